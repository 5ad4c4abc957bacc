import { table } from '../evaluate/table';
import type { Judged } from './known-truth';

/** What every tool had right, wrong and left open, by what is true of the series. */
export function verdictTable(judged: readonly Judged[]): string {
  const tools = Object.keys(judged[0]?.verdicts ?? {});
  const row = (name: string, own: readonly Judged[]) => [name, String(own.length), ...tools.map(scoreOn(own))];
  const stopped = judged.filter(({ group, truth }) => group !== truth);
  return [
    table(
      ['right / wrong / undecided, ±1% a month as none', 'series', ...tools],
      [...[...Map.groupBy(judged, ({ group }) => group)].map(([group, own]) => row(group, own)), row('all', judged)],
    ),
    `Of the ${stopped.length} whose growth had stopped, Plateau tells of ${stopped.filter(({ isToldSlowed }) => isToldSlowed).length} that it has slowed.`,
  ].join('\n');
}

const scoreOn = (own: readonly Judged[]) => (tool: string) => {
  const right = own.filter(({ verdicts, truth }) => verdicts[tool] === truth).length;
  const open = own.filter(({ verdicts }) => verdicts[tool] === 'inconclusive').length;
  return `${right} / ${own.length - right - open} / ${open}`;
};
