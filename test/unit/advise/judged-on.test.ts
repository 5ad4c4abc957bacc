import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { judgedOn } from '@/lib/advise/judged-on';
import { repetitionRule } from '@/lib/advise/repetition-rule';
import { resultText } from '@/lib/draft/closed';
import { draftContextOf } from '@/lib/draft/draft-context';
import { isDue } from '@/lib/learn/measure';
import { addDays } from '@/lib/model/day';
import { MONTH, memory, plateauShop, settings } from '../draft/samples';
import { tacticText } from '../draft/tactic-text';

const [sample] = memory.actions;
if (!sample) throw new Error('the sample has an action');
const action = { ...sample, state: 'done' as const, doneOn: '2026-11-28' };
const day = addDays('2026-11-28', action.measurement.windowDays + 3);

describe('judgedOn', () => {
  it('is the first day on whose figures the window can be judged', () => {
    expect(judgedOn(action)).toBe(day);
    expect(isDue(action, addDays(day, -3))).toBe(true);
    expect(isDue(action, addDays(day, -4))).toBe(false);
    expect(judgedOn({ ...action, doneOn: null })).toBeNull();
  });

  it('is the one day that the memory and the draft both promise', () => {
    const entry = {
      fingerprint: action.fingerprint,
      propertyId: action.propertyId,
      tacticId: action.tacticId,
      findingId: '',
      state: 'done' as const,
      firstSaidOn: '2026-11-03',
      lastSaidOn: '2026-11-03',
      timesSaid: 1,
      lastSize: null,
    };
    const done = { ...memory, entries: [entry], actions: [action] };
    const [finding] = plateauShop.findings;
    if (!finding) throw new Error('the sample has a finding');
    expect(repetitionRule(finding, entry, done, '2026-12-05')).toMatchObject({
      leave: { reason: 'done-and-waiting', day },
    });
    const scene = draftContextOf({
      report: plateauShop,
      memory: done,
      settings,
      period: MONTH,
      tacticText,
      now: '2026-12-05T08:00:00Z',
    });
    const narrator = narratorWith(languagePack('fr'), plateauShop.asOf);
    expect(resultText(scene, { action, outcome: undefined }, narrator)).toContain(
      narrator.dates.shortDay(day, plateauShop.asOf),
    );
  });
});
