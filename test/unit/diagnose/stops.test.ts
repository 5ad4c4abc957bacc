import { describe, expect, it } from 'vitest';
import { prepare } from '@/lib/diagnose/prepare';
import { daysBetween } from '@/lib/model/day';
import type { SeriesValues } from '@/lib/model/series';
import { type Course, dailyCounts } from './series-for-tests';

/** Two years from 2024-01-01, a Monday. */
const DAYS = 730;
const dayOf = (date: string) => daysBetween('2024-01-01', date);

/** The kinds of what is told of a course, with the days on which it began. */
function told(course: Omit<Course, 'days'>, more: Partial<SeriesValues> = {}, country?: string) {
  const series: SeriesValues = { ...dailyCounts({ days: DAYS, ...course }), ...more };
  return prepare(series, country)?.anomalies.events.map(({ kind, from, partial }) =>
    partial ? `partial ${kind} ${from}` : `${kind} ${from}`,
  );
}

/** What is left of ordinary days, by date. */
const left = (shares: Readonly<Record<string, number>>) => {
  const days = new Map(Object.entries(shares).map(([date, share]) => [dayOf(date), share]));
  return (day: number) => days.get(day) ?? 1;
};

describe('a stop', () => {
  it('is nothing or next to nothing on a single day, and a quiet day has more', () => {
    expect(told({ factor: left({ '2025-05-20': 0 }) })).toEqual(['outage 2025-05-20']);
    expect(told({ factor: left({ '2025-05-20': 0.05 }) })).toEqual(['outage 2025-05-20']);
    expect(told({ factor: left({ '2025-05-20': 0.2 }) })).toEqual(['dip 2025-05-20']);
  });

  it('takes the half days at its ends with it', () => {
    const factor = left({ '2025-05-20': 0.5, '2025-05-21': 0, '2025-05-22': 0, '2025-05-23': 0.4 });
    const series = dailyCounts({ days: DAYS, factor });
    expect(prepare(series)?.anomalies.events).toMatchObject([{ kind: 'outage', from: '2025-05-20', to: '2025-05-23' }]);
  });

  it('begins with its own days: a low day that an ordinary one parts from it is not of it', () => {
    const factor = left({ '2025-05-17': 0.3, '2025-05-20': 0, '2025-05-21': 0, '2025-05-22': 0.3, '2025-05-24': 0.3 });
    const series = dailyCounts({ days: DAYS, factor });
    expect(prepare(series)?.anomalies.events).toMatchObject([{ kind: 'outage', from: '2025-05-20', to: '2025-05-22' }]);
  });

  it('does not begin with a spike, though losses lie on either side of that', () => {
    const factor = left({ '2025-05-18': 0.3, '2025-05-19': 4, '2025-05-20': 0, '2025-05-21': 0 });
    const series = dailyCounts({ days: DAYS, factor });
    expect(prepare(series)?.anomalies.events).toMatchObject([
      { kind: 'spike', from: '2025-05-19' },
      { kind: 'outage', from: '2025-05-20', to: '2025-05-21' },
    ]);
  });

  it('is partial where a counter half works for days; one such day, or a loss of a third, is a dip', () => {
    const some = (share: number) => left({ '2025-05-20': share, '2025-05-21': share, '2025-05-22': share });
    expect(told({ factor: some(0.3) })).toEqual(['partial outage 2025-05-20']);
    expect(told({ factor: some(0.6) })).toEqual(['dip 2025-05-20']);
    expect(told({ factor: left({ '2025-05-20': 0.3 }) })).toEqual(['dip 2025-05-20']);
  });

  it('that is partial and goes on leaves nothing open: measurement has not stopped', () => {
    const series = dailyCounts({ days: 300, factor: (day) => (day >= 292 ? 0.3 : 1) });
    expect(prepare(series)?.anomalies).toMatchObject({
      openOutage: false,
      events: [{ kind: 'outage', partial: true, from: '2024-10-19' }],
    });
    expect(prepare(series)?.anomalies.events[0]?.to).toBeUndefined();
  });

  it('is none of a rate, whatever its numerator does', () => {
    const visits = dailyCounts({ days: DAYS });
    const bounces = visits.numerator.map((all, day) => (day >= 500 && day < 504 ? 0 : Math.round(all * 0.4)));
    const series: SeriesValues = { ...visits, kind: 'rate', numerator: bounces, denominator: visits.numerator };
    expect(prepare(series)?.anomalies).toMatchObject({
      events: [{ kind: 'dip', from: '2025-05-15' }],
      openOutage: false,
    });
    const values = bounces.map((part, day) => part / (visits.numerator[day] ?? 1));
    expect(prepare({ ...series, numerator: values, denominator: null })?.anomalies.events).toMatchObject([
      { kind: 'dip' },
    ]);
  });
});

describe('no stop is told of what the calendar explains', () => {
  it('Christmas Eve to 2 January and Easter everywhere, and no day before them', () => {
    expect(told({ factor: left({ '2024-12-25': 0.01, '2025-01-01': 0.02 }) })).toEqual([]);
    expect(told({ factor: left({ '2025-04-18': 0, '2025-04-21': 0 }) })).toEqual([]);
    expect(told({ factor: left({ '2024-12-18': 0.01 }) })).toEqual(['outage 2024-12-18']);
  });

  it('a stop that begins on such a day and goes on is a stop', () => {
    const factor = left({ '2025-01-01': 0, '2025-01-02': 0, '2025-01-03': 0, '2025-01-04': 0 });
    expect(told({ factor })).toEqual(['outage 2025-01-01']);
  });

  it('nor is several days of nothing at all a feast, where no other day ever had nothing', () => {
    expect(told({ factor: left({ '2024-12-25': 0, '2024-12-26': 0 }) })).toEqual(['outage 2024-12-25']);
    const rests = left({ '2024-12-25': 0, '2024-12-26': 0, '2025-06-09': 0 });
    expect(told({ factor: rests })?.filter((event) => event.startsWith('outage 2024'))).toEqual([]);
    expect(told({ factor: left({ '2024-12-25': 0.01, '2024-12-26': 0.01 }) })).toEqual([]);
  });

  it('the same date, or the same weekday of the same week, of another year', () => {
    expect(told({ factor: left({ '2024-06-12': 0.02, '2025-06-12': 0.02 }) })).toEqual([
      'dip 2024-06-12',
      'dip 2025-06-12',
    ]);
    expect(told({ factor: left({ '2024-06-12': 0.02, '2025-06-11': 0.5 }) })).toEqual([
      'dip 2024-06-12',
      'dip 2025-06-11',
    ]);
    expect(told({ factor: left({ '2024-06-12': 0.02, '2025-06-17': 0.02 }) })).toEqual([
      'outage 2024-06-12',
      'outage 2025-06-17',
    ]);
  });

  it('a weekday at weekend level, and two in a row are none', () => {
    const office = (shares: Readonly<Record<string, number>>) => (day: number) =>
      (day % 7 > 4 ? 0.06 : 1) * left(shares)(day);
    expect(told({ factor: office({ '2025-05-20': 0.06 }) })).toEqual(['dip 2025-05-20']);
    expect(told({ factor: office({ '2025-05-20': 0.005 }) })).toEqual(['outage 2025-05-20']);
    expect(told({ factor: office({ '2025-05-20': 0, '2025-05-21': 0 }) })).toEqual(['outage 2025-05-20']);
  });

  it('a single day of a shop that is closed at weekends, and two are a stop', () => {
    const closed = (shares: Readonly<Record<string, number>>) => (day: number) => (day % 7 > 4 ? 0 : left(shares)(day));
    expect(told({ factor: closed({ '2025-05-20': 0 }) })).toEqual(['dip 2025-05-20']);
    expect(told({ factor: closed({ '2025-05-20': 0, '2025-05-21': 0 }) })).toEqual(['outage 2025-05-20']);
  });
});

describe('no stop is told of what a series does by itself', () => {
  /** Every 29th day is as quiet as that; one is quieter. */
  const quiet = (usual: number, once: number) => (day: number) => (day === 505 ? once : day % 29 === 7 ? usual : 1);

  it('a day as its own tail brings them about, unlike one far beyond it', () => {
    const outages = (usual: number, once: number) =>
      told({ factor: quiet(usual, once) })?.filter((event) => event.startsWith('outage'));
    expect(outages(0.1, 0.07)).toEqual([]);
    expect(outages(0.7, 0.07)).toEqual(['outage 2025-05-20']);
  });

  it('days of nothing that come more often than twice a year, and twice', () => {
    const every = (days: number) => (day: number) => (day > 60 && day % days < 3 ? 0 : 1);
    const outages = (days: number) =>
      told({ factor: every(days) })?.filter((event) => event.startsWith('outage')).length;
    expect(outages(90)).toBe(0);
    expect(outages(150)).toBe(4);
  });
});
