import { describe, expect, it } from 'vitest';
import { verdictFindings } from '@/lib/explain/findings/verdicts';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { contextOf, diagnosisOf, per28, type SnapshotOf } from '../snapshot-with';

type Days = NonNullable<SnapshotOf['days']>;

const GROWING = diagnosisOf({
  verdict: 'growing',
  since: '2025-10-01',
  monthlyGrowth: { estimate: 0.05, low: 0.04, high: 0.06, level: 0.9 },
});
const BOTH = ['newUsers', 'firstTimePurchasers'];

/** What is said of totals with such days, of which these were diagnosed. */
const found = (days: Days, diagnosed: readonly string[] = BOTH, diagnosis: Diagnosis = GROWING) =>
  verdictFindings(
    contextOf({ days }, { diagnoses: Object.fromEntries(diagnosed.map((metric) => [metric, diagnosis])) }),
  );

const NEW: Days = { newUsers: per28(400), firstTimePurchasers: per28(40) };
/** Its vital signs are revenue, visits and the conversion of these. */
const SHOP: Days = { totalRevenue: per28(5000), sessions: per28(1000), ecommercePurchases: per28(100), ...NEW };
/** One, so many days before the last: a total that held nothing in 364 days is no vital sign. */
const onceIn = (ago: number) => (days: number) =>
  Array.from({ length: days }, (_, day) => (days - 1 - day === ago ? 1 : 0));

describe('verdictFindings', () => {
  it.each<[string, Days, string[], [string, number][]]>([
    [
      'beside three vital signs',
      SHOP,
      BOTH,
      [
        ['newUsers', 1 / 4],
        ['firstTimePurchasers', 1 / 5],
      ],
    ],
    ['new visitors alone', SHOP, ['newUsers'], [['newUsers', 1 / 4]]],
    [
      'new customers keep their place where new visitors were not diagnosed',
      SHOP,
      ['firstTimePurchasers'],
      [['firstTimePurchasers', 1 / 5]],
    ],
    ['totals that nobody asks for', SHOP, ['sessions', 'totalUsers', 'addToCarts'], []],
    ['nothing that was diagnosed', SHOP, [], []],
    [
      'new visitors that are the third vital sign say it there',
      { sessions: per28(1000), totalUsers: per28(700), ...NEW },
      BOTH,
      [['firstTimePurchasers', 1 / 4]],
    ],
    ['both as vital signs', { sessions: per28(1000), ...NEW }, BOTH, []],
    [
      'a single one on the first of the 364 days is a vital sign',
      { sessions: per28(1000), newUsers: onceIn(363) },
      ['newUsers'],
      [],
    ],
    [
      'one the day before is none, and stands beside the only vital sign',
      { sessions: per28(1000), newUsers: onceIn(364) },
      ['newUsers'],
      [['newUsers', 1 / 2]],
    ],
  ])('%s', (_, days, diagnosed, expected) => {
    expect(found(days, diagnosed).map(({ metric, weight }) => [metric, weight])).toEqual(expected);
  });

  it.each([
    ['growing', 'up', 0.95],
    ['stagnating', 'flat', 0.95],
    ['declining', 'down', 0.95],
    ['inconclusive', 'unknown', 0.5],
  ] as const)('%s: %s, sure by %d', (verdict, direction, confidence) => {
    const [finding] = found(SHOP, ['newUsers'], diagnosisOf({ verdict }));
    expect(finding).toMatchObject({ kind: 'verdict', segment: null, direction, confidence });
    expect(Object.keys(finding?.figures ?? {})).toEqual(['last', 'yearBefore']);
  });

  it('says the last four weeks, the same of the year before, and the growth since', () => {
    const [finding] = found({ ...SHOP, newUsers: per28(400, 600) }, ['newUsers']);
    const { last, yearBefore, size } = finding?.figures ?? {};
    expect([last, yearBefore, size].map((each) => each?.value)).toEqual([600, 400, 0.05]);
    expect(last?.provenance.period).toEqual({ from: '2026-03-02', to: '2026-03-29' });
    expect(yearBefore?.provenance.period).toEqual({ from: '2025-03-03', to: '2025-03-30' });
    expect(size?.provenance.period).toEqual({ from: '2025-10-01', to: '2026-03-29' });
    expect(finding).toMatchObject({ since: '2025-10-01', diagnosis: GROWING });
  });
});
