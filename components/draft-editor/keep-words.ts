import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { changeBlock } from '@/lib/draft/own-words';
import type { Draft, OwnWords } from '@/lib/model/draft';
import type { Page } from '../page/page';
import type { Resource } from '../page/resource';

/** The way of the person's words into storage. */
export interface KeptWords {
  readonly saving: ReadonlySignal<boolean>;
  readonly savedAt: ReadonlySignal<Date | null>;
  /** Shows what the person did to a block at once, and sends it. */
  readonly keep: (blockId: string, own: OwnWords) => Promise<void>;
  /** A draft as the person sees it: what storage holds, under the words that are still on their way. */
  readonly under: (draft: Draft) => Draft;
  /** Sends again what was not kept; false when there is nothing. */
  readonly sendAgain: () => Promise<boolean>;
  /** Waits for the words that are on their way. */
  readonly arrived: () => Promise<void>;
  readonly forgetTime: () => void;
}

interface OnItsWay {
  readonly draftId: string;
  readonly blockId: string;
  readonly own: OwnWords;
}

export function keepWords(page: Page, draft: Resource<Draft>): KeptWords {
  const saves = signal(0);
  const savedAt = signal<Date | null>(null);
  /** Words that storage does not hold yet: shown at once, and sent again when a save failed. */
  const unsaved = new Map<string, OnItsWay>();
  /** One write after the other, so that the last words typed are the last words kept. */
  let lastWrite: Promise<void> = Promise.resolve();

  const under = (kept: Draft): Draft =>
    [...unsaved.values()]
      .filter(({ draftId }) => draftId === kept.id)
      .reduce((all, { blockId, own }) => changeBlock(all, blockId, own), kept);

  const save = async (words: OnItsWay) => {
    const { draftId, blockId, own } = words;
    const saved = await draft.run(async () => {
      const { leftOut } = own;
      const request = { draftId, blockId, text: own.edited ?? null, ...(leftOut ? { leftOut } : {}) };
      const answer = await page.ask('editBlock', request);
      const key = keyOf(draftId, blockId);
      if (unsaved.get(key) === words) unsaved.delete(key);
      const shown = draft.value.value;
      return shown?.id === answer.id ? under(answer) : shown;
    });
    saves.value -= 1;
    if (saved !== null) savedAt.value = page.now();
  };

  const send = (words: OnItsWay): Promise<void> => {
    unsaved.set(keyOf(words.draftId, words.blockId), words);
    saves.value += 1;
    lastWrite = lastWrite.then(() => save(words));
    return lastWrite;
  };

  return {
    saving: computed(() => saves.value > 0),
    savedAt,
    keep(blockId, own) {
      const shown = draft.value.value;
      if (shown === null) return Promise.resolve();
      const sent = send({ draftId: shown.id, blockId, own });
      draft.set(under(shown));
      return sent;
    },
    under,
    async sendAgain() {
      const all = [...unsaved.values()];
      await Promise.all(all.map(send));
      return all.length > 0;
    },
    arrived: () => lastWrite,
    forgetTime: () => {
      savedAt.value = null;
    },
  };
}

const keyOf = (draftId: string, blockId: string) => `${draftId}\n${blockId}`;
