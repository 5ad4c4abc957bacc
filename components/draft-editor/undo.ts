import type { Block, OwnWords } from '@/lib/model/draft';

/** One thing that the person did to a block. */
export interface Edit {
  readonly blockId: string;
  readonly before: OwnWords;
  readonly after: OwnWords;
  /** The editor in which it was written: what one opening saves bit by bit is one step. */
  readonly opening?: object | undefined;
}

/** What can be taken back, and what was: the last stands last. */
export interface Undo {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

export const NOTHING_DONE: Undo = { done: [], undone: [] };

/**
 * Notes a step. What was taken back before it cannot be done again: it belongs to another course of things.
 *
 * @example noteStep(NOTHING_DONE, { blockId: 'a', before: {}, after: { edited: 'Mine' } }).done.length // 1
 */
export function noteStep({ done }: Undo, step: Edit): Undo {
  const last = done.at(-1);
  const goesOn = last !== undefined && step.opening !== undefined && last.opening === step.opening;
  const whole = goesOn ? { ...step, before: last.before } : step;
  const rest = goesOn ? done.slice(0, -1) : done;
  return { done: isSame(whole.before, whole.after) ? rest : [...rest, whole], undone: [] };
}

/** Takes the last step back, or does again what was taken back last; null when there is none. */
export function moveStep({ done, undone }: Undo, way: 'back' | 'again'): { step: Edit; undo: Undo } | null {
  const step = (way === 'back' ? done : undone).at(-1);
  if (step === undefined) return null;
  return {
    step,
    undo:
      way === 'back'
        ? { done: done.slice(0, -1), undone: [...undone, step] }
        : { done: [...done, step], undone: undone.slice(0, -1) },
  };
}

export function ownOf({ edited, leftOut }: Block): OwnWords {
  return { edited, leftOut };
}

export function isSame(a: OwnWords, b: OwnWords): boolean {
  return a.edited === b.edited && a.leftOut === b.leftOut;
}
