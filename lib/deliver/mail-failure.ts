/** What a mailbox's refusal means for the person: the same codes for Google's form and for Microsoft's. */
import * as z from 'zod/mini';
import { type FailureCode, PlateauError, type RetryHint } from '@/lib/model/failure';

export interface MailRefusal {
  /** HTTP status. */
  readonly status: number;
  /** The provider's own word for it, such as `ACCESS_TOKEN_SCOPE_INSUFFICIENT` or `ErrorQuotaExceeded`; '' where none. */
  readonly reason: string;
  readonly message: string;
  /** When the mailbox wants to be asked again, ISO 8601; null where it does not say. */
  readonly retryAt: string | null;
}

const Reasons = z._default(z.array(z.object({ reason: z.optional(z.string()) })), []);
const Google = z.object({
  error: z.object({ message: z._default(z.string(), ''), errors: Reasons, details: Reasons }),
});
const Microsoft = z.object({
  error: z.object({ code: z.string(), message: z._default(z.string(), '') }),
});

/** Gmail says in its sentence when to come back. */
const RETRY_AFTER = /retry after (\d{4}-\d\d-\d\dT[\d:.]+Z)/i;

/**
 * Reads a refusal from an answer; anything but a provider's own form leaves only the status.
 *
 * @param retryAfter the header of that name: seconds, or a date
 */
export function mailRefusal(status: number, body: unknown, retryAfter: string | null, now: Date): MailRefusal {
  const { reason, message } = saidIn(body);
  return {
    status,
    reason,
    message,
    retryAt: instantOf(retryAfter, now) ?? RETRY_AFTER.exec(message)?.[1] ?? null,
  };
}

function saidIn(body: unknown): Pick<MailRefusal, 'reason' | 'message'> {
  const microsoft = Microsoft.safeParse(body);
  if (microsoft.success) return { reason: microsoft.data.error.code, message: microsoft.data.error.message };
  const google = Google.safeParse(body);
  if (!google.success) return { reason: '', message: '' };
  const { details, errors, message } = google.data.error;
  return { reason: [...details, ...errors].find(({ reason }) => reason)?.reason ?? '', message };
}

function instantOf(retryAfter: string | null, now: Date): string | null {
  if (retryAfter === null || retryAfter.trim() === '') return null;
  const seconds = Number(retryAfter);
  const instant = Number.isNaN(seconds) ? Date.parse(retryAfter) : now.getTime() + seconds * 1000;
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}

export function mailFailure(refusal: MailRefusal): PlateauError {
  const code = codeOf(refusal);
  const said = refusal.message.slice(0, 300) || 'No explanation that can be read.';
  return new PlateauError(code, `The mailbox answered ${refusal.status} ${refusal.reason}: ${said}`, {
    retry: retryHint(code, refusal),
    details: { status: refusal.status },
  });
}

/** Microsoft's word for a mailbox without room, whatever its status. */
const FULL = /^ErrorQuotaExceeded$/i;
const TOO_OFTEN = /ratelimitexceeded|dailylimitexceeded|^quotaexceeded$|throttl|toomanyrequests/i;
const NOT_ENABLED = /^(?:SERVICE_DISABLED|accessNotConfigured)$/;
const NOT_GRANTED = /^(?:ACCESS_TOKEN_SCOPE_INSUFFICIENT|insufficientPermissions|ErrorAccessDenied|AccessDenied)$/i;
const TOO_LARGE = /^(?:ErrorMessageSizeExceeded|RequestBodyTooLarge|uploadTooLarge)$/i;

function codeOf({ status, reason, retryAt }: MailRefusal): FailureCode {
  if (status === 429 || TOO_OFTEN.test(reason)) return 'mail-quota';
  if (FULL.test(reason)) return 'mail-full';
  // A server that says when to come back did not take the message; one that only broke down may have.
  if (status >= 500) return status === 503 && retryAt !== null ? 'mail-quota' : 'mail-unclear';
  if (status === 401 || NOT_GRANTED.test(reason)) return 'mail-scope-missing';
  if (status === 413 || TOO_LARGE.test(reason)) return 'mail-too-large';
  return NOT_ENABLED.test(reason) ? 'mail-api-disabled' : 'mail-refused';
}

function retryHint(code: FailureCode, { retryAt }: MailRefusal): RetryHint {
  if (code === 'mail-quota') return { when: 'later', ...(retryAt !== null && { at: retryAt }) };
  return { when: 'after-action' };
}
