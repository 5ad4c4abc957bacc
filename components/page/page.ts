import type { TacticTexts } from '@/lib/model/tactic-text';
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change } from '@/lib/messages/changes';
import type { SendRequest } from '@/lib/messages/send-request';
import { type Day, dayIn } from '@/lib/model/day';
import { type CorePack, isFull, type LanguagePack, type PlaybookPack, type Words } from '@/lib/language/catalogue/pack';
import type { Language } from '@/lib/model/language';
import type { PageEnvironment } from './page-environment';
import type { FailureTelling } from './failure-telling';

/** What every page is given from outside, so that a test can give something else. */
export interface PageServices<Pack extends CorePack = CorePack> {
  readonly ask: SendRequest;
  readonly environment: PageEnvironment;
  /** Tells of what is kept and changed, in whichever window; answers with how to stop. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  readonly now: () => Date;
  readonly loadPack: (language: Language) => Promise<Pack>;
  readonly loadFailures: (language: Language) => Promise<FailureTelling>;
  readonly loadPlaybook: (language: Language) => Promise<PlaybookPack>;
}

/** A page in one language: its services, and the words, names and formats to write with. */
export interface Page<Pack extends CorePack = CorePack> extends PageServices<Pack> {
  readonly pack: ReadonlySignal<Pack>;
  /** Changes the language, once it is loaded; of two changes at once the later holds. */
  readonly switchLanguage: (language: Language) => Promise<void>;
  /** What failures are told with; null until one is. */
  readonly failures: ReadonlySignal<FailureTelling | null>;
  readonly openFailures: () => Promise<void>;
  /** The words of the tactics in the page's language; null until they are opened, which only advice needs. */
  readonly playbook: ReadonlySignal<TacticTexts | null>;
  readonly openPlaybook: () => Promise<void>;
  /** All the words for a property; null until the playbook is opened where a page speaks briefly. */
  readonly words: ReadonlySignal<Words | null>;
}

export function createPage<Pack extends CorePack>(services: PageServices<Pack>, first: Pack): Page<Pack> {
  const pack = signal<Pack>(first);
  const failures = signal<FailureTelling | null>(null);
  const opened = signal<PlaybookPack | null>(null);
  let wanted = first.language;
  return {
    ...services,
    pack,
    async switchLanguage(language) {
      wanted = language;
      if (pack.value.language === language) return;
      const loaded = await services.loadPack(language);
      if (wanted !== language) return;
      batch(() => {
        pack.value = loaded;
        failures.value = null;
        opened.value = null;
      });
    },
    failures,
    async openFailures() {
      const { language } = pack.value;
      const told = failures.value ?? (await services.loadFailures(language));
      if (pack.value.language === language) failures.value = told;
    },
    playbook: computed(() => (isFull(pack.value) ? pack.value : opened.value)?.tactics ?? null),
    words: computed(() => fullWords(pack.value, opened.value)),
    async openPlaybook() {
      const { language } = pack.value;
      if (opened.value !== null || isFull(pack.value)) return;
      const loaded = await services.loadPlaybook(language);
      if (pack.value.language === language) opened.value = loaded;
    },
  };
}

function fullWords(pack: CorePack, playbook: PlaybookPack | null): Words | null {
  if (isFull(pack)) return pack;
  return playbook && { ...pack, messages: { ...pack.messages, ...playbook.messages } };
}

const NOTHING: TacticTexts = {};

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('A component that needs the page stands outside of PageContext.');
  return page;
}

/** What the popup says as well; the component draws itself again when the language changes. */
export function useCorePack(): CorePack {
  return usePage().pack.value;
}

/** All the words of the page's language, on the pages that load them. */
export function useLanguagePack(): LanguagePack {
  return languagePackOf(usePage());
}

export function languagePackOf({ pack }: Pick<Page, 'pack'>): LanguagePack {
  if (!isFull(pack.value)) throw new Error('A component of the larger pages stands in the popup.');
  return pack.value;
}

/** The words of the tactics, as far as they are opened. */
export function usePlaybook(): TacticTexts {
  return usePage().playbook.value ?? NOTHING;
}

/** Today, where the person is. */
export function todayOf(page: Page): Day {
  return dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, page.now());
}

/** All the words for a property, as far as they are loaded. */
export function useWords(): Words | null {
  return usePage().words.value;
}
