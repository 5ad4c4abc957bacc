import type { MetricId } from '@/lib/model/metric';
import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise/advise';
import { sampleSizePerArm, smallestChangeFor } from '@/lib/statistics/sample-size';
import { emailSegments } from '@/lib/advise/tactics/email-segments';
import { landingPageTest } from '@/lib/advise/tactics/landing-page-test';
import { testPlanOf } from '@/lib/advise/test-plan';
import { describeMeasurement } from '@/lib/language/narrative/describe-advice';
import type { Finding } from '@/lib/model/finding';
import { advising, figure, findingFor, READING, SHOP } from './sample-findings';

const [situation] = landingPageTest.answers;
if (!situation) throw new Error('it answers something');
const page = (rate: number, visits: number): Finding => {
  const finding = findingFor(situation);
  return {
    ...finding,
    figures: { ...finding.figures, segmentRate: figure(rate), segmentSessions: figure(visits, 'count') },
  };
};

const planOf = (finding: Finding) => testPlanOf(finding, { dimension: 'landingPage', segment: '/lampes' }, READING);

describe('sampleSizePerArm', () => {
  // The published tables round in either direction; the formula is within one visit of them.
  it.each([
    [0.01, 0.1, 163_096],
    [0.01, 0.2, 42_693],
    [0.01, 0.3, 19_827],
    [0.02, 0.1, 80_682],
    [0.02, 0.2, 21_109],
    [0.02, 0.3, 9797],
    [0.03, 0.1, 53_211],
    [0.03, 0.2, 13_914],
    [0.03, 0.3, 6454],
  ])('at a rate of %d and a change of %d', (rate, change, visits) => {
    expect(Math.abs((sampleSizePerArm(rate, change) ?? 0) - visits)).toBeLessThanOrEqual(1);
  });

  it('wants more for a smaller change, and nothing for what is no rate', () => {
    const rates = fc.double({ min: 0.001, max: 0.4, noNaN: true });
    const changes = fc.double({ min: 0.02, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(rates, changes, (rate, change) => {
        expect(sampleSizePerArm(rate, change / 2)).toBeGreaterThanOrEqual(sampleSizePerArm(rate, change) ?? Infinity);
      }),
    );
    for (const rate of [0, 1, -0.1, 2, Number.NaN]) expect(sampleSizePerArm(rate, 0.2)).toBeNull();
    expect(sampleSizePerArm(0.02, 0)).toBeNull();
    expect(sampleSizePerArm(0.9, 0.2)).toBeNull();
  });
});

describe('smallestChangeFor', () => {
  it('is the other way round', () => {
    expect(smallestChangeFor(0.02, 21_109, 1)).toBeCloseTo(0.2, 2);
    expect(smallestChangeFor(0.02, 9797, 1)).toBeCloseTo(0.3, 2);
    expect(smallestChangeFor(0.02, 9797, 0.2)).toBeNull();
    expect(smallestChangeFor(0, 9797, 1)).toBeNull();
  });
});

describe('testPlanOf', () => {
  it('says how long the test would take at the present visits', () => {
    expect(planOf(page(0.02, 28_000))).toEqual({ change: 0.2, perVersion: 21_109, days: 43, isTestable: true });
  });

  it('says that a small page cannot be tested', () => {
    expect(planOf(page(0.02, 2800))).toMatchObject({ days: 423, isTestable: false });
  });

  it('is unknown without visits, or without a rate', () => {
    expect(planOf(page(0.02, 0))).toBeNull();
    expect(planOf(page(0, 28_000))).toBeNull();
  });

  it('reads rate and visits of the segment where the finding does not carry them', () => {
    const [falling] = emailSegments.answers;
    if (!falling) throw new Error('it answers something');
    const finding = findingFor(falling);
    const email = SHOP.tables[0]?.rows.find(({ keys }) => keys[0] === 'Email')?.metrics ?? {};
    const last = (metric: MetricId) => (email[metric] ?? []).slice(-28).reduce((sum, value) => sum + value, 0);
    const perVersion = sampleSizePerArm(last('ecommercePurchases') / last('sessions'), 0.2) ?? 0;
    expect(testPlanOf(finding, { dimension: 'sessionDefaultChannelGroup', segment: 'Email' }, READING)).toMatchObject({
      perVersion,
      days: Math.ceil((2 * perVersion * 28) / last('sessions')),
    });
    expect(testPlanOf(finding, { dimension: 'sessionDefaultChannelGroup', segment: 'SMS' }, READING)).toBeNull();
  });

  it.each([
    [28_000, /pour voir \+20.%, un essai A\/B demande 21.109 visites par version/],
    [2800, /pour voir \+\d+.%, un essai A\/B demande 2.800 visites par version, soit (huit|8) semaines/],
  ])('is told with the measurement (%d visits)', (visits, words) => {
    const finding = page(0.02, visits);
    const said = advise(advising([finding])).recommendations.find(({ tacticId }) => tacticId === 'landing-page-test');
    expect(said && describeMeasurement(said, finding, narratorWith(languagePack('fr'), '2026-03-31'))).toMatch(words);
  });
});

describe('a test that would take too long', () => {
  const told = (visits: number) => {
    const { recommendations, leftOut } = advise(advising([page(0.02, visits)]));
    return [...recommendations, ...leftOut].find(({ tacticId }) => tacticId === 'landing-page-test');
  };

  it('is not advised, and the reason is told', () => {
    expect(told(28_000)).toHaveProperty('standing', 'new');
    // Eight weeks show what is hoped for, and no less.
    expect(told(2800)).toMatchObject({ test: { isTestable: true, days: 56, perVersion: 2800 } });
    expect(told(40)).toMatchObject({ reason: 'not-measurable' });
  });
});
