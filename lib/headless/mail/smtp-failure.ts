import * as z from 'zod';
import { type FailureCode, PlateauError, type RetryHint } from '@/lib/model/failure';

/** How far a connection had come; at the `end` the server may have had the whole message, and before that never. */
export type SmtpStage = 'connect' | 'login' | 'send' | 'end';

/** What nodemailer tells of a failure beside its sentence. */
const Told = z.object({
  code: z.string().optional().catch(undefined),
  /** The server's own three digits. */
  responseCode: z.number().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
  /** What it answered to. */
  command: z.string().optional().catch(undefined),
  rejected: z.array(z.string()).optional().catch(undefined),
});
type Told = z.infer<typeof Told>;

/** The words of the TLS library for a certificate that it does not believe, and for a server that speaks no TLS (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
const NOT_SECURE =
  /certificate|CERT_|self.signed|altname|unable to (?:get|verify)|wrong version number|unsupported protocol/i;
/** "Mailbox full" among the enhanced codes (RFC 3463, 3.3), for good or for now. */
const FULL = /^\d{3}[ -][45]\.2\.2\b/;
/** "Exceeded storage allocation" (RFC 5321, 4.2.3): the message's size, or the room that one recipient has left. */
const NO_ROOM = 552;

/** A failure of SMTP in our own codes: what the server refused, what was never reached, and what nobody knows. */
export function smtpFailure(error: unknown, stage: SmtpStage): PlateauError {
  const message = error instanceof Error ? error.message : String(error);
  const told = Told.safeParse(error).data ?? {};
  const code = codeOf(told, message, stage);
  const value = told.rejected?.join(', ') ?? told.response;
  return new PlateauError(code, `The mail server failed (${stage}): ${message}`, {
    cause: error,
    retry: retryOf(code, told),
    details: value === undefined ? {} : { value: value.slice(0, 120) },
  });
}

function codeOf(
  { code, responseCode = 0, response = '', command }: Told,
  message: string,
  stage: SmtpStage,
): FailureCode {
  const isForGood = responseCode >= 500 && responseCode < 600;
  const isForNow = responseCode >= 400 && responseCode < 500;
  if (FULL.test(response)) return 'mail-full';
  if (responseCode === NO_ROOM) return command === 'RCPT TO' ? 'mail-full' : 'mail-too-large';
  if (isForNow) return 'mail-quota';
  if (isForGood) return REFUSED_BY_CODE[code ?? ''] ?? 'mail-refused';
  // Only a refusal proves that a message that was handed over was not taken.
  if (stage === 'end') return 'mail-unclear';
  if (code === 'EAUTH') return 'mail-login-refused';
  return NOT_SECURE.test(message) ? 'mail-not-secure' : 'mail-offline';
}

const REFUSED_BY_CODE: Readonly<Record<string, FailureCode>> = {
  EAUTH: 'mail-login-refused',
  ETLS: 'mail-not-secure',
};

/** A server that answers with 4xx, as one that greylists does, wants to be asked again. */
function retryOf(code: FailureCode, { responseCode = 0 }: Told): RetryHint {
  const isForNow = code === 'mail-full' && responseCode < 500;
  return isForNow || code === 'mail-quota' || code === 'mail-offline' ? { when: 'later' } : { when: 'after-action' };
}
