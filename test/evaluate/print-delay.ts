import type { Delay, Stopped } from './delay';
import { table } from './table';

/** What must be reached, by noise and weeks. */
const TOLD: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'simulated noise': { 16: '≥ 0.60, aim 0.75', 26: '≥ 0.90, aim 0.98' },
  'noise of real sites': { 26: '≥ 0.40, aim 0.55', 40: '≥ 0.70, aim 0.85' },
};
const ALONE: Readonly<Record<number, string>> = { 26: '≤ 0.10, aim 0.05' };

/** The delay tables, for a terminal: what must be reached stands behind its figure. */
export function printDelays(delays: readonly Delay[]): string {
  return [
    ...delays.map(({ noise, series, stopped, near }) =>
      table(
        [`${noise}, ${series} series each`, '"stagnating"', 'slowed or stagnating', '"growing" alone', 'at ± 6 weeks'],
        [
          ...stopped.map((each) => stoppedRow(each, noise)),
          ['all turns told', '', '', '', figure(near, '≥ 0.60, aim 0.80')],
        ],
      ),
    ),
    table(
      ['a turn told falsely', 'growth of 3–6% went on', 'nothing ever turned'],
      delays.map(({ noise, unturned }) => [
        `${noise}, ${unturned.series} series each`,
        figure(unturned.growthWentOn, '≤ 0.025, aim 0.01'),
        figure(unturned.nothingTurned, '≤ 0.02, aim 0.005'),
      ]),
    ),
  ].join('\n\n');
}

function stoppedRow({ weeks, stagnating, slowedOrStagnating, growingAlone, turns, near }: Stopped, noise: string) {
  return [
    `growth of 3–6% a month stopped ${weeks} weeks ago`,
    figure(stagnating),
    figure(slowedOrStagnating, TOLD[noise]?.[weeks]),
    figure(growingAlone, ALONE[weeks]),
    turns === 0 ? '—' : figure(near / turns),
  ];
}

function figure(share: number, required?: string): string {
  return share.toFixed(3) + (required === undefined ? '' : ` (${required})`);
}
