/** The one error class: what happened, for the person and for the machine. */

/** What only the reading of a BigQuery export meets. */
export type BigQueryFailureCode =
  | 'bigquery-no-access'
  | 'bigquery-no-dataset'
  | 'bigquery-no-days'
  | 'bigquery-no-zone'
  | 'bigquery-disabled'
  | 'bigquery-billing'
  | 'bigquery-quota'
  | 'bigquery-too-large';

/** What only the runner in Node meets: pages and background load no words for it. */
export type RunnerFailureCode =
  | BigQueryFailureCode
  | 'file-missing'
  | 'file-unreadable'
  | 'folder-unwritable'
  | 'folder-full'
  | 'broken-off'
  /** Of a run in several threads, the one that was at a property. */
  | 'thread-ended'
  | 'state-unwritable'
  | 'state-full'
  | 'state-gone'
  | 'state-busy'
  | 'state-unreachable'
  | 'state-refused'
  | 'state-missing'
  /** There is a folder's name where no state stands, or a folder without one. */
  | 'state-not-there'
  | 'state-newer'
  /** What another version kept does not read, and nothing may be moved: the state is only looked at. */
  | 'record-unreadable'
  /** No property of this number was read: `value` names those that were. */
  | 'property-not-kept'
  /** A day before or after what was read: `value`, and the days that were, `from` and `to`. */
  | 'day-outside'
  | 'mail-login-refused'
  | 'mail-partly-refused'
  | 'mail-not-secure';

/** What only the way into a team's channel meets. */
export type ChannelFailureCode =
  /** The webhook is no more, was switched off, or no address is kept. */
  'channel-gone' | 'channel-refused' | 'channel-too-large' | 'channel-quota' | 'channel-offline' | 'channel-unclear';

/** What only a note on the charts of Google Analytics meets. */
export type NoteFailureCode =
  /** The right to change what stands in Google Analytics was not given, or is no more. */
  | 'note-declined'
  /** The account may read the property, and not change it. */
  | 'note-not-editor'
  /** The property takes no further note. */
  | 'note-full'
  | 'note-quota'
  /** Google takes none that is so; `value` in its own words. */
  | 'note-refused'
  /** Nobody saw how it ended. */
  | 'note-unanswered'
  /** Somebody took it away in Google Analytics. */
  | 'note-gone';

/** What only the reading of a file meets. */
export type FileFailureCode =
  | 'csv-no-date-column'
  | 'csv-no-metric-column'
  | 'csv-bad-date'
  /** `01/02/2024` may be in January or in February, and no other day of the file tells. */
  | 'csv-unclear-date'
  | 'csv-bad-number'
  | 'csv-negative-count'
  | 'csv-empty'
  /** Bytes are missing, so that letters can no longer be told. */
  | 'csv-damaged'
  | 'csv-duplicate-row'
  /** Days are counted from a first one that the file does not give. */
  | 'csv-no-start-date'
  /** Columns are named in a language that Plateau does not read. */
  | 'csv-other-language'
  /** A column's values hold one another (segments, comparisons), so that its rows add up to nothing. */
  | 'csv-overlapping-rows'
  /** A column that Plateau does not know splits the days, and nothing tells whether its rows add up. */
  | 'csv-unknown-split'
  | 'csv-files-differ'
  | 'csv-wide-row'
  | 'csv-open-quote'
  | 'csv-same-name'
  | 'csv-too-large'
  /** Columns of one file disagree on the sign before fractions. */
  | 'csv-mixed-marks'
  /** `1.017` may be a thousand and some, or one and some. */
  | 'csv-unclear-mark'
  /** Two columns cannot both be right, as more orders than visits. */
  | 'csv-impossible'
  | 'csv-currencies'
  | 'csv-weekly'
  /** Files that are to go on with earlier ones, and have other figures for the same days. */
  | 'csv-another-property';

export type FailureCode =
  | RunnerFailureCode
  | 'offline'
  | 'timeout'
  | 'not-connected'
  | 'expired-token'
  | 'revoked-grant'
  | 'no-client-id'
  | 'consent-refused'
  | 'host-refused'
  | 'forbidden-property'
  | 'unknown-property'
  | 'api-disabled'
  | 'quota-hour'
  | 'quota-day'
  | 'quota-concurrent'
  | 'server-error'
  | 'incompatible-request'
  | 'unreadable-answer'
  | 'nothing-given'
  | 'another-answer'
  | 'without-day'
  | 'answer-too-large'
  | 'measurement-id'
  | 'empty-property'
  | 'unknown-zone'
  | 'unknown-currency'
  | FileFailureCode
  | ChannelFailureCode
  | NoteFailureCode
  | 'mail-scope-missing'
  | 'mail-declined'
  | 'mail-no-address'
  | 'mail-no-client'
  | 'mail-sign-in-refused'
  | 'mail-api-disabled'
  | 'mail-refused'
  | 'mail-too-large'
  | 'mail-full'
  | 'mail-quota'
  | 'mail-offline'
  | 'mail-unclear'
  | 'bad-input'
  | 'storage-full'
  | 'storage-unreadable'
  | 'unexpected';

/** When trying again can help. `at` is an instant, ISO 8601. */
export type RetryHint =
  | { readonly when: 'now' }
  | { readonly when: 'later'; readonly at?: string }
  | { readonly when: 'after-action' }
  | { readonly when: 'never' };

export class PlateauError extends Error {
  override readonly name = 'PlateauError';
  constructor(
    readonly code: FailureCode,
    /** For the log: one English sentence, without tokens or rows. */
    message: string,
    readonly options: {
      readonly cause?: unknown;
      readonly retry?: RetryHint;
      /** What the person's message names: file, line, column, value, metric, property. */
      readonly details?: Readonly<Record<string, string | number>>;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
  }

  get retry(): RetryHint {
    return this.options.retry ?? { when: 'never' };
  }
  get details(): Readonly<Record<string, string | number>> {
    return this.options.details ?? {};
  }
}

/** A failure as it crosses a message or rests in storage. */
export interface FailureRecord {
  readonly code: FailureCode;
  readonly message: string;
  readonly retry: RetryHint;
  readonly details: Readonly<Record<string, string | number>>;
}

const MENDED_BY_CONNECTING: readonly FailureCode[] = [
  'not-connected',
  'expired-token',
  'revoked-grant',
  'consent-refused',
];

export function mendedByConnecting({ code }: Pick<FailureRecord, 'code'>): boolean {
  return MENDED_BY_CONNECTING.includes(code);
}

export function recordOf(error: unknown): FailureRecord {
  if (error instanceof PlateauError)
    return { code: error.code, message: error.message, retry: error.retry, details: error.details };
  return {
    code: 'unexpected',
    message: error instanceof Error ? error.message : String(error),
    retry: { when: 'now' },
    details: {},
  };
}
