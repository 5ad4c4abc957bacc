import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { knownValues } from '@/lib/ask/known-values';
import { daysBetween } from '@/lib/model/day';
import { ask, codes, snapshot, sum, sumOfRow } from './steady-answers';

describe('an answer', () => {
  const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };

  it('foresees a sum of days to come, with its interval', () => {
    const december = ask('combien on va faire en décembre');
    expect(december).toMatchObject({
      question: { metric: 'totalRevenue' },
      asked: { from: '2026-12-01', to: '2026-12-31' },
      missing: null,
    });
    const { value = 0, interval } = december.figure ?? {};
    expect(interval?.low).toBeLessThan(value);
    expect(interval?.high).toBeGreaterThan(value);
    expect(codes(december)).toEqual(['foreseen']);
    expect(ask('revenue next month').figure).toEqual(december.figure);
  });

  it('adds what was counted to what is left of a month that is running', () => {
    const ending = ask('where will we land this month');
    const soFar = sum('totalRevenue', { from: '2026-11-01', to: snapshot.asOf });
    expect(ending.asked).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(ending.notes).toMatchObject([{ code: 'foreseen', soFar: { value: soFar } }]);
    expect(ending.figure?.interval?.low).toBeGreaterThan(soFar);
  });

  it('divides what campaigns brought by what they cost, each by its own, and names none that cost nothing', () => {
    const weeks = 60;
    const each = (value: number) => Array.from({ length: weeks }, () => value);
    const row = (campaign: string, channel: string, advertiserAdCost: number, totalRevenue: number) => ({
      keys: [campaign, channel],
      metrics: { advertiserAdCost: each(advertiserAdCost), totalRevenue: each(totalRevenue) },
    });
    const [some] = snapshot.tables;
    if (some === undefined) throw new Error('The scene has no table.');
    const linked = {
      ...snapshot,
      tables: [
        ...snapshot.tables,
        {
          dimensions: ['sessionCampaignName' as const, 'sessionDefaultChannelGroup' as const],
          step: 'week' as const,
          start: '2025-10-06',
          length: weeks,
          rows: [
            row('brand', 'Paid Search', 100, 700),
            row('brand', 'Display', 100, 100),
            row('shopping', 'Paid Shopping', 300, 600),
            row('lettre', 'Email', 0, 900),
          ],
          provenance: some.provenance,
        },
      ],
    };
    const told = (text: string) => {
      const { figure, rows } = ask(text, linked);
      return [figure?.value ?? null, ...rows.map((of) => `${of.segment} ${of.figure?.value}`)];
    };
    expect(told('roas par campagne')).toEqual([null, 'brand 4', 'shopping 2']);
    expect(told('roas')).toEqual([2.8]);
    expect(told('coût par canal')).toEqual([null, 'Paid Shopping 900', 'Paid Search 300', 'Display 300']);
    expect(ask('dépenses publicitaires', linked).figure?.currency).toBe(snapshot.property.currency);
    expect(ask('roas', snapshot).missing).toEqual({ code: 'elsewhere', topic: 'ads' });
    expect(ask('roas mobile', linked).missing).toEqual({ code: 'elsewhere', topic: 'ads' });
    expect(ask('coût par clic', linked).missing).toEqual({ code: 'elsewhere', topic: 'ads' });
  });

  it('sets the weekdays side by side, each the mean of its days', () => {
    const answer = ask('meilleur jour de la semaine pour les commandes');
    expect(answer).toMatchObject({ question: { metric: 'ecommercePurchases', weekdays: true }, missing: null });
    expect(answer.rows.map(({ segment }) => segment).toSorted()).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    const days = answer.rows.reduce((all, { figure }) => all + (figure?.value ?? 0), 0);
    const weeks = (daysBetween(answer.period.from, answer.period.to) + 1) / 7;
    expect(days * weeks).toBeCloseTo(sum('ecommercePurchases', answer.period), 6);
    const values = answer.rows.map(({ figure }) => figure?.value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it('sets quarters and years side by side, those of which days are lacking in part, and tells what one brings on average', () => {
    const years = ask('ca par an');
    expect(years.points.map(({ period, whole }) => [period.from.slice(0, 4), whole])).toEqual([
      ['2024', false],
      ['2025', true],
      ['2026', false],
    ]);
    const quarters = ask('ca moyen par trimestre en 2025');
    expect(quarters.points.map(({ figure }) => figure?.value)).toEqual(
      ['01-01..03-31', '04-01..06-30', '07-01..09-30', '10-01..12-31'].map((days) => {
        const [from, to] = days.split('..');
        return sum('totalRevenue', { from: `2025-${from}`, to: `2025-${to}` });
      }),
    );
    const mean = sum('totalRevenue', { from: '2025-01-01', to: '2025-12-31' }) / 4;
    expect(quarters.notes).toMatchObject([{ code: 'mean', step: 'quarter' }]);
    expect(quarters.notes[0]).toHaveProperty('figure.value', expect.closeTo(mean, 6));
    expect(ask('visiteurs par trimestre')).toMatchObject({ figure: null, missing: { code: 'people' } });
  });

  it('tells the course of each value where steps were asked for beside a cut, and says so where it cannot', () => {
    const months = ask('ca par appareil par mois en 2025');
    const mobile = months.rows.find(({ segment }) => segment === 'mobile');
    expect(mobile?.points).toHaveLength(12);
    const october = mobile?.points?.find(({ period }) => period.from === '2025-10-01');
    const period = { from: '2025-10-01', to: '2025-10-31' };
    expect(october?.figure?.value).toBe(sumOfRow('deviceCategory', 'mobile', 'totalRevenue', period));
    expect(mobile?.points?.reduce((all, { figure }) => all + (figure?.value ?? 0), 0)).toBeCloseTo(
      mobile?.figure?.value ?? NaN,
      6,
    );
    expect(codes(months)).toEqual([]);
    for (const text of ['ca par page par mois en 2025', 'ca et commandes par appareil par mois en 2025']) {
      const whole = ask(text);
      expect(whole.rows.every(({ points }) => points === undefined)).toBe(true);
      expect(codes(whole)).toContain('not-by-step');
    }
  });

  it('sets orders beside carts where what was left of them is asked of each device', () => {
    const answer = ask('cart abandonment by device');
    expect([answer, ...answer.beside].map(({ question }) => question.metric)).toEqual([
      'addToCarts',
      'checkouts',
      'ecommercePurchases',
    ]);
    expect(answer.rows.length).toBeGreaterThan(1);
  });

  it('tells a share of the whole, and of each row', () => {
    const mobile = ask('part du mobile dans le ca en octobre');
    const of = sumOfRow('deviceCategory', 'mobile', 'totalRevenue', OCTOBER);
    expect(mobile.share).toBeCloseTo(of / sum('totalRevenue', OCTOBER), 10);
    const rows = ask('share of sessions by device in October').rows;
    expect(rows.reduce((all, { share = 0 }) => all + share, 0)).toBeCloseTo(1, 10);
  });

  it('adds the rows of a platform, and refuses one of which there are none', () => {
    const instagram = ask('visites instagram du 5 au 25 octobre', undefined, knownValues(snapshot));
    const table = snapshot.tables.find(({ dimensions }) => dimensions.join() === 'sessionSourceMedium');
    const names = table?.rows.flatMap(({ keys: [key = ''] }) => (key.startsWith('instagram') ? [key] : [])) ?? [];
    expect(instagram.question.segments[0]?.values?.toSorted()).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(1);
    expect(instagram.figure?.value).toBeGreaterThan(0);
    for (const text of ['visites linkedin', 'visites tiktok', 'trafic linkedin vs tiktok'])
      expect(ask(text, undefined, knownValues(snapshot))).toMatchObject({
        figure: null,
        rows: [],
        missing: { code: 'no-segment' },
      });
  });

  it('sets several figures side by side along a dimension, and month by month', () => {
    const byDevice = ask('ca et commandes par appareil en octobre');
    expect([byDevice, ...byDevice.beside].map(({ question }) => question.metric)).toEqual([
      'totalRevenue',
      'ecommercePurchases',
    ]);
    const mobile = byDevice.beside[0]?.rows.find(({ segment }) => segment === 'mobile');
    expect(mobile?.figure?.value).toBe(sumOfRow('deviceCategory', 'mobile', 'ecommercePurchases', OCTOBER));
    expect(ask('ca et commandes par navigateur').missing).toEqual({ code: 'not-kept' });
  });

  it('tells what a day or a week brought on average, and asks back of what no mean is', () => {
    const orders = sum('ecommercePurchases', OCTOBER);
    const mean = (text: string) => ask(text).notes.find(({ code }) => code === 'mean');
    expect(mean('commandes par jour en moyenne en octobre')).toMatchObject({
      step: 'day',
      figure: { value: orders / 31, provenance: { method: 'mean of the days read' } },
    });
    expect(mean('average orders per week in October')).toMatchObject({
      step: 'week',
      figure: { value: (orders / 31) * 7 },
    });
    expect(ask('taux de conversion moyen par jour en octobre').missing).toMatchObject({ code: 'not-understood' });
  });

  it('orders by the change where that is asked', () => {
    const answer = ask('quels canaux ont le plus progressé en octobre');
    const moved = answer.rows.map(({ figure, before }) => (figure?.value ?? 0) - (before?.value ?? 0));
    expect(answer.question.order).toBe('grown');
    expect(answer.periodBefore).toEqual({ from: '2025-10-01', to: '2025-10-31' });
    expect(moved).toEqual(moved.toSorted((a, b) => b - a));
  });

  it('has no figure where a word was not understood, two dimensions were asked, or Google knows it alone', () => {
    expect(ask('ventes influenceurs en octobre')).toMatchObject({
      figure: null,
      missing: { code: 'not-understood', words: ['influenceurs'] },
    });
    expect(ask('sessions by country and device')).toMatchObject({ figure: null, missing: { code: 'not-kept' } });
    for (const [text, topic] of [
      ['roas des campagnes', 'ads'],
      ['pages de sortie', 'exits'],
      ['âge des visiteurs', 'demographics'],
      ['combien de personnes en ce moment', 'real-time'],
      ['qui visite mon site en ce moment', 'real-time'],
      ['combien de visites en ce moment', 'real-time'],
      ['comment faire augmenter les ventes', 'advice'],
      ['que dire à mon patron', 'advice'],
      ['y a-t-il un problème de tracking', 'measurement'],
      ['taux d’ouverture de la newsletter', 'mailing'],
      ['quoi de neuf', 'unusual'],
      ['who are my best customers', 'persons'],
      ['meilleur moment pour envoyer une newsletter', 'hours'],
    ] as const)
      expect(ask(text)).toMatchObject({ figure: null, rows: [], missing: { code: 'elsewhere', topic } });
    expect(ask('temps réel').link).toBe('https://analytics.google.com/analytics/web/#/p3/realtime/overview');
  });

  it('counts what was not engaged as a bounce', () => {
    const of = (metric: MetricId) => sum(metric, OCTOBER);
    expect(ask('taux de rebond octobre').figure?.value).toBeCloseTo(1 - of('engagedSessions') / of('sessions'), 10);
  });
});
