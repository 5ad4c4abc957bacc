/** What each request of `protocol.ts` is answered with. */
import type { AnswerDescription } from '@/lib/language/narrative/described-answer';
import type { DraftMaterial } from '@/lib/draft/compose-draft';
import type { WeighedRequest } from '@/lib/advise/request';
import type { Delivered } from '@/lib/deliver/deliver-once';
import type { Benchmark } from '@/lib/model/benchmark';
import type { ChannelKind } from '@/lib/model/channel';
import type { Chart } from '@/lib/model/chart';
import type { Day } from '@/lib/model/day';
import type { Draft, DraftKind, Edition } from '@/lib/model/draft';
import type { KeptFailure } from '@/lib/model/kept-failure';
import type { LookBack } from '@/lib/model/look-back';
import type { Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { PropertySummary } from '@/lib/model/property';
import type { Figure } from '@/lib/model/quantity';
import type { MailWay, Receipt } from '@/lib/model/receipt';
import type { Report, Vital } from '@/lib/model/report';
import type { PropertySettings } from '@/lib/model/settings';
import type { BackupPiece, RecordName } from '@/lib/storage/backup-lines';
import type { RequestName } from './protocol';
import type { ReplyWith } from './reply';

export interface Status {
  readonly connected: boolean;
  /** Into which mailboxes the right to write was given. */
  readonly mail: Readonly<Record<MailWay, boolean>>;
  /** The right to write notes on the charts of Google Analytics was given. */
  readonly notes: boolean;
  /** The demonstration stands in: no grant, and no figures of one's own kept from an earlier one. */
  readonly demo: boolean;
  readonly hasClientId: boolean;
  readonly hasMicrosoftClientId: boolean;
  readonly propertyId: string | null;
  /** The last failure of each work that has not gone well since, the latest first. */
  readonly failures: readonly ToldFailure[];
}

/** A failure that is kept, and when it is tried again without anybody, in the zone of its property; null where it is not. */
export interface ToldFailure extends KeptFailure {
  readonly again: { readonly at: string; readonly timeZone: string } | null;
}

/** A vital sign of a property among many. */
export interface PortfolioSign extends Pick<Vital, 'metric' | 'diagnosis'> {
  /** First day of what was looked at, where that is known. */
  readonly seenFrom: Day | null;
  /** What it comes to over the report's window; null where that holds nothing. */
  readonly size: PortfolioSize | null;
}

export interface PortfolioSize extends Pick<Figure, 'value' | 'unit' | 'currency'> {
  /** Days of the window, and those among them on which nothing could be counted. */
  readonly days: number;
  readonly lost: number;
}

/** A property that was read, as one line of many: without its findings and advice. */
export interface PortfolioEntry {
  readonly property: PropertySummary;
  readonly asOf: Day;
  readonly collectedAt: string;
  /** Most important first. */
  readonly vitals: readonly PortfolioSign[];
  /** The course of the most important; null where nothing was measured. */
  readonly course: Chart | null;
  /** The kinds of its drafts that nobody has opened yet. */
  readonly unread: readonly DraftKind[];
  /** The day on which its next report comes by itself; null where none does. */
  readonly next: Day | null;
}

/** When the next report of a property comes by itself. */
export interface Plan {
  readonly propertyId: string;
  readonly next: Day;
}

/** A draft that is kept, without its text. */
export interface DraftEntry extends Pick<
  Draft,
  'id' | 'kind' | 'period' | 'language' | 'title' | 'state' | 'writtenAt'
> {
  /** The person put some of it in words of their own, or left some of it out. */
  readonly hasOwnWords: boolean;
  /** Its ways out, first to last. */
  readonly deliveries: readonly (Pick<Receipt, 'way' | 'at' | 'to' | 'state'> & { readonly edition: Edition })[];
}

/** The team's channel, as a page may know it. */
export interface ConnectedChannel {
  readonly kind: ChannelKind;
}

/** What each request is answered with. */
export interface Replies {
  status: Status;
  connect: Status;
  dismissFailure: Status;
  disconnect: Status;
  properties: PropertySummary[];
  chooseProperty: Status;
  canRead: boolean;
  report: Report | null;
  ask: AnswerDescription | null;
  portfolio: PortfolioEntry[];
  plans: Plan[];
  refresh: Report;
  glance: Report | null;
  filesKept: Report;
  memory: Memory;
  outcomes: Outcome[];
  accept: Memory;
  refuse: Memory;
  reconsider: Memory;
  editAction: Memory;
  placeAction: Memory;
  connectNotes: Status;
  forgetNotes: Status;
  tendNote: Memory;
  annotate: Memory;
  keepPreFlight: Memory;
  lookBacks: LookBack[];
  keepAnswer: Memory;
  weighTactic: WeighedRequest;
  keepRequest: Memory;
  answerRequest: Memory;
  takeRequest: Memory;
  takeBack: Memory;
  draft: Draft | null;
  drafts: DraftEntry[];
  keptDraft: Draft | null;
  draftBefore: Draft | null;
  earlierMaterial: DraftMaterial | null;
  draftMaterial: DraftMaterial;
  keepDraft: Draft;
  editBlock: Draft;
  delivered: Draft;
  connectMail: Status;
  forgetMail: Status;
  mailDraft: Delivered['outcome'];
  unclearMail: Receipt | null;
  settleMail: Receipt | null;
  channel: ConnectedChannel | null;
  saveChannel: ConnectedChannel;
  forgetChannel: null;
  postDraft: Delivered['outcome'];
  settings: PropertySettings;
  saveSettings: PropertySettings;
  sayBelonging: Report;
  benchmarks: Benchmark[];
  saveBenchmarks: Benchmark[];
  saveClientId: Status;
  saveMicrosoftClientId: Status;
  backupNames: { readonly head: string; readonly names: readonly RecordName[] };
  backupPiece: BackupPiece;
  takeIn: null;
  takenIn: Status;
  eraseAll: Status;
  diagnostics: string;
}

export type Reply<Name extends RequestName> = ReplyWith<Replies[Name]>;
