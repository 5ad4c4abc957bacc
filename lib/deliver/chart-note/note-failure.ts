/** What it means for the person that a note did not come to stand on the charts of Google Analytics, or off them. */
import { type ApiRefusal, apiFailure } from '@/lib/collect/api-failure';
import { type FailureCode, PlateauError } from '@/lib/model/failure';

/** Google says no more than a sentence of how many notes a property takes. */
const FULL = /annotation/i;
const TOO_MANY = /limit|maximum|too many|exceed/i;
/** Characters of what Google says that are told. */
const TOLD = 200;

/** What a failure of reading is called when it is met on the way of a note. */
const OF_A_NOTE: Readonly<Partial<Record<FailureCode, FailureCode>>> = {
  offline: 'note-unanswered',
  timeout: 'note-unanswered',
  'server-error': 'note-unanswered',
  'unreadable-answer': 'note-unanswered',
  'another-answer': 'note-unanswered',
  'answer-too-large': 'note-unanswered',
  'quota-hour': 'note-quota',
  'quota-day': 'note-quota',
  'quota-concurrent': 'note-quota',
  'forbidden-property': 'note-not-editor',
  'consent-refused': 'note-declined',
  'incompatible-request': 'note-refused',
  unexpected: 'note-refused',
};

/** A refusal as any other of Google's, with Google's own words, and told apart where the property is full. */
export function noteRefusal(refusal: ApiRefusal, now: Date, details: Record<string, string> = {}): PlateauError {
  const { message } = refusal;
  const said = apiFailure(refusal, now, { ...details, ...(message && { value: message.slice(0, TOLD) }) });
  const isFull = refusal.status < 500 && FULL.test(message) && TOO_MANY.test(message);
  return isFull ? new PlateauError('note-full', said.message, { ...said.options, retry: AFTER_ACTION }) : said;
}

/** Any failure, as one of a note; what only a new token mends, and what is no fault of Google's, stays as it is. */
export function asNoteFailure(error: unknown): unknown {
  if (!(error instanceof PlateauError)) return error;
  const code = OF_A_NOTE[error.code];
  if (code === undefined) return error;
  const retry = code === 'note-unanswered' || code === 'note-quota' ? ({ when: 'now' } as const) : AFTER_ACTION;
  return new PlateauError(code, error.message, { cause: error, retry, details: error.details });
}

const AFTER_ACTION = { when: 'after-action' } as const;
