import type { ClassScore, StagbenchScore } from './evaluation-types';
import type { Evaluation } from './run-evaluation';
import { table } from './table';

/** What must be reached, by the name of the figure in `score.mjs`. */
const REQUIRED: Readonly<Record<string, string>> = {
  wrongAmongDecided: '≤ 0.04 (aim 0.03)',
  decidedOfOracle: '≥ 0.85',
  opposite: '≤ 2 in 400 (aim 0)',
  intervalCoverage90: '0.87–0.93 (aim 0.90)',
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
    plateauTable(stagbench),
    table(
      ['found', 'plateau'],
      Object.entries(stagbench.plateau.found).map(([kind, share]) => [kind, cell(share)]),
    ),
  ].join('\n\n');
}

/** Plateaus told by strata, as `truth.stratum` names them. */
const PLATEAUS: Readonly<Record<string, string>> = { clear: '≥ 0.75, aim 0.85', moderate: '≥ 0.50, aim 0.65' };

function plateauTable({ plateaus, falselyTurned }: Evaluation['stagbench']): string {
  const rows = plateaus.map(({ stratum, series, stagnating, slowedOrStagnating, growingAlone }) => [
    `${stratum}, ${series} series`,
    cell(stagnating),
    `${slowedOrStagnating}${PLATEAUS[stratum] ? ` (${PLATEAUS[stratum]})` : ''}`,
    `${growingAlone} (≤ 0.12, aim 0.06)`,
    '',
  ]);
  return table(
    ['plateaus over real noise', '"stagnating"', 'slowed or stagnating', '"growing" alone', 'a turn told'],
    [...rows, ['growth never turned', '', '', '', `${falselyTurned} (≤ 0.02, aim 0.005)`]],
  );
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
  return [...each, row('all (right ≥ 0.58, aim 0.65; wrong ≤ 0.04, aim 0.03)', plateau.total, habit.total)];
}

function cell(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : value ? JSON.stringify(value) : '—';
}
