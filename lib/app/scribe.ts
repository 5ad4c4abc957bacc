import type { Day } from '@/lib/model/day';
import type { Draft, DraftKind, Edition } from '@/lib/model/draft';

/** The writing: drafts and messages, which take the words of a language, the markup and a canvas. */
export interface Scribe {
  /**
   * The draft of the last complete week, month or quarter, written anew around the person's words, and kept; `asOf` asks for the
   * one that was due on an earlier last complete day.
   */
  compose(propertyId: string, kind: DraftKind, asOf?: Day): Promise<Draft>;
  /**
   * A kept draft as a MIME message for a mailbox's own API.
   *
   * @throws PlateauError `bad-input` where there is no such draft
   */
  message(draftId: string, edition: Edition, to: string): Promise<string>;
}
