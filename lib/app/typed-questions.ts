import { backgroundWords } from '@/lib/language/background-words';
import type { AnswerDescription } from '@/lib/language/narrative/described-answer';
import { languageOf } from '@/lib/language/language-of';
import type { Parts } from './parts';
import { settingsOf } from './property-settings';
import { readState } from './state';

/** What the address bar shows of a question: the answer in a line, and what else could be asked. */
export interface AnswerLine {
  readonly line: string;
  readonly suggestions: readonly string[];
}

export interface TypedQuestions {
  /** What may be asked, before anything is typed. */
  readonly hint: () => string;
  /** Null where no property was read. */
  line(text: string): Promise<AnswerLine | null>;
  /** Where the answer stands: in Google Analytics, or in a page of ours. */
  place(text: string): Promise<`/${string}` | `https://${string}`>;
}

/** Questions typed into the address bar, about the property that was chosen. */
export function typedQuestions(parts: Pick<Parts, 'repository' | 'analyst' | 'locale'>): TypedQuestions {
  async function answer(text: string): Promise<AnswerDescription | null> {
    const { propertyId } = await readState(parts.repository);
    if (propertyId === null || text.trim() === '') return null;
    const { language } = await settingsOf(parts, propertyId);
    return parts.analyst.ask(propertyId, text, language);
  }

  return {
    hint: () => backgroundWords(languageOf(parts.locale())).questionHint,
    async line(text) {
      const told = await answer(text);
      return told && { line: lineOf(told), suggestions: told.suggestions };
    },
    async place(text) {
      const told = await answer(text);
      // A cause stands in our own pages: Google Analytics has the figure alone.
      const isCause = (told?.cause.length ?? 0) > 0;
      if (!isCause && told?.link?.startsWith('https://')) return told?.link as `https://${string}`;
      return `/popup.html?ask=${encodeURIComponent(text)}`;
    },
  };
}

function lineOf({ cause, figure, change, table, understood, missing, notUnderstood }: AnswerDescription): string {
  const titles = cause.map(({ title }) => title);
  const [first] = figure === null ? (table?.rows ?? []) : [];
  const parts = [...titles, figure, change, first?.join(' '), understood.join(', '), missing, ...notUnderstood];
  return parts.filter(Boolean).join(' · ');
}
