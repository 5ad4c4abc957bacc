import { describe, expect, it } from 'vitest';
import { knownVisitorFindings } from '@/lib/explain/findings/known-visitors';
import type { HealthFlag } from '@/lib/model/health';
import { contextOf, per28 } from '../snapshot-with';

type Visits = readonly [first: number, all: number];
const found = (
  channels: Readonly<Record<string, Visits>>,
  { step = 'day', health = [] }: { step?: 'day' | 'week'; health?: HealthFlag[] } = {},
) =>
  knownVisitorFindings(
    contextOf({
      health,
      tables: [
        {
          by: 'sessionDefaultChannelGroup',
          step,
          rows: Object.fromEntries(
            Object.entries(channels).map(([name, [first, all]]) => [
              name,
              { newUsers: per28(first), sessions: per28(all) },
            ]),
          ),
        },
      ],
    }),
  );
const OPEN: Visits = [800, 1000];

describe('knownVisitorFindings', () => {
  it.each<[string, Readonly<Record<string, Visits>>, string[]]>([
    ['100 visits are enough', { 'Organic Search': OPEN, 'Paid Search': [10, 100] }, ['Paid Search']],
    ['99 are not', { 'Organic Search': OPEN, 'Paid Search': [10, 99] }, []],
    ['one twentieth of the traffic', { 'Organic Search': [1500, 1900], 'Paid Search': [10, 100] }, ['Paid Search']],
    ['a little less', { 'Organic Search': [1500, 1904], 'Paid Search': [10, 100] }, []],
    // Half of 400, less 1.645 · √100, is 183.6.
    ['surely fewer than half', { 'Organic Search': OPEN, 'Paid Search': [183, 400] }, ['Paid Search']],
    ['perhaps half', { 'Organic Search': OPEN, 'Paid Search': [184, 400] }, []],
    // 30% of 400, less 1.645 · √84, is 104.9.
    [
      'surely fewer than of what is not paid',
      { 'Organic Search': [300, 1000], 'Paid Search': [104, 400] },
      ['Paid Search'],
    ],
    ['perhaps as many', { 'Organic Search': [300, 1000], 'Paid Search': [105, 400] }, []],
    ['a channel that is not paid', { 'Organic Search': OPEN, Email: [10, 400] }, []],
    [
      'three are told of, where most come back first',
      { Direct: OPEN, 'Paid Search': [0, 100], 'Paid Social': [0, 400], Display: [0, 300], 'Paid Video': [0, 200] },
      ['Paid Social', 'Display', 'Paid Video'],
    ],
  ])('%s', (_, channels, expected) => {
    expect(found(channels).map(({ segment }) => segment)).toEqual(expected);
  });

  it('weighs the first visits that are missing among all visits', () => {
    const [finding] = found({ 'Organic Search': OPEN, 'Paid Search': [100, 1000] });
    expect(finding).toMatchObject({ metric: 'newVisitorShare', direction: 'down', confidence: 0.95 });
    expect(finding?.weight).toBeCloseTo((0.7 * 1000) / 2000, 12);
    expect(finding?.figures['othersRate']?.value).toBeCloseTo(0.8, 12);
    expect(finding?.figures['size']?.value).toBeCloseTo(-0.7, 12);
  });

  const flag = (more: Partial<HealthFlag>): HealthFlag => ({
    code: 'thresholded',
    severity: 'warn',
    metrics: [],
    dimensions: [],
    ...more,
  });
  it.each([
    ['rows were withheld', flag({}), 0],
    ['of this cut', flag({ dimensions: ['sessionDefaultChannelGroup'] }), 0],
    ['of another', flag({ dimensions: ['browser'] }), 1],
    ['up to the last day', flag({ period: { from: '2026-03-01', to: '2026-03-29' } }), 0],
    ['up to the day before', flag({ period: { from: '2026-03-01', to: '2026-03-28' } }), 1],
    ['it was sampled', flag({ code: 'sampled' }), 1],
  ])('where %s', (_, health, count) => {
    expect(found({ Direct: OPEN, 'Paid Search': [10, 400] }, { health: [health] })).toHaveLength(count);
  });

  it('asks for days', () => expect(found({ Direct: OPEN, 'Paid Search': [10, 400] }, { step: 'week' })).toEqual([]));
});
