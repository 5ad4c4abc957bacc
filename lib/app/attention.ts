import { badgeTitle } from '@/lib/language/badge-title';
import { languageOf } from '@/lib/language/language-of';
import type { FailureRecord } from '@/lib/model/failure';
import type { Parts } from './parts';
import { readState } from './state';

/** What the toolbar button says without being opened: trouble before news. */
export interface Attention {
  /** Shows what storage says. */
  show(): Promise<void>;
  /** Shows a failure, whatever storage says. */
  showTrouble(failure: FailureRecord): Promise<void>;
}

export function createAttention({ repository, locale, showBadge, clearBadge }: Parts): Attention {
  const language = () => languageOf(locale());
  const showTrouble = (failure: FailureRecord) =>
    showBadge({ text: '!', tone: 'trouble', title: badgeTitle.trouble(failure, language()) });
  return {
    showTrouble,
    async show() {
      const { lastFailure, unread } = await readState(repository);
      if (lastFailure !== null) return showTrouble(lastFailure);
      if (unread.length === 0) return clearBadge();
      return showBadge({
        text: String(unread.length),
        tone: 'news',
        title: badgeTitle.news(unread.length, language()),
      });
    },
  };
}
