import type { AnalyticsSource } from '@/lib/collect/source';
import type { OneAtATime } from '@/lib/deliver/deliver-once';
import type { AnalysisService, DraftWriter, NoteKeeper } from '@/lib/messages/workers';
import type { Progress } from '@/lib/messages/progress';
import type { MailWay } from '@/lib/model/receipt';
import type { Badge } from '@/lib/platform/badge';
import type { Grant } from '@/lib/platform/google-grant';
import type { Mailbox } from '@/lib/platform/mailbox';
import type { NoteRight } from '@/lib/platform/note-right';
import type { Repository } from '@/lib/storage/repository';
import type { Exclusively } from '@/lib/schedule/exclusive';

/** What the application works with, made once by the composition root; tests hand in their own. */
export interface Dependencies {
  readonly now: () => Date;
  readonly repository: Repository;
  readonly analysis: AnalysisService;
  readonly draftWriter: DraftWriter;
  readonly noteKeeper: NoteKeeper;
  readonly grant: Grant;
  readonly mailboxes: Readonly<Record<MailWay, Mailbox>>;
  /** The right to write notes on the charts of Google Analytics. */
  readonly notes: NoteRight;
  /** Lets one at a time do the work of a key. */
  readonly oneAtATime: OneAtATime;
  /** Keeps other workers from the jobs. */
  readonly exclusively: Exclusively;
  /** Whether the person lets the browser call a host, as its permissions write it. */
  readonly mayCall: (host: string) => Promise<boolean>;
  /** The OAuth client id that was built in; empty when there is none. */
  readonly publishersClientId: string;
  /** The same of Microsoft's. */
  readonly publishersMicrosoftClientId: string;
  /** Google's own API, read with a token. */
  readonly google: AnalyticsSource;
  /** The browser's interface language, such as `fr-CA`. */
  readonly locale: () => string;
  readonly showBadge: (badge: Badge) => Promise<void>;
  readonly clearBadge: () => Promise<void>;
  readonly wakeAt: (instant: Date) => Promise<void>;
  readonly wakeNoMore: () => Promise<void>;
  /** Tells the open pages how far a reading has come; nothing where no page can be open. */
  readonly announceProgress?: (progress: Progress) => void;
  /** Opens a page of the extension in a tab. */
  readonly openTab: (page: `/${string}`) => Promise<void>;
  /** What a diagnosis of a fault may name: versions and the browser. */
  readonly about: () => Readonly<Record<string, string>>;
}
