import { backgroundWords } from '@/lib/language/background-words';
import type { AnswerDescription } from '@/lib/language/narrative/described-answer';
import { languageOf } from '@/lib/language/language-of';
import type { TypedQuestions } from '@/lib/platform/omnibox';
import type { Dependencies } from './dependencies';
import { settingsOf } from './property-settings';
import { readState } from './state';

/** Questions typed into the address bar, about the property that was chosen. */
export function typedQuestions(dependencies: Pick<Dependencies, 'repository' | 'analysis' | 'locale'>): TypedQuestions {
  async function answer(text: string): Promise<AnswerDescription | null> {
    const { propertyId } = await readState(dependencies.repository);
    if (propertyId === null || text.trim() === '') return null;
    const { language } = await settingsOf(dependencies, propertyId);
    return dependencies.analysis.ask(propertyId, text, language);
  }

  return {
    hint: () => backgroundWords(languageOf(dependencies.locale())).questionHint,
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
  const dependencies = [...titles, figure, change, first?.join(' '), understood.join(', '), missing, ...notUnderstood];
  return dependencies.filter(Boolean).join(' · ');
}
