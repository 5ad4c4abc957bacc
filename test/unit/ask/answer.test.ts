import type { MetricId } from '@/lib/model/metric';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTypedQuestion } from '@/lib/app/answer-typed-question';
import { answerTo } from '@/lib/ask/answer';
import { changeOf } from '@/lib/ask/change-of';
import { figureIn } from '@/lib/measure/figures';
import { understand } from '@/lib/ask/understand';
import { vocabularyWith } from '@/lib/ask/vocabulary/phrases';
import { LANGUAGES } from './languages';
import { addDays, daysBetween } from '@/lib/model/day';
import { ask, codes, snapshot, sum, sumOfRow, TODAY } from './steady-answers';

describe('answerTo', () => {
  const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };

  it('adds an amount over the days that were asked for, in the property’s currency', () => {
    const { figure, period } = ask('CA en octobre');
    expect(period).toEqual(OCTOBER);
    expect(figure?.value).toBeCloseTo(sum('totalRevenue', OCTOBER), 6);
    expect(figure?.currency).toBe(snapshot.property.currency);
  });

  it('re-derives a rate from its two sums, of a segment too', () => {
    expect(ask('taux de conversion octobre').figure?.value).toBeCloseTo(
      sum('ecommercePurchases', OCTOBER) / sum('sessions', OCTOBER),
      10,
    );
    const of = (metric: MetricId) => sumOfRow('deviceCategory', 'mobile', metric, OCTOBER);
    expect(ask('taux de conversion mobile octobre').figure?.value).toBeCloseTo(
      of('ecommercePurchases') / of('sessions'),
      10,
    );
  });

  it('leaves out the days that Google still counts, and as many of the stretch beside them', () => {
    const answer = ask('orders this month vs last month');
    expect(answer.period).toEqual({ from: '2026-11-01', to: snapshot.asOf });
    expect(answer.periodBefore).toEqual({ from: '2026-10-01', to: '2026-10-19' });
    expect(codes(answer)).toEqual(['incomplete']);
    expect(answer.change).toBeCloseTo(
      sum('ecommercePurchases', answer.period) / sum('ecommercePurchases', { from: '2026-10-01', to: '2026-10-19' }) -
        1,
      10,
    );
  });

  it('gives the last complete day, week or month for one that is still being counted, and says so', () => {
    const last = { from: snapshot.asOf, to: snapshot.asOf };
    for (const day of ['today', 'yesterday', 'hier', '22/11']) {
      const answer = ask(`sessions ${day}`);
      expect(answer).toMatchObject({ period: last, figure: { value: sum('sessions', last) }, missing: null });
      expect(codes(answer)).toContain('last-complete');
    }
    const at = { today: '2026-11-03', asOf: '2026-11-01' };
    const early = { ...snapshot, asOf: at.asOf };
    const monday = answerTo(understand('sessions this week', vocabularyWith([], LANGUAGES), at), early, at);
    expect(monday.period).toEqual({ from: '2026-10-26', to: '2026-11-01' });
  });

  it('has no figure of a day to come, of what lies more than a year ahead, and of a rate or people to come', () => {
    for (const text of ['sessions tomorrow', 'visites noël 2028', 'taux de conversion le mois prochain'])
      expect(ask(text)).toMatchObject({ figure: null, missing: { code: 'not-foreseen' } });
    expect(ask('utilisateurs le mois prochain').figure).toBeNull();
  });

  it('compares a week with the same weekdays and a month with the month of the year before', () => {
    expect(ask('sessions last week vs last year').periodBefore).toEqual({ from: '2025-11-10', to: '2025-11-16' });
    expect(ask('sessions October vs last year').periodBefore).toEqual({ from: '2025-10-01', to: '2025-10-31' });
    expect(ask('sessions since January vs last year').periodBefore?.from).toBe('2025-01-01');
    expect(ask('sessions this month vs last year').periodBefore?.from).toBe('2025-11-02');
  });

  it('lists the values of a dimension, largest first, which add up to the whole', () => {
    const answer = ask('sessions by device in October');
    const values = answer.rows.map(({ figure }) => figure?.value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values.reduce((all, value) => all + value, 0)).toBe(sum('sessions', OCTOBER));
    expect(answer.figure?.value).toBe(sum('sessions', OCTOBER));
  });

  it('tells what is kept by week in whole weeks, and says so', () => {
    const answer = ask('ventes par produit en octobre');
    expect(answer.period).toEqual({ from: '2026-10-05', to: '2026-10-25' });
    expect(codes(answer)).toContain('whole-weeks');
    expect(ask('ventes par produit du 6 au 9 octobre').missing).toEqual({ code: 'no-whole-week' });
    // Weeks cut nothing off the month before: it has three whole ones too.
    const beside = ask('ventes par produit en octobre vs septembre');
    expect(beside.periodBefore).toEqual({ from: '2026-09-07', to: '2026-09-27' });
    expect(codes(beside)).not.toContain('unequal');
  });

  it('never adds people up: a whole month has a count, other days have none', () => {
    const october = ask('utilisateurs en octobre');
    expect(october.figure?.value).toBe(snapshot.months?.['totalUsers']?.numerator.at(-1));
    const [first, ...rest] = ask('utilisateurs par jour en octobre').points;
    expect(first?.figure?.value).toBe(
      snapshot.totals['totalUsers']?.numerator.at(daysBetween(snapshot.totals['totalUsers'].start, OCTOBER.from)),
    );
    expect(rest).toHaveLength(30);
    expect(ask('utilisateurs par jour en octobre').figure).toBeNull();
    const months = ask('utilisateurs par mois cette année');
    expect(months.period).toEqual({ from: '2026-01-01', to: '2026-10-31' });
    expect(months.points.at(-1)?.figure?.value).toBe(october.figure?.value);
    expect(ask('utilisateurs par semaine en octobre')).toMatchObject({ missing: { code: 'people' }, points: [] });
    for (const text of ['users last week', 'users by channel', 'users mobile', 'users since January'])
      expect(ask(text)).toMatchObject({ figure: null, missing: { code: 'people' }, points: [] });
  });

  it('gives the place in Google Analytics in any case', () => {
    for (const text of [
      'users last week',
      'page views',
      'sessions tomorrow',
      'revenue Paraguay',
      'xyzzy',
      'sessions 2001',
    ])
      expect(ask(text)).toMatchObject({
        figure: null,
        link: expect.stringContaining(`#/p${snapshot.property.id}/reports/`),
      });
  });

  it('tells what is not measured from what is not kept and what does not occur', () => {
    const { totalRevenue: _none, ...totals } = snapshot.totals;
    const poor = { ...snapshot, totals, notMeasured: ['totalRevenue' as const] };
    expect(ask('revenue', poor).missing).toEqual({ code: 'not-measured' });
    expect(ask('page views').missing).toEqual({ code: 'not-read' });
    expect(ask('revenue by browser').missing).toEqual({ code: 'not-kept' });
    expect(ask('revenue Paraguay').missing).toEqual({ code: 'no-segment' });
    expect(ask('sessions 2001').missing).toMatchObject({ code: 'too-old' });
  });

  it('takes no share of halves of a month that are not of one length, nor of few events', () => {
    const halves = ask('visites du 1er au 15 octobre 2026 vs du 16 au 31 octobre 2026');
    expect(halves.figure?.value).toBeGreaterThan(30);
    expect(halves.before?.value).toBeGreaterThan(30);
    expect(halves.change).toBeNull();
    expect(ask('visites en octobre 2026 vs septembre 2026').change).not.toBeNull();
    const figure = (value: number) => figureIn(snapshot, 'count', value, { metric: 'keyEvents', period: OCTOBER });
    expect(changeOf(figure(2), figure(3))).toBeNull();
    expect(changeOf(figure(60), figure(30))).toBe(1);
  });

  it('tells what has gone to nothing as the greatest fall there is, and names it alone with what it was', () => {
    const gone = {
      ...snapshot,
      tables: snapshot.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) =>
          row.keys.join() === 'Email'
            ? {
                ...row,
                metrics: Object.fromEntries(
                  Object.entries(row.metrics).map(([metric, values]) => [
                    metric,
                    values.map((value, step) => (addDays(table.start, step) >= OCTOBER.from ? 0 : value)),
                  ]),
                ),
              }
            : row,
        ),
      })),
    };
    const [most] = ask('quels canaux reculent en octobre', gone).rows;
    expect(most).toMatchObject({ segment: 'Email', figure: { value: 0 }, change: -1 });
    const year = { from: '2025-10-01', to: '2025-10-31' };
    expect(ask('visites e-mail en octobre 2026 vs octobre 2025', gone)).toMatchObject({
      figure: { value: 0 },
      before: { value: sumOfRow('sessionDefaultChannelGroup', 'Email', 'sessions', year) },
      missing: null,
    });
    expect(ask('visites e-mail en octobre 2026', gone).missing).toMatchObject({ code: 'not-then' });
  });

  it('takes no percentage of nothing', () => {
    const series = snapshot.totals['refundAmount'] ?? snapshot.totals['sessions'];
    if (!series) throw new Error('The scene has no series.');
    const zero = {
      ...series,
      metric: 'sessions' as const,
      kind: 'count' as const,
      numerator: series.numerator.map((_, i) => (i < series.numerator.length - 28 ? 0 : 5)),
    };
    const answer = ask('sessions last week vs last year', {
      ...snapshot,
      totals: { ...snapshot.totals, sessions: zero },
    });
    expect(answer).toMatchObject({ change: null, before: { value: 0 } });
    expect(codes(answer)).toContain('nothing-before');
  });

  it('takes no percentage between two stretches of different length', () => {
    const answer = ask('sessions October 2026 vs Q3 2026');
    expect(answer.change).toBeNull();
    expect(codes(answer)).toContain('unequal');
  });

  it('sums any days, and its parts to the whole', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 120 }));
    fc.assert(
      fc.property(days, fc.constantFrom('day', 'week', 'month'), ([back, length], step) => {
        const to = addDays(snapshot.asOf, -back);
        const answer = ask(`sessions ${addDays(to, -length)} to ${to} by ${step}`);
        const { period, figure, points } = answer;
        if (figure === null) return;
        expect(figure.value).toBe(sum('sessions', period));
        expect(points.reduce((all, point) => all + (point.figure?.value ?? 0), 0)).toBe(figure.value);
      }),
      { numRuns: 60 },
    );
  });

  it('answers anything that is typed, in words, in both languages', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.constantFrom('fr', 'en'), (text, language) => {
        const told = answerTypedQuestion(text, { snapshot }, language, TODAY);
        expect(told.figure !== null || told.missing !== null || told.table !== null).toBe(true);
        expect(JSON.stringify(told)).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('askOf', () => {
  it('says the answer in the person’s language, whatever the question’s', () => {
    expect(answerTypedQuestion('mobile conversion rate October', { snapshot }, 'fr', TODAY).understood).toEqual([
      'Taux de conversion',
      'mobile',
      'octobre 2026',
    ]);
    expect(answerTypedQuestion('taux de conversion mobile octobre', { snapshot }, 'en', TODAY).understood).toEqual([
      'Conversion rate',
      'mobile',
      'October 2026',
    ]);
  });

  it('shows month by month what was asked by month', () => {
    const { table, chart } = answerTypedQuestion('CA par mois', { snapshot }, 'fr', TODAY);
    expect(table?.rows).toHaveLength(12);
    expect(table?.rows[0]?.[0]).toBe('Novembre 2025');
    expect(chart?.values).toHaveLength(12);
  });
});
