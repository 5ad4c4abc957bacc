import type { OccasionName } from '@/lib/ask/occasions';

/** What one language says of an answer to a typed question; names, days and figures arrive written out. */
export interface QuestionWords {
  readonly by: (dimension: string) => string;
  readonly steps: Readonly<Record<'day' | 'week' | 'month', string>>;
  readonly comparedWith: (period: string) => string;
  readonly wasBefore: (figure: string, period: string) => string;
  readonly further: (number: string) => string;
  readonly except: (segment: string) => string;
  readonly occasions: Readonly<Record<OccasionName, string>>;
  /** A question about a value that is called like the days that were told. */
  readonly namesake: (metric: string, dimension: string, value: string) => string;
  readonly measure: string;
  readonly figure: string;
  readonly order: Readonly<Record<'best' | 'worst', string>>;
  readonly stepOfFunnel: string;
  /** Of a hundred carts, how many come to a step. */
  readonly ofCarts: string;
  readonly toDraft: string;
  readonly noCause: (metric: string) => string;
  /** The heads of the tables. */
  readonly when: string;
  readonly change: string;
  /** A week or month of which only some days are told. */
  readonly inPart: (name: string) => string;
  readonly weekOf: (day: string) => string;
  readonly others: string;
  readonly courseOf: (name: string, step: string) => string;
  /** Quoted words, joined. */
  readonly notUnderstood: (words: string) => string;
  readonly answeredWithout: (words: string) => string;
  readonly quoted: (word: string) => string;
  /** Before the link, where Google Analytics may know what is not kept here. */
  readonly elsewhere: string;
  readonly missing: {
    readonly noMetric: string;
    readonly notMeasured: (metric: string) => string;
    readonly notKept: (metric: string) => string;
    readonly notRead: (metric: string) => string;
    readonly noSegment: string;
    readonly people: (metric: string) => string;
    readonly notThen: (days: string, then: string) => string;
    readonly toCome: string;
    readonly incomplete: (until: string) => string;
    readonly tooOld: (from: string) => string;
    readonly noWholeWeek: string;
    readonly empty: string;
  };
  readonly notes: {
    readonly incomplete: (until: string) => string;
    readonly lastCompleteDay: (asked: string, told: string) => string;
    readonly lastComplete: (asked: string, told: string) => string;
    readonly daysWithVisits: string;
    readonly carts: string;
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
