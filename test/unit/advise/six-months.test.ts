import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise/advise';
import { afterSaying } from '@/lib/advise/update-memory';
import { aimOf, type Tactic } from '@/lib/advise/tactic';
import type { Finding } from '@/lib/model/finding';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Advice } from '@/lib/model/recommendation';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { advising, SHOP, SITUATIONS } from './sample-findings';

const MONTH_ENDS = ['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31'];

/** Six monthly drafts, each remembering the ones before. */
function sixMonths(findingsOf: (month: number) => Finding[], weeklyHours: number, snapshot: Snapshot = SHOP): Advice[] {
  let memory = EMPTY_MEMORY;
  return MONTH_ENDS.map((today, month) => {
    const findings = findingsOf(month);
    const settings = { ...DEFAULT_SETTINGS, weeklyHours };
    const advice = advise(advising(findings, { memory, settings, today, snapshot }));
    memory = afterSaying(memory, { propertyId: SHOP.property.id, advice, findings, today });
    return advice;
  });
}

/** The shop as a tactic finds it: read from where it makes sense, and without what it asks for. */
const shopFor = ({ sources, lacks = [] }: Tactic): Snapshot => ({
  ...SHOP,
  source: sources?.[0] ?? 'demo',
  tables: SHOP.tables.filter(({ dimensions }) => !lacks.flat().some((name) => name === dimensions.join())),
});

const saidIn = ({ recommendations }: Advice) =>
  recommendations.map(({ tacticId, dimension, segment }) => [tacticId, dimension, segment].join('|'));

const resized = (finding: Finding, by: number): Finding => {
  const { size } = finding.figures;
  return size ? { ...finding, figures: { ...finding.figures, size: { ...size, value: size.value * by } } } : finding;
};

describe('six months of an unchanged property', () => {
  it.each(SITUATIONS)('says %s once', (_, tactic, finding) => {
    expect(aimOf(tactic, finding)).not.toBeNull();
    const months = sixMonths(() => [finding], 60, shopFor(tactic));
    const said = months.map(({ recommendations }) => recommendations.filter(({ tacticId }) => tacticId === tactic.id));
    expect(said.map((each) => each.length)).toEqual([1, 0, 0, 0, 0, 0]);
    for (const { leftOut } of months.slice(1))
      expect(leftOut).toContainEqual(
        expect.objectContaining({ tacticId: tactic.id, reason: 'already-said', day: '2026-03-31', times: 1 }),
      );
  });

  it('repeats nothing, with all situations at once and facts that flicker, within five a month and the hours', () => {
    const findings = SITUATIONS.map(([, , finding]) => finding);
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 60 }),
        // Within a quarter of what was last said: no new evidence.
        fc.array(fc.double({ min: 0.95, max: 1.15, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (hours, flicker) => {
          const months = sixMonths((month) => findings.map((each) => resized(each, flicker[month] ?? 1)), hours);
          const said = months.flatMap(saidIn);
          expect(new Set(said).size).toBe(said.length);
          expect(said.length).toBeGreaterThan(0);
          for (const { recommendations, hours: told } of months) {
            expect(recommendations.length).toBeLessThanOrEqual(5);
            expect(told.taken).toBeLessThanOrEqual(told.available);
            expect(recommendations.every(({ standing }) => standing === 'new')).toBe(true);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('follows up when a fact grows by more than a quarter, and says what it was', () => {
    const [, tactic, finding] = SITUATIONS.find(([, { id }]) => id === 'product-reviews') ?? [];
    if (!tactic || !finding) throw new Error('no such tactic');
    const months = sixMonths((month) => [resized(finding, month < 3 ? 1 : 1.5)], 60);
    const own = months.map(({ recommendations }) => recommendations.find(({ tacticId }) => tacticId === tactic.id));
    expect(own.map((each) => each?.standing)).toEqual(['new', undefined, undefined, 'follow-up', undefined, undefined]);
    expect(own[3]?.before).toMatchObject({ saidOn: '2026-03-31', size: 0.2, now: { value: expect.closeTo(0.3, 12) } });
  });
});
