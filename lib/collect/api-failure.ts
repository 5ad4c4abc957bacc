/** What a refusal of Google's means for the person, the same for every adapter. */
import * as z from 'zod/mini';
import { type FailureCode, PlateauError, type RetryHint } from '@/lib/model/failure';

export interface ApiRefusal {
  /** HTTP status. */
  readonly status: number;
  /** Google's own words; empty where the answer was not Google's. */
  readonly message: string;
  /** Of `google.rpc.ErrorInfo`, such as `SERVICE_DISABLED`. */
  readonly reason: string;
}

const Reasons = z.array(z.object({ reason: z.optional(z.string()) }));

const ErrorBody = z.object({
  error: z.object({
    message: z._default(z.string(), ''),
    details: z._default(Reasons, []),
    /** The older form, in which BigQuery gives its reasons. */
    errors: z._default(Reasons, []),
  }),
});

/** Reads a refusal from the body of an answer; anything but Google's own form leaves only the status. */
export function refusalOf(status: number, body: unknown): ApiRefusal {
  const parsed = ErrorBody.safeParse(body);
  if (!parsed.success) return { status, message: '', reason: '' };
  const { message, details, errors } = parsed.data.error;
  return { status, message, reason: [...details, ...errors].find((detail) => detail.reason)?.reason ?? '' };
}

export function apiFailure(refusal: ApiRefusal, now: Date, details: Record<string, string> = {}): PlateauError {
  const code = codeOf(refusal);
  const said = refusal.message.slice(0, 300) || 'No explanation that can be read.';
  return new PlateauError(code, `Google answered ${refusal.status}: ${said}`, {
    retry: retryHint(code, now),
    details: { ...details, status: refusal.status },
  });
}

export function unreadable(cause?: unknown): PlateauError {
  return new PlateauError('unreadable-answer', 'The answer is not what the Google Analytics API gives.', {
    cause,
    retry: { when: 'now' },
  });
}

export function offline(cause: unknown): PlateauError {
  return new PlateauError('offline', 'Google Analytics could not be reached.', { cause, retry: { when: 'now' } });
}

export function timedOut(cause: unknown): PlateauError {
  return new PlateauError('timeout', 'Google Analytics did not answer in time.', { cause, retry: { when: 'now' } });
}

function codeOf({ status, message, reason }: ApiRefusal): FailureCode {
  if (status >= 500) return 'server-error';
  // A captive portal or a proxy may refuse in Google's place, with a page of its own.
  if (message === '') return 'unreadable-answer';
  switch (status) {
    case 400:
      return 'incompatible-request';
    case 401:
      return 'expired-token';
    case 403:
      return forbidden(reason);
    case 404:
      return 'unknown-property';
    case 429:
      return quota(message);
    default:
      return 'unexpected';
  }
}

function forbidden(reason: string): FailureCode {
  if (reason === 'SERVICE_DISABLED') return 'api-disabled';
  if (reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT') return 'consent-refused';
  return 'forbidden-property';
}

function quota(message: string): FailureCode {
  if (/concurrent/i.test(message)) return 'quota-concurrent';
  return /per day/i.test(message) ? 'quota-day' : 'quota-hour';
}

const MILLISECONDS_AN_HOUR = 3_600_000;

function retryHint(code: FailureCode, now: Date): RetryHint {
  switch (code) {
    case 'quota-hour':
      return { when: 'later', at: new Date(now.getTime() + MILLISECONDS_AN_HOUR).toISOString() };
    case 'quota-day':
      return { when: 'later', at: nextPacificMidnight(now).toISOString() };
    case 'quota-concurrent':
    case 'server-error':
      return { when: 'later' };
    case 'incompatible-request':
      return { when: 'never' };
    case 'unreadable-answer':
      return { when: 'now' };
    default:
      return { when: 'after-action' };
  }
}

/** Daily quotas come back at midnight in California. */
export function nextPacificMidnight(now: Date): Date {
  const hours = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => Number(hours.find((each) => each.type === type)?.value ?? 0);
  const elapsed = ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000 + now.getMilliseconds();
  return new Date(now.getTime() + 24 * MILLISECONDS_AN_HOUR - elapsed);
}
