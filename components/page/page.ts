import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TacticTexts } from '@/lib/advise/tactic';
import type { Change } from '@/lib/messages/changes';
import type { Replies, RequestName, RequestOf } from '@/lib/messages/protocol';
import { type Day, dayIn } from '@/lib/model/day';
import type { Language } from '@/lib/model/settings';
import type { WorkMessages } from '@/lib/language/narrative/messages';
import type { Words } from '@/lib/language/words';
import type { Doors } from './doors';
import type { FailureTelling } from './failure-telling';
import { type BriefVoice, isWhole, type Voice } from './voice';

export type Ask = <Name extends RequestName>(name: Name, request: RequestOf<Name>) => Promise<Replies[Name]>;

/** What every page is given from outside, so that a test can give something else. */
export interface PageServices<Spoken extends BriefVoice = BriefVoice> {
  readonly ask: Ask;
  readonly doors: Doors;
  /** Tells of what is kept and changed, in whichever window; answers with how to stop. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  readonly now: () => Date;
  readonly loadVoice: (language: Language) => Promise<Spoken>;
  readonly loadFailures: (language: Language) => Promise<FailureTelling>;
  readonly loadPlaybook: (language: Language) => Promise<TacticTexts>;
  readonly loadWorkMessages: (language: Language) => Promise<WorkMessages>;
}

/** A page in one language: its services, and the words, names and formats to write with. */
export interface Page<Spoken extends BriefVoice = BriefVoice> extends PageServices<Spoken> {
  readonly voice: ReadonlySignal<Spoken>;
  /** Changes the language, once it is loaded; of two changes at once the later holds. */
  readonly speak: (language: Language) => Promise<void>;
  /** What failures are told with; null until one is. */
  readonly failures: ReadonlySignal<FailureTelling | null>;
  readonly openFailures: () => Promise<void>;
  /** The words of the tactics in the page's language; null until they are opened, which only advice needs. */
  readonly playbook: ReadonlySignal<TacticTexts | null>;
  readonly openPlaybook: () => Promise<void>;
  /** All the words for a property; null until the playbook is opened where a page speaks briefly. */
  readonly words: ReadonlySignal<Words | null>;
}

export function createPage<Spoken extends BriefVoice>(services: PageServices<Spoken>, first: Spoken): Page<Spoken> {
  const voice = signal<Spoken>(first);
  const playbook = signal<TacticTexts | null>(null);
  const failures = signal<FailureTelling | null>(null);
  const work = signal<WorkMessages | null>(null);
  const words = computed(() => wholeWords(voice.value, work.value));
  let wanted = first.language;
  return {
    ...services,
    voice,
    async speak(language) {
      wanted = language;
      if (voice.value.language === language) return;
      const loaded = await services.loadVoice(language);
      if (wanted !== language) return;
      batch(() => {
        voice.value = loaded;
        failures.value = null;
        playbook.value = null;
        work.value = null;
      });
    },
    failures,
    async openFailures() {
      const { language } = voice.value;
      const told = failures.value ?? (await services.loadFailures(language));
      if (voice.value.language === language) failures.value = told;
    },
    playbook,
    words,
    async openPlaybook() {
      const { language } = voice.value;
      const [texts, messages] = await Promise.all([
        playbook.value ?? services.loadPlaybook(language),
        words.value?.messages ?? services.loadWorkMessages(language),
      ]);
      if (voice.value.language !== language) return;
      batch(() => {
        playbook.value = texts;
        work.value = messages;
      });
    },
  };
}

function wholeWords(voice: BriefVoice, work: WorkMessages | null): Words | null {
  if (isWhole(voice)) return voice;
  return work && { ...voice, messages: { ...voice.messages, ...work } };
}

const NOTHING: TacticTexts = {};

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('A component that needs the page stands outside of PageContext.');
  return page;
}

/** What the popup says as well; the component draws itself again when the language changes. */
export function useBriefVoice(): BriefVoice {
  return usePage().voice.value;
}

/** All the words of the page's language, on the pages that load them. */
export function useVoice(): Voice {
  return voiceOf(usePage());
}

export function voiceOf({ voice }: Pick<Page, 'voice'>): Voice {
  if (!isWhole(voice.value)) throw new Error('A component of the larger pages stands in the popup.');
  return voice.value;
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
