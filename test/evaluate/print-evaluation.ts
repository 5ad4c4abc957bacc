import type { ClassScore, StagbenchScore } from './evaluation-types';
import type { Evaluation } from './run-evaluation';
import { table } from './table';

/** What must be reached, by the name of the figure in `score.mjs`. */
const REQUIRED: Readonly<Record<string, string>> = {
  wrongAmongDecided: '≤ 0.05 (aim 0.03)',
  decidedOfOracle: '≥ 0.55 (aim 0.75)',
  opposite: '≤ 2 in 400 (aim 0)',
  intervalCoverage90: '0.86–0.94 (aim 0.90)',
  sinceWithin28Days: '≥ 0.45 (aim 0.58)',
  eventPrecision: '≥ 0.90 (aim 0.95)',
  eventRecall: '≥ 0.80 (aim 0.95)',
};

/** The tables of an evaluation, for a terminal. */
export function printEvaluation({ simulated, stagbench }: Evaluation): string {
  const figures = Object.keys(simulated.plateau).map((name) => [
    name,
    cell(simulated.plateau[name]),
    cell(simulated.habit[name]),
    REQUIRED[name] ?? '',
  ]);
  return [
    table(['simulated series', 'plateau', '28 days ± 4%', 'required'], figures),
    table(
      ['two-year series over real noise', 'right', 'wrong', 'undetermined', '28 days: right', 'wrong'],
      classes(stagbench),
    ),
    table(
      ['found', 'plateau'],
      Object.entries(stagbench.plateau.found).map(([kind, share]) => [kind, cell(share)]),
    ),
  ].join('\n\n');
}

function classes({ plateau, habit }: { plateau: StagbenchScore; habit: StagbenchScore }): string[][] {
  const row = (name: string, own: ClassScore, other: ClassScore | undefined) => [
    name,
    cell(own.right),
    cell(own.wrong),
    cell(own.undetermined),
    cell(other?.right),
    cell(other?.wrong),
  ];
  const each = Object.entries(plateau.classes).map(([name, own]) => row(name, own, habit.classes[name]));
  return [...each, row('all (right ≥ 0.52, wrong ≤ 0.06)', plateau.total, habit.total)];
}

function cell(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : value ? JSON.stringify(value) : '—';
}
