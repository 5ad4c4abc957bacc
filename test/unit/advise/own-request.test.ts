import { describe, expect, it } from 'vitest';
import { moveAction } from '@/lib/advise/update-memory';
import { keepRequest } from '@/lib/advise/answer-request';
import { takeOwnRequest } from '@/lib/advise/own-request';
import { EMPTY_MEMORY, Memory } from '@/lib/model/memory';

const asked = {
  propertyId: '1',
  text: 'Un jeu-concours pour la rentrée',
  askedBy: 'Paul',
  askedOn: '2026-07-13',
  tacticId: null,
  objective: 'grow-outcome',
  state: 'parked' as const,
};
const kept = keepRequest(EMPTY_MEMORY, asked);
const id = kept.requests?.[0]?.id ?? '';
const work = {
  propertyId: '1',
  owner: 'Sacha',
  deputy: 'Léa',
  due: '2026-09-01',
  doneWhen: 'Le règlement est déposé et la page en ligne.',
  objective: 'Faire parler de nous',
  setUpHours: 10,
  weeklyHours: 2,
  metric: 'totalRevenue' as const,
  today: '2026-07-15',
};

describe('a request that no tactic knows', () => {
  const taken = takeOwnRequest(kept, id, work);

  it('becomes an action in its own words, with what the person said of it', () => {
    expect(taken.actions).toHaveLength(1);
    expect(taken.actions[0]).toMatchObject({
      title: 'Un jeu-concours pour la rentrée',
      objective: 'Faire parler de nous',
      owner: 'Sacha',
      deputy: 'Léa',
      due: '2026-09-01',
      setUpHours: 10,
      weeklyHours: 2,
      state: 'to-do',
    });
    expect(Memory.safeParse(taken).success).toBe(true);
  });

  it('is judged by what the property lives on, as a whole, by a rule that is fixed now', () => {
    expect(taken.actions[0]?.measurement).toEqual({
      metric: 'totalRevenue',
      dimension: null,
      segment: null,
      windowDays: 56,
      smallestVisibleChange: null,
    });
  });

  it('counts as taken, and is no advice that was said', () => {
    expect(taken.requests?.[0]).toMatchObject({ state: 'taken', objective: 'Faire parler de nous', tacticId: null });
    expect(taken.entries).toEqual([]);
    expect(moveAction(taken, taken.actions[0]?.id ?? '', { state: 'done' }, '2026-08-20').actions[0]?.doneOn).toBe(
      '2026-08-20',
    );
  });

  it('is taken on once, and only where no tactic stands for it', () => {
    expect(takeOwnRequest(taken, id, { ...work, today: '2026-07-16' })).toBe(taken);
    expect(takeOwnRequest(kept, 'another', work)).toBe(kept);
    const cart = keepRequest(EMPTY_MEMORY, { ...asked, tacticId: 'abandoned-cart' });
    expect(takeOwnRequest(cart, cart.requests?.[0]?.id ?? '', work)).toBe(cart);
  });
});
