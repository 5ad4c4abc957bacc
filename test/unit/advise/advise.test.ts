import type { MetricId } from '@/lib/model/metric';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise/advise';
import { factsOf } from '@/lib/explain/facts';
import { accept } from '@/lib/advise/update-memory';
import { placeholderFigures } from '@/lib/advise/placeholders';
import { filled, sentenceFor } from '@/lib/language/sentence';
import { tacticText } from '@/lib/language/tactic-text';
import { addDays, daysBetween } from '@/lib/model/day';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { marginFor, analyseProperty } from '@/lib/analyse-property';
import { stuckShop } from '../explain/shop-snapshot';
import { advising, findingFor } from './sample-findings';

const snapshot = stuckShop();
const settings = { ...DEFAULT_SETTINGS, weeklyHours: 40 };
const MONTH_ENDS = ['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31'];
const walk = (memory: Memory = EMPTY_MEMORY, today = '2026-03-31', weeklyHours = 40) =>
  analyseProperty({ snapshot, memory, settings: { ...settings, weeklyHours }, today });

describe('analyseProperty', () => {
  it('makes a report that the model accepts', () => {
    const { report } = walk();
    expect(Report.safeParse(report).error).toBeUndefined();
    expect(report.vitals.map(({ metric }) => metric)).toEqual(['totalRevenue', 'sessions', 'purchaseRate']);
  });

  it('says nothing twice as new in six months of an unchanged property', () => {
    let memory = EMPTY_MEMORY;
    const asNew: string[] = [];
    for (const today of MONTH_ENDS) {
      const walked = walk(memory, today);
      memory = walked.memory;
      for (const { standing, tacticId, dimension, segment } of walked.report.advice.recommendations)
        if (standing === 'new') asNew.push([tacticId, dimension, segment].join('|'));
    }
    expect(asNew.length).toBeGreaterThan(0);
    expect(new Set(asNew).size).toBe(asNew.length);
  });

  it('shows the same list however often it is looked at in a month', () => {
    const first = walk();
    const again = walk(first.memory);
    expect(again.report.advice).toEqual(first.report.advice);
    expect(again.memory).toEqual(first.memory);
  });

  it('says why something is not repeated', () => {
    const first = walk();
    const [said] = first.report.advice.recommendations;
    const later = walk(first.memory, '2026-04-30');
    const left = later.report.advice.leftOut.find(({ tacticId }) => tacticId === said?.tacticId);
    expect(left).toMatchObject({ reason: 'already-said', day: '2026-03-31', times: 1 });
  });
});

describe('advise', () => {
  it('puts the largest gap first: mobile', () => {
    expect(walk().report.advice.recommendations[0]).toMatchObject({ tacticId: 'mobile-checkout', segment: 'mobile' });
  });

  it('gives one tactic for each fact before a second for any', () => {
    const carts = findingFor({ kinds: ['funnel-step'], segments: ['purchase'], directions: ['down'] });
    const reviews = findingFor({
      kinds: ['gap'],
      metrics: ['cartToViewRate'],
      dimensions: ['itemName'],
      segments: ['Lampe'],
    });
    const lists = findingFor({
      kinds: ['gap'],
      metrics: ['listClickRate'],
      dimensions: ['itemListName'],
      segments: ['Vases'],
    });
    const facts = [carts, { ...reviews, weight: 0.001 }, { ...lists, weight: 0.001 }];
    const { recommendations } = advise(advising(facts, { settings: { ...settings, weeklyHours: 100 } }));
    expect(recommendations).toHaveLength(5);
    expect(new Set(recommendations.map(({ findingIds }) => findingIds[0]))).toEqual(new Set(facts.map(({ id }) => id)));
    const scores = recommendations.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('keeps to five and to the hours that the person has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (hours) => {
        const { recommendations, hours: told } = walk(EMPTY_MEMORY, '2026-03-31', hours).report.advice;
        expect(recommendations.length).toBeLessThanOrEqual(5);
        expect(told.taken).toBeLessThanOrEqual(Math.max(hours, 0));
        expect(told.available).toBe(hours);
      }),
      { numRuns: 12 },
    );
  });

  it('takes the hours of accepted work off', () => {
    const first = walk();
    const [recommendation] = first.report.advice.recommendations;
    if (!recommendation) throw new Error('nothing was recommended');
    const memory = accept(first.memory, {
      propertyId: '1',
      recommendation,
      owner: 'Sacha',
      deputy: 'Inès',
      due: null,
      doneWhen: '',
      today: '2026-03-31',
    });
    const { advice } = walk(memory, '2026-04-01').report;
    expect(advice.leftOut).toContainEqual(
      expect.objectContaining({ tacticId: recommendation.tacticId, reason: 'in-progress', day: '2026-03-31' }),
    );
    expect(advice.hours.taken).toBeGreaterThanOrEqual(recommendation.effort.setUpHours / 4);
  });

  it('waits for the data where they are broken', () => {
    const broken = {
      ...snapshot,
      health: [
        {
          code: 'no-ecommerce' as const,
          severity: 'block' as const,
          metrics: ['purchaseRate' as const],
          dimensions: [],
        },
      ],
    };
    const { advice } = analyseProperty({
      snapshot: broken,
      memory: EMPTY_MEMORY,
      settings,
      today: '2026-03-31',
    }).report;
    expect(advice.recommendations.map(({ tacticId }) => tacticId)).toContain('mend-measurement');
    expect(advice.leftOut).toContainEqual(
      expect.objectContaining({ tacticId: 'mobile-checkout', reason: 'data-health' }),
    );
  });

  it('rests every recommendation on a finding, and fills every sentence', () => {
    const { report } = walk();
    for (const recommendation of report.advice.recommendations) {
      const finding = factsOf(report).find(({ id }) => id === recommendation.findingIds[0]);
      if (!finding) throw new Error(`${recommendation.tacticId} rests on nothing`);
      const figures = placeholderFigures(recommendation, finding);
      const words = {
        metric: 'la mesure',
        days: 'octobre',
        over: 'octobre',
        segment: 'le segment',
        since: '3 mars',
        next: 'la suite',
      };
      const slots = {
        ...Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, String(value)])),
        ...words,
      };
      for (const language of ['fr', 'en'] as const) {
        const text = tacticText(recommendation.tacticId, language);
        expect(text && filled(sentenceFor(text.why, slots), slots)).toBeTruthy();
      }
    }
  });

  it('leads to Google Analytics where the figures come from there, and nowhere otherwise', () => {
    const linksOf = (source: Snapshot['source']) =>
      analyseProperty({
        snapshot: { ...snapshot, source },
        memory: EMPTY_MEMORY,
        settings,
        today: '2026-03-31',
      }).report.advice.recommendations.map(({ link }) => link);
    expect(linksOf('ga4').length).toBeGreaterThan(0);
    for (const link of linksOf('ga4'))
      expect(link).toMatch(/^https:\/\/analytics\.google\.com\/analytics\/web\/#\/p1\/reports\//);
    for (const link of [...linksOf('csv'), ...linksOf('demo')]) expect(link).toBeNull();
  });

  it('promises half to all of what a segment surely lost, and says on which visits', () => {
    const { report } = walk();
    const mobile = report.advice.recommendations.find(({ tacticId }) => tacticId === 'mobile-checkout');
    const gap = report.findings.find(({ id }) => id === mobile?.findingIds[0]);
    const regained = gap?.figures['worthRegained']?.value ?? 0;
    expect(mobile?.effect?.closes).toEqual({ of: 'own-fall', low: 0.5, high: 1 });
    expect(mobile?.effect?.low.value).toBeCloseTo(regained / 2, 6);
    expect(mobile?.effect?.high.value).toBeCloseTo(regained, 6);
    expect(mobile?.effect?.basis).toEqual(gap?.figures['segmentSessions']);
  });

  it('keeps a gap that closed months ago as a note, and does not have the measurement mended for it', () => {
    const { sessions } = snapshot.totals;
    if (!sessions) throw new Error('the shop has sessions');
    const gone = daysBetween(sessions.start, '2025-11-10');
    const numerator = sessions.numerator.map((value, i) => (i >= gone && i < gone + 4 ? 0 : value));
    const holed = { ...snapshot, totals: { ...snapshot.totals, sessions: { ...sessions, numerator } } };
    const { report } = analyseProperty({ snapshot: holed, memory: EMPTY_MEMORY, settings, today: '2026-03-31' });
    expect(report.health).toContainEqual(
      expect.objectContaining({ code: 'gap', severity: 'note', period: { from: '2025-11-10', to: '2025-11-13' } }),
    );
    expect(report.findings.filter(({ kind }) => kind === 'outage')).toEqual([]);
    expect(report.advice.recommendations.map(({ tacticId }) => tacticId)).not.toContain('mend-measurement');
  });

  it('judges advice about what is not measured by what the property lives on', () => {
    const bare = {
      ...snapshot,
      source: 'csv' as const,
      tables: snapshot.tables.filter(({ dimensions }) => dimensions.join() !== 'deviceCategory'),
      health: [
        {
          code: 'not-measured' as const,
          severity: 'note' as const,
          metrics: ['engagedSessions' as const],
          dimensions: [],
        },
      ],
    };
    const { advice } = analyseProperty({ snapshot: bare, memory: EMPTY_MEMORY, settings, today: '2026-03-31' }).report;
    const columns = advice.recommendations.find(({ tacticId }) => tacticId === 'missing-columns');
    expect(columns?.measurement.metric).toBe('totalRevenue');
  });

  it('multiplies a published range by the property’s own volume', () => {
    const { advice } = walk().report;
    const cart = advice.recommendations.find(({ tacticId }) => tacticId === 'abandoned-cart');
    const { effect } = cart ?? {};
    const last = (metric: MetricId) =>
      (snapshot.totals[metric]?.numerator ?? []).slice(-28).reduce<number>((sum, value) => sum + (value ?? 0), 0);
    const lost = last('checkouts') - last('ecommercePurchases');
    const orderValue = last('totalRevenue') / last('ecommercePurchases');
    expect(effect?.basis.value).toBeCloseTo(lost, 6);
    expect(effect?.low.value).toBeCloseTo((0.0205 * lost * orderValue * 30.4375) / 28, 4);
    expect(effect?.sources.length).toBe(2);
  });
});

describe('marginFor', () => {
  it('never calls the pace of a modest target standing still', () => {
    const target = {
      metric: 'totalRevenue' as const,
      from: 100,
      to: 110,
      months: 12,
      startsOn: addDays('2026-03-31', -10),
    };
    expect(marginFor('totalRevenue', { ...settings, target })).toBeCloseTo((1.1 ** (1 / 12) - 1) / 2, 12);
    expect(marginFor('sessions', { ...settings, target })).toBe(0.01);
    expect(marginFor('totalRevenue', { ...settings, target: { ...target, to: 400 } })).toBe(0.01);
  });
});
