import { describe, expect, it } from 'vitest';
import { weekMoves } from '@/lib/explain/week-moves';
import { contextOf, type Course, course } from './snapshot-with';

/** The history ends with a Sunday. */
const moved = (email: Course, others: Course, lost: readonly { from: string; to: string }[] = []) =>
  weekMoves(
    contextOf(
      {
        days: { sessions: 400, keyEvents: 20 },
        tables: [
          {
            by: 'sessionDefaultChannelGroup',
            step: 'day',
            rows: {
              Email: { sessions: 100, keyEvents: email },
              'Organic Search': { sessions: 300, keyEvents: others },
              Direct: { sessions: 200, keyEvents: others },
            },
          },
        ],
      },
      { outcome: 'keyEvents', lost },
    ),
  );

describe('the channels of a week', () => {
  it('tell the one that brought far less than its usual share', () => {
    const [first, ...others] = moved(course(10, [7, 3]), 10);
    expect(first).toMatchObject({ channel: 'Email', metric: 'keyEvents' });
    expect(first?.value.value).toBeCloseTo(21, 6);
    expect(first?.usual.value).toBeCloseTo(70, 6);
    expect(first?.value.provenance.period).toEqual({ from: '2026-03-23', to: '2026-03-29' });
    expect(others).toEqual([]);
  });

  it('are silent where all of them move alike, as in a season', () => {
    expect(moved(course(10, [7, 25]), course(10, [7, 25]))).toEqual([]);
  });

  it('are silent over a handful of events', () => {
    expect(moved(course(1, [7, 0]), 10)).toEqual([]);
  });

  it('are silent where a day of the week was lost, and where too few weeks before it are whole', () => {
    expect(moved(course(10, [7, 3]), 10, [{ from: '2026-03-29', to: '2026-03-29' }])).toEqual([]);
    expect(moved(course(10, [7, 3]), 10, [{ from: '2026-01-01', to: '2026-03-22' }])).toEqual([]);
  });

  it('take no week of an outage for a usual one', () => {
    const stopped = course(10, [42, 0], [7, 10]);
    const lost = [{ from: '2026-02-09', to: '2026-03-22' }];
    expect(moved(stopped, stopped, lost)).toEqual([]);
    const fallen = moved(course(10, [42, 0], [7, 3]), stopped, lost);
    expect(fallen.map(({ channel, usual }) => [channel, Math.round(usual.value)])).toEqual([['Email', 70]]);
  });
});
