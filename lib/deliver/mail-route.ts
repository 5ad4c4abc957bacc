import type { Way } from '@/lib/model/receipt';

/** A request of a mailbox's own API, whole but for the token. */
export interface MailRequest {
  readonly url: string;
  readonly contentType: 'application/json' | 'text/plain';
  readonly body: string;
}

/** One way into a mailbox, described: nothing here calls anyone. */
export interface MailRoute {
  readonly id: 'gmail-send' | 'gmail-draft' | 'outlook-draft';
  readonly way: Extract<Way, 'gmail' | 'outlook'>;
  /** The one right that it takes, asked for at the moment of use. */
  readonly scope: string;
  /** The host that it calls, as a browser's permissions write it. */
  readonly host: string;
  /** Bytes of a message that the mailbox takes at most. */
  readonly mostBytes: number;
  /** @param mime as `mimeMessage(email, 'mailbox')` writes it */
  request(mime: string): MailRequest;
  /** Where the person sees what was left there, from what the mailbox answered; its front page where that says little. */
  seenAt(answer: unknown): string;
}
