import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise/advise';
import { TACTICS } from '@/lib/advise/tactics';
import { isAboutTheWork } from '@/lib/advise/work-advice';
import { attentionBlocks } from '@/lib/draft/attention';
import { composeQuarterly } from '@/lib/draft/compose-quarterly';
import { passageText } from '@/lib/draft/passage-text';
import { decisionBlocks } from '@/lib/draft/decisions';
import { type DraftInput, draftContextOf } from '@/lib/draft/draft-context';
import { titleOf } from '@/lib/language/narrative/describe-finding';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { MONTH, plateauShop, settings } from '../draft/samples';
import { tacticText } from '../draft/tactic-text';
import { advising, SHOP, SITUATIONS } from './sample-findings';

const ofWork = SITUATIONS.filter(([, tactic]) => isAboutTheWork({ tacticId: tactic.id })).map(
  ([, , finding]) => finding,
);
const mobile = SITUATIONS.find(([, { id }]) => id === 'mobile-checkout')?.[2];
if (!mobile) throw new Error('no such tactic');
const small = { ...mobile, weight: 0.01 };

describe('advice on how the work goes', () => {
  it('is what answers nothing but how it goes', () => {
    const only = TACTICS.filter(({ answers }) =>
      answers.every(({ kinds }) => kinds.every((kind) => kind === 'process')),
    );
    expect(only.map(({ id }) => id)).toEqual(
      TACTICS.filter(({ id }) => isAboutTheWork({ tacticId: id })).map(({ id }) => id),
    );
  });

  it('is given once at most, after what concerns the result, with nothing to see in Google Analytics', () => {
    const snapshot = { ...SHOP, source: 'ga4' as const };
    const { recommendations } = advise(advising([...ofWork, small], { snapshot }));
    expect(recommendations.map(isAboutTheWork)).toEqual([false, true]);
    expect(recommendations.map(({ link }) => link === null)).toEqual([false, true]);
  });

  it('is given alone where there is nothing else to say', () => {
    expect(advise(advising(ofWork)).recommendations.map(isAboutTheWork)).toEqual([true]);
  });
});

describe('what the boss reads', () => {
  const [review] = SITUATIONS.flatMap(([, { id }, finding]) => (id === 'quarterly-review' ? [finding] : []));
  if (!review) throw new Error('no such situation');
  const finding = { ...review, confidence: 1, weight: 1 };
  const { recommendations } = advise(advising([finding]));
  const given: DraftInput = {
    report: { ...plateauShop, findings: [finding], advice: { ...plateauShop.advice, recommendations, leftOut: [] } },
    memory: EMPTY_MEMORY,
    settings,
    period: MONTH,
    tacticText,
    now: '2026-12-05T08:00:00Z',
  };

  it('holds nothing of it, neither as a fact nor as a decision', () => {
    const scene = draftContextOf(given);
    const text = [...attentionBlocks(scene), ...decisionBlocks(scene)].map(passageText).join('\n');
    expect(text).not.toContain('quarterly-review');
    expect(text).not.toContain(titleOf(finding, narratorWith(languagePack('fr'), plateauShop.asOf)));
  });

  it('is no review that asks for a review', () => {
    const draft = composeQuarterly({ ...given, period: { from: '2026-07-01', to: '2026-09-30' } });
    expect(draft.blocks.map(passageText).join('\n')).not.toContain('quarterly-review');
  });
});
