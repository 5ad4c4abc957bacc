/** Who works for the background, wherever they stand: in the same process, or in a page of their own. */
import type { WeighedRequest } from '@/lib/advise/request';
import type { AnswerDescription } from '@/lib/language/narrative/described-answer';
import type { ChipView } from '@/lib/language/chip-view';
import type { NoteWish } from '@/lib/model/action-note';
import type { ChannelKind } from '@/lib/model/channel';
import type { Day } from '@/lib/model/day';
import type { Draft, DraftKind, Edition } from '@/lib/model/draft';
import type { LookBack } from '@/lib/model/look-back';
import type { Outcome } from '@/lib/model/outcome';
import type { Report } from '@/lib/model/report';
import type { Language } from '@/lib/model/language';
import type { Snapshot } from '@/lib/model/snapshot';

/**
 * The thinking: the pure stages, over what is kept of a property. It needs no browser and the background does not need its
 * code, so that it may stand elsewhere: in the browser, in a page of its own.
 */
export interface AnalysisService {
  /** Analyses what was read, and keeps the report; null when nothing was read yet. */
  makeReport(propertyId: string): Promise<Report | null>;
  /** What the first totals of a property say, while the rest is still read. Nothing of it is kept or counts as said. */
  glance(snapshot: Snapshot): Promise<Report>;
  /** What would have been told on an earlier last complete day, from what is kept; nothing is remembered of it. */
  reportOn(propertyId: string, asOf: Day): Promise<Report | null>;
  /** What came of the actions that are done and whose window is over. */
  outcomes(propertyId: string): Promise<Outcome[]>;
  /** What came with the sends of a property. */
  lookBacks(propertyId: string): Promise<LookBack[]>;
  /** What a tactic that somebody asks for would cost and bring; null when nothing was read yet. */
  weigh(propertyId: string, tacticId: string): Promise<WeighedRequest | null>;
  /** What is known of a report of Google Analytics; null when nothing was read yet. */
  lookAt(propertyId: string, report: string, language: Language): Promise<ChipView | null>;
  /** What a typed question is answered with; null when nothing was read yet. */
  ask(propertyId: string, text: string, language: Language): Promise<AnswerDescription | null>;
}

/** For whom a message is, and whether it comes without having been asked for at that moment. */
export interface Occasion {
  /** Null where the person fills in the address. */
  readonly to: string | null;
  /** It then says why it came and how to stop it. */
  readonly byItself: boolean;
}

/** The writing: drafts and messages, which take the words of a language, the markup and a canvas; and the way to a channel. */
export interface DraftWriter {
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
  /**
   * A kept draft in the form of a team's channel.
   *
   * @throws PlateauError `bad-input` where there is no such draft
   */
  channelMessage(draftId: string, kind: ChannelKind): Promise<string>;
  /**
   * Posts it to a webhook, once. Answers null, since no message between pages carries what is undefined.
   *
   * @throws PlateauError `channel-unclear` when it may have been posted; any other code when it was not
   */
  post(url: string, body: string): Promise<null>;
}

/** What an action of the checklist is noted as on the charts of Google Analytics. */
export interface NoteKeeper {
  /**
   * Does what a person wants with the note of an action, and keeps what is known of it then. Answers null, since no message
   * between pages carries what is undefined.
   *
   * @param token for the right to change what stands in Google Analytics; none is needed to leave a note as it is
   * @throws PlateauError a `note-…` code; `expired-token` where the token is refused; `bad-input` for a property that is not
   * read from Google Analytics, and for an action that is not there
   */
  tendNote(propertyId: string, actionId: string, wish: NoteWish, token: string | null): Promise<null>;
}
