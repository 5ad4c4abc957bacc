import { describe, expect, it } from 'vitest';
import { isDeclined, reconsider } from '@/lib/advise/reconsider';
import { accept, moveAction, refuse } from '@/lib/advise/update-memory';
import { EMPTY_MEMORY, type Memory, type MemoryEntry } from '@/lib/model/memory';
import { recommendation } from '../../components/sample';

const propertyId = '1';
const today = '2026-11-21';
const { fingerprint, tacticId } = recommendation;
const entry: MemoryEntry = {
  fingerprint,
  tacticId,
  propertyId,
  findingId: 'f',
  state: 'proposed',
  firstSaidOn: '2026-11-08',
  lastSaidOn: '2026-11-08',
  timesSaid: 1,
  lastSize: -0.02,
};
const memory: Memory = { ...EMPTY_MEMORY, entries: [entry] };
const decided = { propertyId, fingerprint, today };
const refused = refuse(memory, { ...decided, reason: 'plus tard', revisitOn: '2027-02-01' });
const accepted = accept(memory, {
  propertyId,
  recommendation,
  owner: 'Sacha',
  deputy: '',
  due: null,
  doneWhen: '',
  today,
});

describe('taking a decision back', () => {
  it('leaves nothing of a refusal within the month in which the advice was said', () => {
    expect(reconsider(refused, decided)).toEqual(memory);
  });

  it('makes a refusal of an earlier month due today, with its reason', () => {
    const later = reconsider(refused, { ...decided, today: '2027-01-10' });
    expect(later.entries[0]).toMatchObject({
      state: 'refused',
      refusal: { reason: 'plus tard', revisitOn: '2027-01-10' },
    });
    expect(later.entries.filter((each) => isDeclined(each, '2027-01-10'))).toEqual([]);
  });

  it('leaves nothing of an acceptance of the same day', () => {
    expect(reconsider(accepted, decided)).toEqual(memory);
  });

  it('keeps an action on which somebody has begun, and one of another day', () => {
    const begun = moveAction(accepted, accepted.actions[0]?.id ?? '', { state: 'doing' }, today);
    expect(reconsider(begun, decided)).toEqual(begun);
    expect(reconsider(accepted, { ...decided, today: '2026-11-22' })).toEqual(accepted);
  });

  it('leaves other properties and other advice alone', () => {
    expect(reconsider(refused, { ...decided, propertyId: '2' })).toEqual(refused);
    expect(reconsider(refused, { ...decided, fingerprint: 'other' })).toEqual(refused);
  });
});
