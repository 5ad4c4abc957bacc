/** What a webhook's refusal means for the person: the same codes for Slack, Teams and Google Chat. */
import { mailRefusal } from '@/lib/deliver/mail-failure';
import type { Refused } from '@/lib/collect/rest/refused';
import { type FailureCode, PlateauError, type RetryHint } from '@/lib/model/failure';

/**
 * A webhook, its channel or its workflow that is no more, is switched off, or never was.
 * Slack: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks; Power Automate and Google say it in
 * their own forms of an error.
 */
const GONE =
  /no_service|no_team|team_disabled|invalid_token|channel_not_found|channel_is_archived|Workflow\w*(?:NotFound|NotEnabled)|DirectApiAuthorizationRequired|DirectApiRequestHasMoreThanOneAuthorization|AuthorizationFailed|API_KEY|PERMISSION_DENIED|UNAUTHENTICATED/i;
const TOO_LARGE = /too[_ ]?(?:long|large|big)|RequestEntityTooLarge|exceeds?\b.*\b(?:size|limit|maximum)/i;
/** A word of Slack's, or what stands as a code in the others' answers; never a sentence, which could repeat the message. */
const WORD = /^[a-zA-Z][\w.-]{2,60}$/;

/** @param now - when the answer came */
export function channelFailure({ status, headers, data }: Refused, now: Date): PlateauError {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  const { retryAt } = mailRefusal(status, data, headers.get('retry-after'), now);
  const code = codeOf(status, text, retryAt);
  const word = wordOf(data);
  return new PlateauError(code, `The webhook answered ${status}${word === undefined ? '' : ` ${word}`}.`, {
    retry: retryOf(code, retryAt),
    details: { status, ...(code === 'channel-refused' && word !== undefined && { value: word }) },
  });
}

function codeOf(status: number, text: string, retryAt: string | null): FailureCode {
  if (status === 429) return 'channel-quota';
  // A server that says when to come back did not take the message; one that only broke down may have.
  if (status >= 500 || status === 408) return status === 503 && retryAt !== null ? 'channel-quota' : 'channel-unclear';
  if (status === 413 || TOO_LARGE.test(text)) return 'channel-too-large';
  if (status === 404 || status === 410 || status === 401 || GONE.test(text)) return 'channel-gone';
  return 'channel-refused';
}

function retryOf(code: FailureCode, retryAt: string | null): RetryHint {
  if (code === 'channel-quota') return { when: 'later', ...(retryAt !== null && { at: retryAt }) };
  return { when: 'after-action' };
}

/** `action_prohibited` of Slack; `TriggerInputSchemaMismatch`, `INVALID_ARGUMENT` of the others. */
function wordOf(data: unknown): string | undefined {
  const said = typeof data === 'string' ? data.trim() : errorIn(data);
  return said !== undefined && WORD.test(said) ? said : undefined;
}

function errorIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('error' in data)) return undefined;
  const { error } = data;
  if (typeof error !== 'object' || error === null) return undefined;
  if ('status' in error && typeof error.status === 'string') return error.status;
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
