import type { Replayed } from './readings';
import { replay } from './replay';
import { takenBack } from './revisions';
import { HARSH, PLAIN } from './drawn-course';
import { stabilityOf, type Stability } from './stability';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { table } from '../table';

/** Twelve letters of each property, one after the other: what each takes back of the one before. */
export function printReplays(properties: readonly Replayed[]): string {
  const settings = { ...DEFAULT_SETTINGS, country: 'FR', boss: 'Paul', author: 'Sacha' };
  const told = properties.map(({ name, readings }) => {
    const letters = replay(readings, settings);
    const vitals = letters.at(-1)?.report.vitals.length ?? 0;
    return { name, vitals, letters, revisions: takenBack(letters) };
  });
  const all = told.flatMap(({ revisions }) => revisions);
  const vitalYears = told.reduce((sum, { vitals }) => sum + vitals, 0);
  const ofVitals = all.filter(({ what }) => what !== 'step');
  const rows = told.map(({ name, vitals, letters, revisions }) => [
    name,
    String(letters.length),
    String(letters.flatMap(({ report }) => report.vitals).filter(isDecided).length),
    String(revisions.filter(({ isAloud, what }) => isAloud && what !== 'step').length),
    String(revisions.filter(({ isAloud, what }) => isAloud && what === 'step').length),
    String(revisions.filter(({ isAloud }) => !isAloud).length),
    String(vitals),
  ]);
  return [
    'Twelve letters read one after the other',
    table(['property', 'letters', 'verdicts told', 'taken back aloud', 'steps taken back', 'silently', 'vitals'], rows),
    `said aloud per vital and year: ${(ofVitals.length / Math.max(1, vitalYears)).toFixed(2)}`,
    ...told.flatMap(({ name, revisions }) =>
      revisions.map(
        ({ asOf, metric, what, before, after, isAloud }) =>
          `  ${name} ${asOf} ${metric}: ${what}, ${before} → ${after}${isAloud ? '' : '  SILENT'}`,
      ),
    ),
  ].join('\n');
}

const isDecided = ({ diagnosis }: { diagnosis: { verdict: string } }) => diagnosis.verdict !== 'inconclusive';

/** The same of series whose truth is known: each reading by itself, and beside what was said. */
export function printStability(count: number, seed: number): string {
  const worlds = [
    ['plain', stabilityOf(count, seed, PLAIN)],
    ['harsh', stabilityOf(count, seed, HARSH)],
  ] as const;
  return [
    `${count} series whose truth is known, a year of months each`,
    table(
      ['series', 'told', 'decided', 'wrong of these', 'verdicts taken back a year', 'dates moved a year'],
      worlds.flatMap(([name, stability]) => [row(name, 'alone', stability), row(name, 'stoodBy', stability)]),
    ),
    table(
      ['waits', 'told', 'over by then', 'longest, in weeks (middle)'],
      worlds.map(([name, one]) => waitRow(name, one)),
    ),
  ].join('\n');
}

function row(name: string, how: 'alone' | 'stoodBy', stability: Stability): string[] {
  const { readings, decided, wrong, verdicts, dates } = stability[how];
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
  const { seriesYears } = stability;
  return [
    name,
    how === 'alone' ? 'each reading alone' : 'stood by',
    share(decided, readings),
    share(wrong, decided),
    share(verdicts, seriesYears),
    share(dates, seriesYears),
  ];
}

function waitRow(name: string, { waits }: Stability): string[] {
  const over = waits.filter(({ isOver }) => isOver).length;
  const weeks = waits.map((wait) => wait.weeks).toSorted((a, b) => a - b);
  return [
    name,
    String(waits.length),
    (over / Math.max(1, waits.length)).toFixed(2),
    String(weeks[Math.floor(weeks.length / 2)] ?? '–'),
  ];
}
