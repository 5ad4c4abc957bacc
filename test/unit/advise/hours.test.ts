import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise/advise';
import { hoursProposed, hoursUnderWay } from '@/lib/advise/hours';
import { roadmapByMonth } from '@/lib/draft/roadmap';
import { notRepeatedBlocks } from '@/lib/draft/recommendations';
import { passageText } from '@/lib/draft/passage-text';
import { draftContextOf, WORKING } from '@/lib/draft/draft-context';
import { EMPTY_MEMORY, type Action } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { MONTH, memory, plateauShop, settings } from '../draft/samples';
import { tacticText } from '../draft/tactic-text';
import { advising, SITUATIONS } from './sample-findings';

const [sample] = memory.actions;
if (!sample) throw new Error('the sample has an action');
const action = (more: Partial<Action>): Action => ({
  ...sample,
  state: 'to-do',
  acceptedOn: '2026-11-28',
  setUpHours: 14,
  weeklyHours: 0,
  doneOn: null,
  ...more,
});
const taken = (...actions: Action[]) => hoursUnderWay({ actions }, sample.propertyId);

describe('hoursUnderWay', () => {
  it('spreads a set-up over the weeks until it is due', () => {
    expect(taken(action({ due: '2026-12-12' }))).toBe(7);
    expect(taken(action({ due: '2026-12-26', weeklyHours: 1 }))).toBe(4.5);
    expect(taken(action({ due: '2026-11-29' }))).toBe(14);
    expect(taken(action({ due: null }))).toBe(3.5);
  });

  it('counts neither what is done or dropped nor another property', () => {
    expect(taken(action({ state: 'done' }), action({ state: 'dropped' }), action({ propertyId: 'other' }))).toBe(0);
  });
});

describe('the hours of a month’s advice', () => {
  const every = SITUATIONS.map(([, , finding]) => finding).filter(({ kind }) => kind !== 'data-health');

  it('takes none for what is only proposed, and says so where something does not fit beside it', () => {
    const few = { ...DEFAULT_SETTINGS, weeklyHours: 4 };
    const { hours, recommendations, leftOut } = advise(advising(every, { settings: few }));
    expect(hours).toEqual({ taken: 0, available: 4 });
    expect(recommendations.length).toBeGreaterThan(0);
    expect(hoursProposed(recommendations, EMPTY_MEMORY, '')).toBeLessThanOrEqual(4);
    expect(leftOut.map(({ reason }) => reason)).toContain('no-room');
  });
});

describe('the notes', () => {
  const scene = (actions: Action[]) =>
    draftContextOf({
      report: {
        ...plateauShop,
        advice: {
          ...plateauShop.advice,
          leftOut: [{ fingerprint: 'b', tacticId: 'product-reviews', reason: 'no-room' }],
        },
      },
      memory: { ...memory, actions },
      settings,
      period: MONTH,
      tacticText,
      now: '2026-12-05T08:00:00Z',
    });
  const textOf = (actions: Action[]) =>
    [...roadmapByMonth(scene(actions), WORKING), ...notRepeatedBlocks(scene(actions))]
      .map(passageText)
      .join('\n')
      .replaceAll(/\s/g, ' ');

  it('tell what is taken apart from what the proposals would leave', () => {
    const text = textOf([action({ setUpHours: 0, weeklyHours: 1, fingerprint: 'own', due: null })]);
    expect(text).toContain('1 h prise sur 8 h par semaine.');
    expect(text).toMatch(/Il resterait [\d,]+ h par semaine si vous reteniez tout ce qui est proposé\./);
    expect(text).toContain('pas assez d’heures en plus de ce qui est proposé plus haut');
    expect(text).not.toContain('déjà pris');
  });

  it('tell no hours taken while nothing is under way', () => {
    expect(textOf([])).toContain('Aucune action retenue. Il resterait');
  });
});
