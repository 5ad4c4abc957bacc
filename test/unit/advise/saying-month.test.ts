import { describe, expect, it } from 'vitest';
import { entryFor, repetitionRule } from '@/lib/advise/repetition-rule';
import { sayingMonth } from '@/lib/advise/saying-month';
import { type Action, EMPTY_MEMORY, type Memory, type MemoryEntry } from '@/lib/model/memory';
import { advise } from '@/lib/advise/advise';
import { accept, afterSaying, moveAction } from '@/lib/advise/update-memory';
import { advising, SITUATIONS } from './sample-findings';

const situation = SITUATIONS.find(([, { id }]) => id === 'mobile-checkout');
if (!situation) throw new Error('no situation');
const [, , finding] = situation;

describe('the month to whose letter a saying belongs', () => {
  it('ends when the letter is written, some days into the next month', () => {
    expect(['2026-10-08', '2026-10-28', '2026-11-07', '2026-11-08'].map(sayingMonth)).toEqual([
      '2026-10',
      '2026-10',
      '2026-10',
      '2026-11',
    ]);
  });

  it('has in its letter what a morning’s reading of the week before said first', () => {
    const first = advise(advising([finding], { today: '2026-10-29' }));
    const memory = afterSaying(EMPTY_MEMORY, {
      propertyId: '1',
      advice: first,
      findings: [finding],
      today: '2026-10-29',
    });
    const said = (today: string) =>
      advise(advising([finding], { today, memory })).recommendations.map(({ tacticId }) => tacticId);
    expect(said('2026-11-04')).toContain('mobile-checkout');
    expect(said('2026-11-12')).not.toContain('mobile-checkout');
  });
});

const entry = (fingerprint: string, more: Partial<MemoryEntry> = {}): MemoryEntry => ({
  fingerprint,
  propertyId: '1',
  tacticId: 'welcome-series',
  findingId: 'f',
  state: 'done',
  firstSaidOn: '2026-07-04',
  lastSaidOn: '2026-07-04',
  timesSaid: 1,
  lastSize: 0.1,
  ...more,
});
const WHOLE = 'activeUsers|||unknown|welcome-series';
const EMAIL = 'sessions|sessionDefaultChannelGroup|Email|unknown|welcome-series';
const SOCIAL = 'sessions|sessionDefaultChannelGroup|Paid Social|unknown|welcome-series';
const remembered = (...entries: MemoryEntry[]): Memory => ({ ...EMPTY_MEMORY, entries });

describe('what was done for the whole, or for a part', () => {
  it('is not asked for the other a second time', () => {
    expect(entryFor(remembered(entry(WHOLE)), '1', EMAIL)?.fingerprint).toBe(WHOLE);
    expect(entryFor(remembered(entry(EMAIL)), '1', WHOLE)?.fingerprint).toBe(EMAIL);
    const asked = entry(WHOLE, { state: 'proposed' });
    expect(entryFor(remembered(asked, entry(EMAIL)), '1', WHOLE)?.fingerprint).toBe(EMAIL);
    // Another part is another thing to do.
    expect(entryFor(remembered(entry(EMAIL)), '1', SOCIAL)).toBeNull();
    expect(entryFor(remembered(entry(WHOLE, { state: 'proposed' })), '1', EMAIL)).toBeNull();
  });

  it('waits for its own fact to change: the size of another says nothing of it', () => {
    const done = entry('purchaseRate|deviceCategory|mobile|down|mobile-checkout', {
      tacticId: 'mobile-checkout',
      lastSize: 9,
    });
    const verdict = (findingId: string) => repetitionRule(finding, { ...done, findingId }, EMPTY_MEMORY, '2027-03-01');
    expect(verdict('another')).toMatchObject({ leave: { reason: 'done-and-waiting' } });
    expect(verdict(finding.id)).toMatchObject({ say: 'follow-up' });
  });

  it('is not resolved before it is judged, though its fact may flicker', () => {
    const advice = advise(advising([finding], { today: '2026-07-10' }));
    const said = afterSaying(EMPTY_MEMORY, { propertyId: '1', advice, findings: [finding], today: '2026-07-10' });
    const [recommendation] = advice.recommendations;
    if (!recommendation) throw new Error('nothing was advised');
    const terms = {
      propertyId: '1',
      recommendation,
      owner: '',
      deputy: '',
      due: null,
      doneWhen: '',
      today: '2026-07-10',
    };
    const taken = accept(said, terms);
    const [action] = taken.actions as Action[];
    const done = moveAction(taken, action?.id ?? '', { state: 'done' }, '2026-08-20');
    const stateOn = (today: string) => {
      const nothing = advise(advising([], { today, memory: done }));
      return afterSaying(done, { propertyId: '1', advice: nothing, findings: [], today }).entries[0]?.state;
    };
    expect(stateOn('2026-09-04')).toBe('done');
    expect(stateOn('2026-12-04')).toBe('resolved');
  });
});
