import { table } from '../table';
import type { MissScore, WaveScore } from './score';

/** What must be reached: of the automated visits, of people's, and of what is told. */
const [LEAST_FOUND, MOST_LOST, MOST_APART] = [0.9, 0.02, 0.02];

const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)}%`;
const sum = <Of>(all: readonly Of[], value: (one: Of) => number) => all.reduce((sums, one) => sums + value(one), 0);
const largest = <Of>(all: readonly Of[], value: (one: Of) => number) =>
  Math.max(0, ...all.map((one) => Math.abs(value(one))));

/** The waves by what they have in common, each beside the truth; then what was set aside of near misses. */
export function printAutomated(waves: readonly WaveScore[], misses: readonly MissScore[]): string {
  const groups: readonly (readonly [title: string, of: (one: WaveScore) => string])[] = [
    ['site', ({ kind }) => kind],
    ['shape', ({ shape }) => shape],
    ['spread', ({ spread }) => spread],
    ['size', ({ channel, share }) => `${percent(share, 0)} by ${channel}`],
    ['all', () => 'all'],
  ];
  const rows = groups.flatMap(([title, of]) =>
    [...new Set(waves.map(of))].map((name) =>
      rowOf(
        `${title}: ${name}`,
        waves.filter((one) => of(one) === name),
      ),
    ),
  );
  const worst = waves
    .toSorted((a, b) => a.found / a.automated - b.found / b.automated)
    .slice(0, 6)
    .map((one) => rowOf(`${one.kind}, ${one.shape}, ${one.spread}, ${percent(one.share, 0)} by ${one.channel}`, [one]));
  const head = [
    'waves',
    'n',
    'found',
    'least',
    'people’s lost',
    'most',
    'same verdicts',
    'visits',
    'rate',
    'growth',
    'effect',
  ];
  const names = [...new Set(misses.map(({ name }) => name))];
  const missRows = names.map((name) => {
    const own = misses.filter((one) => one.name === name);
    return [
      name,
      String(own.length),
      String(own.filter(({ setAside }) => setAside > 0).length),
      percent(largest(own, ({ setAside }) => setAside)),
    ];
  });
  return [
    `Visits that no person makes: found ≥ ${percent(LEAST_FOUND, 0)}, people’s lost ≤ ${percent(MOST_LOST, 0)}, all else within ${percent(MOST_APART, 0)} of the site without them`,
    table(head, rows),
    '',
    table(['the least found', ...head.slice(1)], worst),
    '',
    table(['near misses', 'n', 'touched', 'most'], missRows),
  ].join('\n');
}

function rowOf(name: string, own: readonly WaveScore[]): string[] {
  return [
    name,
    String(own.length),
    percent(sum(own, ({ found }) => found) / sum(own, ({ automated }) => automated)),
    percent(Math.min(...own.map(({ found, automated }) => found / automated))),
    percent(sum(own, ({ lost }) => lost) / sum(own, ({ people }) => people), 2),
    percent(
      largest(own, ({ lost, people }) => lost / people),
      2,
    ),
    percent(sum(own, ({ sameVerdicts }) => sameVerdicts) / sum(own, ({ verdicts }) => verdicts)),
    ...[
      ({ visits }: WaveScore) => visits,
      ({ rate }: WaveScore) => rate,
      ({ growth }: WaveScore) => growth,
      ({ effect }: WaveScore) => effect,
    ].map((of) => percent(largest(own, of))),
  ];
}
