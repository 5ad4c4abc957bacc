import type { Grant } from './google-grant';

/** The person's own mailbox, for mail to oneself and for drafts. */
export interface Mailbox extends Pick<Grant, 'connect' | 'forget'> {
  /** A draft stays until the person sends it, and so may be for somebody else. */
  readonly leaves: 'message' | 'draft';
  /** Sends a MIME message, or leaves it as a draft; answers with where the person sees it. */
  send(mime: string): Promise<string>;
}
