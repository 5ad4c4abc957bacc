import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PortfolioEntry } from '@/lib/messages/replies';
import type { DraftKind } from '@/lib/model/draft';
import type { FailureRecord } from '@/lib/model/failure';
import type { PropertySummary } from '@/lib/model/property';
import { type Page, languagePackOf } from '../page/page';
import { createResource, type Resource } from '../page/resource';
import { openSession, type Session } from '../page/session';
import { forgetFirstSight } from '../popup/first-sight';
import type { ToastMessage } from '../ui/toast';
import { worstFirst } from '@/lib/app/worst-first';

export interface PortfolioState {
  /** The property that is followed, whose language the page speaks; null where none is. */
  readonly session: Resource<Session>;
  readonly entries: Resource<PortfolioEntry[]>;
  readonly filter: Signal<string>;
  /** What the filter leaves, worst first. */
  readonly shown: ReadonlySignal<readonly PortfolioEntry[]>;
  readonly failure: ReadonlySignal<FailureRecord | null>;
  readonly open: () => Promise<void>;
  readonly toast: Signal<ToastMessage | null>;
  readonly openDraft: (property: PropertySummary, kind?: DraftKind) => Promise<void>;
}

export function createPortfolioState(page: Page): PortfolioState {
  const session = createResource<Session>();
  const entries = createResource<PortfolioEntry[]>();
  const filter = signal('');
  const toast = signal<ToastMessage | null>(null);

  return {
    session,
    entries,
    filter,
    toast,
    shown: computed(() => {
      const wanted = plain(filter.value.trim());
      const inOrder = worstFirst(entries.value.value ?? [], page.pack.value.locale);
      return inOrder.filter(({ property }) => plain(property.displayName).includes(wanted));
    }),
    failure: computed(() => session.failure.value ?? entries.failure.value),

    async open() {
      await session.run(() => openSession(page));
      if (session.failure.value === null) await entries.run(() => page.ask('portfolio', {}));
    },

    /** Without a connection the drafts are those of the followed property, whatever their address asks for. */
    async openDraft({ id, displayName }, kind) {
      const now = session.value.value;
      if (now !== null && !now.status.connected && now.propertyId !== id) {
        const chosen = await session.run(async () => {
          forgetFirstSight();
          await page.ask('chooseProperty', { propertyId: id });
          return openSession(page);
        });
        if (chosen === null) return;
        toast.value = { text: languagePackOf(page).ui.options.chosen(displayName) };
      }
      page.environment.openDraft(id, kind);
    },
  };
}

/** Without capitals and accents, as people type a name in haste. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
