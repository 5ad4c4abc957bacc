import type { DraftKind } from '@/lib/model/draft';
import type { MailWay } from '@/lib/model/receipt';

/** What leads out of a page: other surfaces, files, the clipboard. The entry file hands them in. */
export interface PageEnvironment {
  /** The GA4 property that the page was opened for, or else that the tab in view shows, by its number. */
  readonly propertyInView: () => Promise<string | null>;
  /** What the page was opened to answer; '' where a question is about to be typed, null where none is. */
  readonly typedQuestion: () => string | null;
  /** Opens the side panel; called straight from a click, because the browser wants the gesture. */
  readonly openChecklist: () => void;
  /** The drafts of a property; of the chosen one without. */
  readonly openDraft: (propertyId: string | null, kind?: DraftKind) => void;
  /** One of the drafts that are kept. */
  readonly openKeptDraft: (propertyId: string, draftId: string) => void;
  readonly openOptions: () => void;
  readonly openWelcome: () => void;
  /** Where files are given: a window that closes when another opens, as the popup does, cannot choose one. */
  readonly openFiles: () => void;
  /** Asks for the right to call Google; called straight from a click. */
  readonly askHostAccess: () => Promise<boolean>;
  /** The same for a mailbox. */
  readonly askMailAccess: (way: MailWay) => Promise<boolean>;
  /** The same for the one host of a team's channel, as a browser's permissions write it. */
  readonly askChannelAccess: (host: string) => Promise<boolean>;
  /** Whether the chip stands on Google Analytics; asks for the right, straight from a click, and gives it back. */
  readonly hasChip: () => Promise<boolean>;
  readonly requestChip: () => Promise<boolean>;
  readonly giveChipBack: () => Promise<boolean>;
  /** Where Google sends people back to after consent: needed to make a client id. */
  readonly redirectAddress: () => string;
  /** The same for Microsoft. */
  readonly microsoftRedirectAddress: () => string;
  readonly saveFile: (name: string, content: Blob) => void;
  readonly copyText: (text: string) => Promise<void>;
  /** Puts the same content on the clipboard with its layout and as plain text. */
  readonly copyRich: (html: string, text: string) => Promise<void>;
  readonly print: () => void;
}
