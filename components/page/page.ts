import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Interface } from '@/lib/language/interface/interface';
import { interfaceIn } from '@/lib/language/interface/interface-in';
import { type Words, wordsIn } from '@/lib/language/language';
import type { Replies, RequestName, RequestOf } from '@/lib/messages/protocol';
import { type Day, dayIn } from '@/lib/model/day';
import type { Language } from '@/lib/model/settings';
import type { Doors } from './doors';

export type Ask = <Name extends RequestName>(name: Name, request: RequestOf<Name>) => Promise<Replies[Name]>;

/** What every page is given from outside, so that a test can give something else. */
export interface PageServices {
  readonly ask: Ask;
  readonly doors: Doors;
  readonly now: () => Date;
}

/** A page in one language: its services, and the words, names and formats to write with. */
export interface Page extends PageServices {
  readonly language: Signal<Language>;
  readonly voice: ReadonlySignal<Voice>;
}

export interface Voice extends Words {
  readonly ui: Interface;
}

export function createPage(services: PageServices, language: Language): Page {
  const spoken = signal(language);
  const voice = computed<Voice>(() => ({ ...wordsIn(spoken.value), ui: interfaceIn(spoken.value) }));
  return { ...services, language: spoken, voice };
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('A component that needs the page stands outside of PageContext.');
  return page;
}

/** The words of the page's language; the component draws itself again when the language changes. */
export function useVoice(): Voice {
  return usePage().voice.value;
}

/** Today, where the person is. */
export function todayOf(page: Page): Day {
  return dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, page.now());
}
