import { backgroundWords, troubleTitle } from '@/lib/language/background-words';
import { languageOf } from '@/lib/language/language-of';
import type { FailureRecord } from '@/lib/model/failure';
import type { Dependencies } from './dependencies';
import { readState } from './state';

/** What the toolbar button says without being opened: trouble before news. */
export interface Attention {
  /** Shows what storage says. */
  show(): Promise<void>;
  /** Shows a failure, whatever storage says. */
  showTrouble(failure: FailureRecord): Promise<void>;
}

export function createAttention({
  repository,
  locale,
  showBadge,
  clearBadge,
}: Pick<Dependencies, 'repository' | 'locale' | 'showBadge' | 'clearBadge'>): Attention {
  const language = () => languageOf(locale());
  const showTrouble = (failure: FailureRecord, elsewhere = 0) =>
    showBadge({ text: '!', tone: 'trouble', title: troubleTitle(failure, elsewhere, language()) });
  return {
    showTrouble: (failure) => showTrouble(failure),
    async show() {
      const { propertyId, failures, unread } = await readState(repository);
      const first = failures.find(({ of }) => of?.propertyId === propertyId) ?? failures[0];
      if (first !== undefined) {
        const others = failures.flatMap(({ of }) =>
          of === null || of.propertyId === first.of?.propertyId ? [] : [of.propertyId],
        );
        return showTrouble(first.failure, new Set(others).size);
      }
      if (unread.length === 0) return clearBadge();
      return showBadge({
        text: String(unread.length),
        tone: 'news',
        title: backgroundWords(language()).badge.news(unread.length),
      });
    },
  };
}
