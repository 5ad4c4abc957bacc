import * as z from 'zod/mini';
import { PlateauError } from '@/lib/model/failure';
import { apiFailure, offline, timedOut, unreadable } from '../api-failure';
import { tooLarge } from '../check/answer-failures';

const DEADLINE_EXCEEDED = 4;
const UNAVAILABLE = 14;

/** A failure of the network carries the system's own code, such as ECONNREFUSED. */
const NetworkFailure = z.object({ code: z.string() });

/** What Google's client throws: a `GoogleError`, read by its shape since its class belongs to a package below. */
const ClientError = z.object({
  message: z.string(),
  httpStatusCode: z.optional(z.number()),
  code: z.optional(z.union([z.number(), z.string()])),
  reason: z.optional(z.string()),
  cause: z.optional(z.unknown()),
});

/** The same failure that the plain HTTP adapter would give. */
export function clientFailure(error: unknown, now: Date, details: Record<string, string> = {}): PlateauError {
  if (error instanceof PlateauError) return error;
  const parsed = ClientError.safeParse(error);
  if (!parsed.success) return unreadable();
  const { httpStatusCode, code, reason = '', message, cause } = parsed.data;
  if (/over (the )?limit/i.test(message)) return tooLarge();
  if (/default credentials/i.test(message)) return withoutCredentials();
  if (httpStatusCode !== undefined)
    return apiFailure({ status: httpStatusCode, reason, message: googlesWords(message) }, now, details);
  if (code === DEADLINE_EXCEEDED) return timedOut(undefined);
  // The client calls an answer that it cannot decode unavailable too.
  return code === UNAVAILABLE && isOfTheNetwork(cause) ? offline(undefined) : unreadable();
}

/** What went wrong with the line may stand some causes deep. */
function isOfTheNetwork(cause: unknown): boolean {
  if (NetworkFailure.safeParse(cause).success) return true;
  return cause instanceof Error && cause.cause !== undefined && isOfTheNetwork(cause.cause);
}

/** A page in Google's place leaves words of the client's own, or the page itself. */
function googlesWords(message: string): string {
  return /could not be decoded|^\s*<|^Request failed with status code/i.test(message) ? '' : message;
}

function withoutCredentials(): PlateauError {
  return new PlateauError('not-connected', 'There are no application default credentials on this machine.', {
    retry: { when: 'after-action' },
  });
}
