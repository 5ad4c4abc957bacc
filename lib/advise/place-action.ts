import type { Memory } from '@/lib/model/memory';

/** Where an action goes: straight before or after another one. */
export interface Place {
  readonly beside: string;
  readonly side: 'before' | 'after';
}

/**
 * Puts an action beside another one, in the person's own order. Where either is not known nothing moves: another window
 * may have taken it away meanwhile.
 *
 * @example
 * const memory = { actions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
 * placeAction(memory, 'c', { beside: 'a', side: 'before' }).actions.map(({ id }) => id) // ['c', 'a', 'b']
 */
export function placeAction(memory: Memory, actionId: string, { beside, side }: Place): Memory {
  const placed = memory.actions.find(({ id }) => id === actionId);
  const others = memory.actions.filter(({ id }) => id !== actionId);
  const neighbour = others.findIndex(({ id }) => id === beside);
  if (!placed || neighbour === -1) return memory;
  return { ...memory, actions: others.toSpliced(side === 'before' ? neighbour : neighbour + 1, 0, placed) };
}
