import { describe, expect, it } from 'vitest';
import { layOut } from '@/lib/diagnose/calendar-fill';
import { silentRuns, withoutSilence } from '@/lib/diagnose/silent-runs';

type Values = readonly (number | null)[];

/** Places of silence in days from a Monday on, of which the weekdays that are named are closed. */
function silenceIn(numerator: Values, closed: readonly number[] = []): number[] {
  const steps = layOut({
    kind: 'count',
    frequency: 'daily',
    start: '2024-01-01',
    numerator: [...numerator],
    denominator: null,
  });
  if (!steps) throw new Error('Nothing to lay out.');
  const factors = Array.from({ length: 7 }, (_, weekday) => (closed.includes(weekday) ? 0 : 1));
  return [...silentRuns(steps, { factors } as never).entries()].flatMap(([day, mark]) => (mark === 1 ? [day] : []));
}
const days = (count: number, value: number | null = 5): Values => Array.from({ length: count }, () => value);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('silentRuns', () => {
  it('are runs of three and more, wherever they stand', () => {
    expect(silenceIn([...days(50), 0, 0, 0, ...days(47)])).toEqual([50, 51, 52]);
    expect(silenceIn([0, 0, 0, 0, ...days(60)])).toEqual([0, 1, 2, 3]);
    expect(silenceIn([...days(60), 0, 0, 0, 0])).toEqual([60, 61, 62, 63]);
    expect(silenceIn([...days(50), 0, 0, ...days(48)])).toEqual([]);
    expect(silenceIn([...days(30), 0, 0, 0, ...days(30), 0, 0, 0, 0, ...days(30)])).toEqual([
      ...range(30, 32),
      ...range(63, 66),
    ]);
  });

  it('are judged by how often there is nothing: n · p^L below 5%', () => {
    // 100 open days of which every fifth is 0: p = (19 + 1) ÷ (100 − L + 2); of 3, 100 · 0.2³ = 0.8.
    const often = (run: number) => [
      ...Array.from({ length: 95 }, (_, day) => (day % 5 === 4 ? 0 : 5)),
      ...days(run, 0),
    ];
    expect(silenceIn(often(3))).toEqual([]);
    // One zero beside a run of three: p = 2 ÷ (n − 1), and n · p³ goes through 5% between 13 and 14 days.
    const once = (all: number) => [0, ...days(all - 4), 0, 0, 0];
    expect(silenceIn(once(12))).toEqual([]);
    expect(silenceIn(once(15))).toEqual([12, 13, 14]);
  });

  it('are none of the many long waits of a shop that sells twice a month, save one that is longer than chance', () => {
    const waits = [4, 12, 30, 7, 45, 15, 22, 60, 9, 18, 35, 3, 27, 50, 11].flatMap((wait) => [5, ...days(wait, 0)]);
    expect(silenceIn([...waits, 5])).toEqual([]);
    const closing = [...waits, 5, ...days(300, 0)];
    expect(silenceIn(closing)).toEqual(range(waits.length + 1, closing.length - 1));
  });

  it('pass over closed weekdays and unknown days, which neither make nor break a run', () => {
    const week: Values = [5, 5, 5, 5, 5, 5, 0];
    const closed = [...Array.from({ length: 8 }, () => week).flat(), ...days(4, 0), ...days(3), ...week];
    expect(silenceIn(closed, [0])).toEqual(range(56, 59));
    expect(silenceIn([...days(50), 0, 0, null, 0, ...days(40)])).toEqual(range(50, 53));
  });

  it('are unknown to whoever asks for the ordinary level', () => {
    const steps = layOut({
      kind: 'count',
      frequency: 'daily',
      start: '2024-01-01',
      numerator: [5, 0, 6],
      denominator: null,
    });
    expect(steps && [...withoutSilence(steps, Uint8Array.of(0, 1, 0)).amount]).toEqual([5, Number.NaN, 6]);
  });
});
