import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { blockIn } from '@/lib/draft/own-words';
import type { Draft, DraftKind, Edition, OwnWords } from '@/lib/model/draft';
import type { FailureRecord } from '@/lib/model/failure';
import type { Way } from '@/lib/model/receipt';
import type { Language } from '@/lib/model/language';
import { type Page, languagePackOf } from '../page/page';
import { createResource, type Resource } from '../page/resource';
import { openSession, type Session } from '../page/session';
import type { ToastMessage } from '../ui/toast';
import { onAddress, readAddress, type Shown, writeAddress } from './address';
import { excerptOf } from './block-text';
import { type KeptWords, keepWords } from './keep-words';
import { isSame, moveStep, noteStep, NOTHING_DONE, ownOf, type Undo } from './undo';
import { writeDraft } from './write-draft';

/** A way out that was taken and not yet confirmed as handed over. */
export interface HandOver {
  readonly way: Way;
  readonly edition: Edition;
  readonly to: string;
  readonly said: string;
}

/** What can stand before the document, one at a time. */
export type EditorDialog = 'preview' | 'history' | 'compare';

export interface DraftState extends Pick<KeptWords, 'saving' | 'savedAt'> {
  readonly session: Resource<Session>;
  readonly draft: Resource<Draft>;
  readonly kind: ReadonlySignal<DraftKind>;
  /** One of the drafts that are kept is shown, rather than the latest of its kind. */
  readonly isKept: ReadonlySignal<boolean>;
  readonly edition: Signal<Edition>;
  /** The block whose words are being written. */
  readonly editing: Signal<string | null>;
  /** The block that was just closed: the focus goes back to it. */
  readonly returnTo: Signal<string | null>;
  /** The block that was just changed from elsewhere: it comes into view. */
  readonly reveal: Signal<string | null>;
  readonly undo: ReadonlySignal<Undo>;
  readonly refreshing: ReadonlySignal<boolean>;
  readonly dialog: Signal<EditorDialog | null>;
  readonly handOver: Signal<HandOver | null>;
  /** Goes up when a sending ended without anybody knowing how. */
  readonly mailings: Signal<number>;
  readonly failure: ReadonlySignal<FailureRecord | null>;
  readonly toast: Signal<ToastMessage | null>;
  readonly open: () => Promise<void>;
  /** Shows what the address asks for when the person goes back or forth. */
  readonly follow: () => () => void;
  /** After a failure: sends again what was not kept, or loads again. */
  readonly retry: () => Promise<void>;
  /** Closes the editor and waits for its last words; the draft as it then stands. */
  readonly settle: () => Promise<Draft | null>;
  /** Opens what stands before the document, once the last words are kept. */
  readonly look: (at: EditorDialog) => Promise<void>;
  readonly showKind: (kind: DraftKind) => Promise<void>;
  readonly showKept: (draftId: string) => Promise<void>;
  readonly switchLanguage: (language: Language) => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** `opening` says which editor writes. */
  readonly write: (blockId: string, own: OwnWords, opening?: object) => Promise<void>;
  /** The person has seen that other words are proposed, and keeps theirs. */
  readonly keepOwn: KeptWords['keep'];
  /** Takes the last thing that the person did back, or does it again. */
  readonly step: (way: 'back' | 'again') => Promise<void>;
  readonly confirmHandOver: () => Promise<void>;
  readonly fail: (failure: FailureRecord) => void;
}

export function createDraftState(page: Page): DraftState {
  const session = createResource<Session>();
  const draft = createResource<Draft>();
  const shown = signal<Shown>(readAddress());
  const edition = signal<Edition>('boss');
  const editing = signal<string | null>(null);
  const reveal = signal<string | null>(null);
  const undo = signal<Undo>(NOTHING_DONE);
  const refreshing = signal(false);
  const dialog = signal<EditorDialog | null>(null);
  const handOver = signal<HandOver | null>(null);
  const exportFailure = signal<FailureRecord | null>(null);
  const toast = signal<ToastMessage | null>(null);
  const words = keepWords(page, draft);

  /** The drafts that were shown as the latest of their kind: picked from the history they are so again. */
  const latest = new Map<string, DraftKind>();

  /** Null where it is not kept here, or belongs to another property. */
  const keptDraft = async (propertyId: string, draftId: string) => {
    const kept = await page.ask('keptDraft', { propertyId, draftId });
    if (kept !== null) return kept;
    toast.value = { text: languagePackOf(page).editor.history.notKept };
    shown.value = { ...shown.peek(), draftId: null };
    return null;
  };

  const load = async (refresh: boolean) => {
    const known = session.value.value ?? (await session.run(() => openSession(page)));
    if (known === null) return null;
    batch(() => {
      editing.value = null;
      handOver.value = null;
      exportFailure.value = null;
    });
    const before = draft.value.value?.id;
    return draft.run(async () => {
      const { draftId, kind } = shown.value;
      const kept = draftId === null ? null : await keptDraft(known.propertyId, draftId);
      const loaded = kept ?? (await writeDraft(page, known.propertyId, kind, refresh));
      if (kept === null) latest.set(loaded.id, loaded.kind);
      else shown.value = { kind: kept.kind, draftId };
      if (loaded.id !== before) undo.value = NOTHING_DONE;
      return words.under(loaded);
    });
  };

  const show = async (next: Shown) => {
    shown.value = next;
    words.forgetTime();
    await load(false);
  };

  /** An editor that closes sends its last words, once it is off the page. */
  const closeEditor = async () => {
    if (editing.value === null) return;
    editing.value = null;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  };

  return {
    session,
    draft,
    kind: computed(() => shown.value.kind),
    isKept: computed(() => shown.value.draftId !== null),
    edition,
    editing,
    returnTo: signal<string | null>(null),
    reveal,
    undo,
    saving: words.saving,
    savedAt: words.savedAt,
    refreshing,
    dialog,
    handOver,
    mailings: signal(0),
    toast,
    failure: computed(() => session.failure.value ?? draft.failure.value ?? exportFailure.value),
    fail: (failure) => {
      exportFailure.value = failure;
    },
    open: async () => void (await load(false)),
    follow: () =>
      onAddress((asked) => {
        const { kind, draftId } = shown.value;
        // A link within the document moves the address too.
        if (asked.kind !== kind || asked.draftId !== draftId) void show(asked);
      }),
    async retry() {
      if (!(await words.sendAgain())) await load(false);
    },
    async settle() {
      await closeEditor();
      await words.arrived();
      return draft.value.value;
    },
    async look(at) {
      await closeEditor();
      await words.arrived();
      dialog.value = at;
    },
    async showKind(kind) {
      await show({ kind, draftId: null });
      writeAddress(shown.value);
    },
    async showKept(draftId) {
      const kind = latest.get(draftId);
      await show(kind === undefined ? { ...shown.value, draftId } : { kind, draftId: null });
      writeAddress(shown.value);
    },
    async switchLanguage(language) {
      const known = session.value.value;
      if (known === null || known.settings.language === language) return;
      const { propertyId } = known;
      const settings = { ...known.settings, language };
      const saved = await session.run(async () => ({
        ...known,
        settings: await page.ask('saveSettings', { propertyId, settings }),
      }));
      if (saved === null) return;
      await page.switchLanguage(saved.settings.language);
      await load(false);
    },
    async refresh() {
      refreshing.value = true;
      const fresh = await load(true);
      refreshing.value = false;
      if (fresh === null) return;
      const changed = fresh.blocks.filter(({ changedSince }) => changedSince).length;
      const { ui, editor } = languagePackOf(page);
      toast.value = { text: changed === 0 ? ui.draft.refreshed : editor.proposed.refreshed(changed) };
    },
    write(blockId, own, opening) {
      const now = draft.value.value;
      const block = now === null ? undefined : blockIn(now, blockId);
      if (block === undefined || isSame(ownOf(block), own)) return Promise.resolve();
      undo.value = noteStep(undo.value, { blockId, before: ownOf(block), after: own, opening });
      return words.keep(blockId, own);
    },
    keepOwn: words.keep,
    async step(way) {
      await closeEditor();
      const moved = moveStep(undo.value, way);
      const now = draft.value.value;
      if (moved === null || now === null || now.state === 'sent') return;
      const { blockId, before, after } = moved.step;
      undo.value = moved.undo;
      const block = blockIn(now, blockId);
      // A refresh may have taken away a block whose words were given back.
      if (block === undefined) return;
      if (!block.editions.includes(edition.value)) edition.value = block.editions[0] ?? edition.value;
      const { undo: said } = languagePackOf(page).editor;
      toast.value = { text: (way === 'back' ? said.undone : said.redone)(excerptOf(block)) };
      reveal.value = blockId;
      await words.keep(blockId, way === 'back' ? before : after);
    },
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
