import { describe, expect, it } from 'vitest';
import { hoursAround, stoppedHours } from '@/lib/measure/lost/stopped-hours';
import { addDays } from '@/lib/model/day';
import { type HourlyVisits, HOURS_A_DAY } from '@/lib/model/hour';

const START = '2026-10-05';
const DAYS = 15;
const AS_OF = addDays(START, DAYS - 1);
/** A shop's day: three visits an hour by night, thirty by day. */
const shop = (_day: number, hour: number) => (hour < 7 ? 3 : 30);

/** Visits by hour over a fortnight, by what each has; nothing from one hour to another, `from` and `to` as days and hours. */
function fortnight(
  usual: (day: number, hour: number) => number | null,
  ...lost: readonly (readonly [from: readonly [number, number], to: readonly [number, number]])[]
): HourlyVisits {
  const place = ([day, hour]: readonly [number, number]) => day * HOURS_A_DAY + hour;
  const visits = Array.from({ length: DAYS * HOURS_A_DAY }, (_, at) =>
    lost.some(([from, to]) => at >= place(from) && at < place(to))
      ? 0
      : usual(Math.floor(at / HOURS_A_DAY), at % HOURS_A_DAY),
  );
  return { start: START, visits };
}

const stops = (hours: HourlyVisits) => stoppedHours(hours, AS_OF);

describe('stoppedHours', () => {
  it('tells from which hour to which nothing came, over midnight too', () => {
    expect(
      stops(
        fortnight(shop, [
          [7, 14],
          [8, 9],
        ]),
      ),
    ).toEqual([{ from: '2026-10-12T14', to: '2026-10-13T09' }]);
  });

  it('tells it of a day that keeps more than half of its visits', () => {
    const hours = fortnight(shop, [
      [7, 12],
      [7, 18],
    ]);
    const day = hours.visits.slice(7 * HOURS_A_DAY, 8 * HOURS_A_DAY);
    expect(day.reduce<number>((sum, count) => sum + (count ?? 0), 0) / 531).toBeGreaterThan(0.6);
    expect(stops(hours)).toEqual([{ from: '2026-10-12T12', to: '2026-10-12T18' }]);
  });

  it('has no end where it goes on', () => {
    expect(
      stops(
        fortnight(shop, [
          [14, 15],
          [15, 0],
        ]),
      ),
    ).toEqual([{ from: '2026-10-19T15' }]);
    // What was read ends before the last day: nobody knows whether it went on.
    const lost = fortnight(shop, [
      [14, 15],
      [15, 0],
    ]);
    expect(stoppedHours(lost, addDays(AS_OF, 2))).toEqual([]);
  });

  it('begins and ends with hours that never have nothing by themselves', () => {
    const quiet = (_day: number, hour: number) => (hour < 7 ? 1 : 30);
    expect(
      stops(
        fortnight(quiet, [
          [7, 1],
          [7, 12],
        ]),
      ),
    ).toEqual([{ from: '2026-10-12T07', to: '2026-10-12T12' }]);
  });

  it.each([
    [
      'a whole night',
      fortnight(shop, [
        [7, 0],
        [7, 7],
      ]),
    ],
    [
      'two hours by day',
      fortnight(shop, [
        [7, 12],
        [7, 14],
      ]),
    ],
    [
      'hours of few visits',
      fortnight(
        () => 1,
        [
          [7, 9],
          [7, 21],
        ],
      ),
    ],
    [
      'hours that the week before had nothing in either',
      fortnight(
        shop,
        [
          [7, 12],
          [7, 18],
        ],
        [
          [0, 12],
          [0, 18],
        ],
      ),
    ],
    ['a weekday that is closed', fortnight((day, hour) => (day % 7 === 6 ? 0 : shop(day, hour)))],
    [
      'a quiet day amid quiet ones',
      fortnight(
        (day, hour) => (day >= 6 && day <= 8 ? shop(day, hour) / 30 : shop(day, hour)),
        [
          [7, 9],
          [7, 21],
        ],
      ),
    ],
    [
      'hours that were not asked',
      fortnight((day, hour) => (day === 7 && hour >= 12 && hour < 18 ? null : shop(day, hour))),
    ],
    ['a site without a visit', fortnight(() => 0)],
    [
      'hours of which no other week is known',
      {
        start: START,
        visits: fortnight(shop, [
          [2, 12],
          [2, 18],
        ]).visits.slice(0, 5 * HOURS_A_DAY),
      },
    ],
  ])('is silent on %s', (_, hours) => {
    expect(stops(hours)).toEqual([]);
  });

  it('asks for more visits where hours vary more than chance', () => {
    const calm = (_day: number, hour: number) => (hour < 7 ? 1 : 5);
    const wild = (day: number, hour: number) =>
      Math.max(1, calm(day, hour) + ((day * 7 + hour * 5) % 2 === 0 ? 4 : -4));
    const lost = [
      [7, 12],
      [7, 16],
    ] as const;
    expect(stops(fortnight(calm, lost))).toHaveLength(1);
    expect(stops(fortnight(wild, lost))).toEqual([]);
  });
});

describe('hoursAround', () => {
  const around = (hours: HourlyVisits, from: string, to: string, isOpen = false) =>
    hoursAround({ from, to }, hours, isOpen);

  it('adds to whole days the hours before and after them', () => {
    const hours = fortnight(shop, [
      [6, 15],
      [10, 9],
    ]);
    expect(around(hours, '2026-10-12', '2026-10-14')).toEqual({ from: '2026-10-11T15', to: '2026-10-15T09' });
  });

  it('keeps to the days on a side where only a quiet night is silent', () => {
    const quiet = (_day: number, hour: number) => (hour < 7 ? 1 : 30);
    expect(
      around(
        fortnight(quiet, [
          [6, 15],
          [9, 6],
        ]),
        '2026-10-12',
        '2026-10-13',
      ),
    ).toEqual({
      from: '2026-10-11T15',
      to: '2026-10-14T00',
    });
    expect(
      around(
        fortnight(quiet, [
          [7, 0],
          [9, 6],
        ]),
        '2026-10-12',
        '2026-10-13',
      ),
    ).toBeNull();
  });

  it('has no end where it goes on', () => {
    expect(
      around(
        fortnight(shop, [
          [12, 15],
          [15, 0],
        ]),
        '2026-10-18',
        '2026-10-19',
        true,
      ),
    ).toEqual({
      from: '2026-10-17T15',
    });
  });

  it('is told although what went on is known of a week alone', () => {
    const { visits } = fortnight(shop, [
      [11, 15],
      [15, 0],
    ]);
    const week = { start: addDays(START, 4), visits: visits.slice(4 * HOURS_A_DAY) };
    expect(around(week, '2026-10-17', '2026-10-19', true)).toEqual({ from: '2026-10-16T15' });
  });

  it('says nothing of what was not asked, or is another story than the days tell', () => {
    const cut = (from: number, to: number) => {
      const { visits } = fortnight(shop, [
        [6, 15],
        [9, 9],
      ]);
      return { start: addDays(START, from), visits: visits.slice(from * HOURS_A_DAY, to * HOURS_A_DAY) };
    };
    expect(around(cut(0, 15), '2026-10-12', '2026-10-13')).not.toBeNull();
    expect(around(cut(7, 15), '2026-10-12', '2026-10-13')).toBeNull();
    expect(around(cut(0, 9), '2026-10-12', '2026-10-13')).toBeNull();
    expect(around(fortnight(shop), '2026-10-12', '2026-10-13')).toBeNull();
  });
});
