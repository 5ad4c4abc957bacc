import { describe, expect, it } from 'vitest';
import type { DimensionId } from '@/lib/model/dimension';
import { segmentVerdictFindings } from '@/lib/explain/findings/segment-verdicts';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { contextOf, diagnosisOf, per28 } from '../snapshot-with';

const surely = (verdict: Diagnosis['verdict'], estimate: number) =>
  diagnosisOf({
    verdict,
    since: '2025-10-01',
    monthlyGrowth: { estimate, low: estimate - 0.005, high: estimate + 0.005, level: 0.9 },
  });
const GROWING = surely('growing', 0.05);
const DECLINING = surely('declining', -0.05);

interface Cut {
  readonly by?: DimensionId;
  readonly step?: 'day' | 'week';
  readonly steps?: number;
  readonly name?: string;
  readonly whole?: Diagnosis;
  readonly part?: Diagnosis;
}
/** A segment with so many of ten thousand visits, diagnosed as given, beside a whole that grows. */
const found = (visits: number, cut: Cut = {}) => {
  const { by = 'deviceCategory', step = 'day', steps = 420, name = 'mobile', whole = GROWING, part = DECLINING } = cut;
  const rows = { [name]: { sessions: per28(visits) }, other: { sessions: per28(10_000 - visits) } };
  return segmentVerdictFindings(
    contextOf(
      { days: { sessions: per28(10_000) }, tables: [{ by, step, steps, rows }] },
      {
        outcome: 'sessions',
        diagnoses: { sessions: whole },
        diagnose: ({ numerator }) => (numerator.at(-1) === visits / 4 ? part : whole),
      },
    ),
  );
};

describe('segmentVerdictFindings', () => {
  it.each<[string, number, Cut, number]>([
    ['a tenth of the whole', 1000, {}, 1],
    ['a little less', 999, {}, 0],
    ['a channel', 1000, { by: 'sessionDefaultChannelGroup', name: 'Email' }, 1],
    ['a country', 1000, { by: 'country', name: 'Belgium' }, 0],
    ['what was not set', 1000, { name: '(not set)' }, 0],
    ['a segment that does as the whole does', 1000, { part: GROWING }, 0],
    ['a segment of which nothing can be told', 1000, { part: diagnosisOf() }, 0],
    ['a whole of which nothing can be told', 1000, { whole: diagnosisOf() }, 0],
    ['weeks alone', 1000, { step: 'week', steps: 60 }, 0],
    ['twelve weeks of days', 1000, { steps: 84 }, 1],
    ['a day less', 1000, { steps: 83 }, 0],
  ])('%s', (_, visits, cut, count) => expect(found(visits, cut)).toHaveLength(count));

  it('weighs half of its share, and says its last 28 days and its growth', () => {
    const [finding] = found(2000);
    expect(finding).toMatchObject({
      kind: 'verdict',
      segment: 'mobile',
      direction: 'down',
      since: '2025-10-01',
      confidence: 0.95,
      weight: 0.1,
    });
    const value = (name: string) => finding?.figures[name]?.value;
    expect([value('last'), value('size')]).toEqual([2000, -0.05]);
  });
});
