import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Block, type Draft, DraftKind, type Edition } from '@/lib/model/draft';
import type { FailureRecord } from '@/lib/model/failure';
import type { Way } from '@/lib/model/receipt';
import type { Language } from '@/lib/model/settings';
import { type Page, voiceOf } from '../page/page';
import { createResource, type Resource } from '../page/resource';
import { openSession, type Session } from '../page/session';
import type { ToastMessage } from '../ui/toast';
import { writeDraft } from './write-draft';

/** A way out that was taken and not yet confirmed as handed over. */
export interface HandOver {
  readonly way: Way;
  readonly edition: Edition;
  readonly to: string;
  readonly said: string;
}

export interface DraftState {
  readonly session: Resource<Session>;
  readonly draft: Resource<Draft>;
  readonly kind: ReadonlySignal<DraftKind>;
  readonly edition: Signal<Edition>;
  /** The block whose words are being written. */
  readonly editing: Signal<string | null>;
  /** The block that was just closed: the focus goes back to it. */
  readonly returnTo: Signal<string | null>;
  readonly saving: ReadonlySignal<boolean>;
  readonly savedAt: ReadonlySignal<Date | null>;
  readonly refreshing: ReadonlySignal<boolean>;
  readonly handOver: Signal<HandOver | null>;
  readonly failure: ReadonlySignal<FailureRecord | null>;
  readonly toast: Signal<ToastMessage | null>;
  readonly open: () => Promise<void>;
  /** After a failure: sends again what was not kept, or loads again. */
  readonly retry: () => Promise<void>;
  /** Closes the editor and waits for its last words; the draft as it then stands. */
  readonly settle: () => Promise<Draft | null>;
  readonly showKind: (kind: DraftKind) => Promise<void>;
  readonly speak: (language: Language) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly write: (blockId: string, text: string | null) => Promise<void>;
  readonly confirmHandOver: () => Promise<void>;
  readonly fail: (failure: FailureRecord) => void;
}

export function createDraftState(page: Page): DraftState {
  const session = createResource<Session>();
  const draft = createResource<Draft>();
  const asked = DraftKind.safeParse(page.doors.draftAskedFor());
  const kind = signal<DraftKind>(asked.success ? asked.data : 'monthly');
  const editing = signal<string | null>(null);
  const savedAt = signal<Date | null>(null);
  const saves = signal(0);
  const refreshing = signal(false);
  const handOver = signal<HandOver | null>(null);
  const exportFailure = signal<FailureRecord | null>(null);
  const toast = signal<ToastMessage | null>(null);

  const load = async (refresh: boolean) => {
    const known = session.value.value ?? (await session.run(() => openSession(page)));
    if (known === null) return null;
    batch(() => {
      editing.value = null;
      handOver.value = null;
      exportFailure.value = null;
    });
    return draft.run(() => writeDraft(page, known.propertyId, kind.value, refresh));
  };

  /** Words that storage does not hold yet: shown at once, and sent again when a save failed. */
  const unsaved = new Map<string, string | null>();
  /** One write after the other, so that the last words typed are the last words kept. */
  let lastWrite: Promise<void> = Promise.resolve();
  const write = (blockId: string, text: string | null): Promise<void> => {
    const shown = draft.value.value;
    if (shown === null) return Promise.resolve();
    unsaved.set(blockId, text);
    draft.set(withWords(shown, unsaved));
    saves.value += 1;
    lastWrite = lastWrite.then(() => save(shown.id, blockId, text));
    return lastWrite;
  };
  const save = async (draftId: string, blockId: string, text: string | null) => {
    const saved = await draft.run(async () => {
      const answer = await page.ask('editBlock', { draftId, blockId, text });
      if (unsaved.get(blockId) === text) unsaved.delete(blockId);
      const shown = draft.value.value;
      return shown?.id === answer.id ? withWords(answer, unsaved) : shown;
    });
    saves.value -= 1;
    if (saved !== null) savedAt.value = page.now();
  };

  return {
    session,
    draft,
    kind,
    edition: signal<Edition>('boss'),
    editing,
    returnTo: signal<string | null>(null),
    saving: computed(() => saves.value > 0),
    savedAt,
    refreshing,
    handOver,
    toast,
    failure: computed(() => session.failure.value ?? draft.failure.value ?? exportFailure.value),
    fail: (failure) => {
      exportFailure.value = failure;
    },
    open: async () => void (await load(false)),
    async retry() {
      if (unsaved.size === 0) return void (await load(false));
      await Promise.all([...unsaved].map(([blockId, text]) => write(blockId, text)));
    },
    async settle() {
      editing.value = null;
      // An editor that closes sends its last words, once it is off the page.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await lastWrite;
      return draft.value.value;
    },
    async showKind(next) {
      kind.value = next;
      savedAt.value = null;
      await load(false);
    },
    async speak(language) {
      const known = session.value.value;
      if (known === null || known.settings.language === language) return;
      const { propertyId } = known;
      const settings = { ...known.settings, language };
      const saved = await session.run(async () => ({
        ...known,
        settings: await page.ask('saveSettings', { propertyId, settings }),
      }));
      if (saved === null) return;
      await page.speak(saved.settings.language);
      await load(false);
    },
    async refresh() {
      refreshing.value = true;
      const fresh = await load(true);
      refreshing.value = false;
      if (fresh !== null) toast.value = { text: voiceOf(page).ui.draft.refreshed };
    },
    write,
    async confirmHandOver() {
      const given = handOver.value;
      const draftId = draft.value.value?.id;
      if (given === null || draftId === undefined) return;
      const sent = await draft.run(() =>
        page.ask('delivered', { draftId, way: given.way, to: given.to, edition: given.edition }),
      );
      if (sent !== null) handOver.value = null;
    },
  };
}

/** A draft as the person sees it: what storage holds, under the words that are still on their way. */
function withWords(draft: Draft, words: ReadonlyMap<string, string | null>): Draft {
  return {
    ...draft,
    blocks: draft.blocks.map((block) => (words.has(block.id) ? rewritten(block, words.get(block.id)) : block)),
  };
}

function rewritten({ edited: _before, ...block }: Block, text: string | null | undefined): Block {
  return typeof text === 'string' ? { ...block, edited: text } : block;
}
