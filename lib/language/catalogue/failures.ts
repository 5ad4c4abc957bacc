import type {
  BigQueryFailureCode,
  ChannelFailureCode,
  FailureCode,
  FileFailureCode,
  NoteFailureCode,
  RunnerFailureCode,
} from '@/lib/model/failure';

/** What happened, and what the person can do about it. */
export interface FailureWords {
  readonly what: string;
  readonly remedy: string;
}

/** What a failure's message may name, written out for a reader; absent where it is not known. */
export interface FailureSlots {
  readonly file?: string;
  readonly line?: string;
  readonly column?: string;
  readonly value?: string;
  readonly property?: string;
  /** The first and the last day of what there is. */
  readonly from?: string;
  readonly to?: string;
  /** When trying again can help: `à 14:00`, `tomorrow at 09:00`. */
  readonly retryAt?: string;
  /** Plateau tries again by itself then, and nothing needs to be done. */
  readonly retriesByItself?: boolean;
}

type TableOf<Code extends FailureCode> = Readonly<Record<Code, (slots: FailureSlots) => FailureWords>>;
/** Its own, and what it says in other words: it has settings in a file, and no page on which to answer. */
export type RunnerFailureTable = TableOf<
  | RunnerFailureCode
  | ChannelFailureCode
  | 'expired-token'
  | 'forbidden-property'
  | 'mail-offline'
  | 'mail-refused'
  | 'mail-unclear'
  | 'offline'
  | 'timeout'
  | 'unexpected'
>;
export type FileFailureTable = TableOf<FileFailureCode>;
export type ChannelFailureTable = TableOf<ChannelFailureCode>;
export type NoteFailureTable = TableOf<NoteFailureCode>;
export type BigQueryFailureTable = TableOf<BigQueryFailureCode>;
/** What a service may do that is asked, told in one sentence or with what to do about it. */
type ServiceFailureCode = Exclude<
  FailureCode,
  RunnerFailureCode | FileFailureCode | ChannelFailureCode | NoteFailureCode
>;
export type ProblemTable = Readonly<Record<ServiceFailureCode, (slots: FailureSlots) => string>>;

/** What the background tells by itself; the runner's own, what a file may hold, and what a channel or a note may meet, are beside it. */
export type FailureTable = TableOf<ServiceFailureCode> &
  Partial<ChannelFailureTable> &
  Partial<NoteFailureTable> &
  Partial<RunnerFailureTable> &
  Partial<FileFailureTable>;

/** What failures are told with in one language. */
export interface FailureCatalogue {
  /** BCP 47, in which days and hours are written. */
  readonly locale: string;
  /** When something is tried again: on which day, and at which hour. */
  at(day: string, hour: string): string;
  readonly table: FailureTable;
}

/** The same with what a file may hold that a person chose, and what a team's channel may answer, or Google of a note. */
export interface PageFailures extends FailureCatalogue {
  readonly table: FailureTable & FileFailureTable & ChannelFailureTable & NoteFailureTable;
}
