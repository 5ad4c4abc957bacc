import type { Language } from '@/lib/model/settings';
import { ENGLISH_ASK } from './en';
import { FRENCH_ASK } from './fr';

/** What one language says of an answer to a typed question; names, days and figures arrive written out. */
export interface AskWords {
  readonly by: (dimension: string) => string;
  readonly steps: Readonly<Record<'day' | 'week' | 'month', string>>;
  readonly comparedWith: (period: string) => string;
  readonly wasBefore: (figure: string, period: string) => string;
  readonly further: (number: string) => string;
  /** The heads of the tables. */
  readonly when: string;
  readonly change: string;
  /** A week or month of which only some days are told. */
  readonly inPart: (name: string) => string;
  readonly weekOf: (day: string) => string;
  readonly others: string;
  readonly courseOf: (name: string, step: string) => string;
  readonly notUnderstood: (word: string) => string;
  /** Before the link, where Google Analytics may know what is not kept here. */
  readonly elsewhere: string;
  readonly missing: {
    readonly noMetric: string;
    readonly notMeasured: (metric: string) => string;
    readonly notKept: (metric: string) => string;
    readonly notRead: (metric: string) => string;
    readonly noSegment: string;
    readonly people: (metric: string) => string;
    readonly incomplete: (until: string) => string;
    readonly tooOld: (from: string) => string;
    readonly noWholeWeek: string;
    readonly empty: string;
  };
  readonly notes: {
    readonly incomplete: (until: string) => string;
    readonly begins: (from: string) => string;
    readonly wholeWeeks: string;
    readonly unreadDays: (days: string, of: string) => string;
    readonly nothingBefore: string;
    readonly unequal: string;
    readonly beforeNotKept: string;
    readonly monthOfPeople: string;
    readonly thresholded: string;
    readonly sampled: (share: string) => string;
  };
}

const WORDS: Readonly<Record<Language, AskWords>> = { fr: FRENCH_ASK, en: ENGLISH_ASK };

export function askWordsIn(language: Language): AskWords {
  return WORDS[language];
}
