import { table } from '../../evaluate/table';
import type { Against } from './against';

/** The table of ratios, for a terminal. */
export function printAgainst({ commit, figures, compared, different }: Against): string {
  const times = (value: number) => `× ${value.toFixed(2)}`;
  return [
    table(
      [`beside ${commit}`, 'there', 'here', 'here beside there', 'least and most'],
      figures.map(({ what, unit, ratio: { own, other, middle, least, most } }) => [
        what,
        `${other.toFixed(0)} ${unit}`,
        `${own.toFixed(0)} ${unit}`,
        times(middle),
        `${times(least)} … ${times(most)}`,
      ]),
    ),
    different.length === 0
      ? `All of ${compared} answers are the same.`
      : [`Not the same, of ${compared} answers:`, ...different].join('\n'),
  ].join('\n\n');
}
