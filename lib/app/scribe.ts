import type { Day } from '@/lib/model/day';
import type { Draft, DraftKind, Edition } from '@/lib/model/draft';

/** For whom a message is, and whether it comes without having been asked for at that moment. */
export interface Occasion {
  /** Null where the person fills in the address. */
  readonly to: string | null;
  /** It then says why it came and how to stop it. */
  readonly byItself: boolean;
}

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
  message(draftId: string, edition: Edition, occasion: Occasion): Promise<string>;
}
