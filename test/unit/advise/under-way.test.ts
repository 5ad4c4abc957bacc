import { expect, it } from 'vitest';
import { accept } from '@/lib/advise/update-memory';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { analyseProperty } from '@/lib/analyse-property';
import { stuckShop } from '../explain/shop-snapshot';

const snapshot = stuckShop();
const settings = { ...DEFAULT_SETTINGS, weeklyHours: 40 };
const walked = analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings, today: '2026-03-31' });
const terms = { owner: 'Sacha', deputy: '', due: null, doneWhen: '', today: '2026-03-31' };
const propertyId = snapshot.property.id;

it('keeps the advice behind an action, figures included, once it is no longer said', () => {
  for (const recommendation of walked.report.advice.recommendations) {
    const memory = accept(walked.memory, { propertyId, recommendation, ...terms });
    const { advice } = analyseProperty({ snapshot, memory, settings, today: '2026-03-31' }).report;
    expect(advice.recommendations.map(({ fingerprint }) => fingerprint)).not.toContain(recommendation.fingerprint);
    const { effect, findingIds, fingerprint, effort } = recommendation;
    expect(advice.underWay).toMatchObject([{ effect, findingIds, fingerprint, effort }]);
  }
});

it('has none for an action that is done, nor for one that no tactic knows', () => {
  const [recommendation] = walked.report.advice.recommendations;
  if (!recommendation) throw new Error('Nothing was recommended.');
  const memory = accept(walked.memory, { propertyId, recommendation, ...terms });
  for (const change of [
    { state: 'done' as const },
    { tacticId: 'own:r1', fingerprint: 'totalRevenue|||unknown|own:r1' },
  ]) {
    const actions = memory.actions.map((action) => ({ ...action, ...change }));
    expect(
      analyseProperty({ snapshot, memory: { ...memory, actions }, settings, today: '2026-03-31' }).report.advice
        .underWay,
    ).toEqual([]);
  }
});
