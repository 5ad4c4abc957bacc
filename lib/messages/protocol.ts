/**
 * The one list of what a page may ask of the background. Each request has a schema, parsed on
 * receipt, and each answer a type (`replies.ts`); a failure comes back as a record, because errors do not cross.
 */
import * as z from 'zod/mini';
import { NoteWish } from '@/lib/model/action-note';
import { Benchmark } from '@/lib/model/benchmark';
import { ChannelKind } from '@/lib/model/channel';
import { Day } from '@/lib/model/day';
import { PersonAnswer } from '@/lib/model/answer';
import { Draft, DraftKind, Edition } from '@/lib/model/draft';
import { PreFlight } from '@/lib/model/pre-flight';
import { PropertyId } from '@/lib/model/property';
import { MailWay, Way } from '@/lib/model/receipt';
import { Language } from '@/lib/model/language';
import { PropertySettings } from '@/lib/model/settings';
import { STORE_NAMES } from '@/lib/storage/records';

const propertyId = PropertyId;
const ofProperty = z.object({ propertyId });
const ofEdition = z.object({ draftId: z.string(), edition: Edition });
const ofMailbox = z.object({ way: MailWay });
const ofPeriod = z.object({ propertyId, kind: DraftKind });

const recordName = z.object({ store: z.enum(STORE_NAMES), key: z.string() });

/** What each request must look like. */
export const REQUESTS = {
  /** Who is connected, which property is chosen, what failed. */
  status: z.object({}),
  /** Asks Google for reading rights; needs a click. */
  connect: z.object({}),
  /** The person has read what failed so for a property, or for none, and wants it out of sight. */
  dismissFailure: z.object({ propertyId: z.nullable(propertyId), code: z.string() }),
  /** Revokes the grant and forgets the token; kept data stay. */
  disconnect: z.object({}),
  properties: z.object({}),
  chooseProperty: ofProperty,
  /** Whether the account has a right to the property; a property that was read before counts as one. */
  canRead: ofProperty,
  /** The last report from storage, at once. */
  report: ofProperty,
  /** A question typed in French or English; null while nothing was read of the property. */
  ask: z.object({ propertyId, text: z.string().check(z.maxLength(200)), language: Language }),
  /** Every property that was read, in a few words each. */
  portfolio: z.object({}),
  /** The properties whose reports come by themselves. */
  plans: z.object({}),
  /** Collects again and analyses; answers with the new report. Of a property of files nothing is collected: it is analysed. */
  refresh: ofProperty,
  /** While a first reading goes on: what its daily totals say already, without causes and advice; null before and after. */
  glance: ofProperty,
  /** A page has kept what files of a property hold: it becomes the chosen one, and is told. `country` where the person named one. */
  filesKept: z.object({ propertyId, country: z.nullable(z.string()) }),
  memory: ofProperty,
  /** What came of the actions that are done and whose window is over. */
  outcomes: ofProperty,
  accept: z.object({
    propertyId,
    fingerprint: z.string(),
    owner: z.string(),
    deputy: z.string(),
    due: z.nullable(Day),
    /** By what the person will know: the tactic's own words, in the page's language. */
    doneWhen: z.string(),
  }),
  refuse: z.object({ propertyId, fingerprint: z.string(), reason: z.string(), revisitOn: Day }),
  /** Takes back a yes or a no: the advice stands open again. */
  reconsider: z.object({ propertyId, fingerprint: z.string() }),
  editAction: z.object({
    propertyId,
    actionId: z.string(),
    change: z.object({
      state: z.optional(z.enum(['to-do', 'doing', 'done', 'dropped'])),
      owner: z.optional(z.string()),
      deputy: z.optional(z.string()),
      due: z.optional(z.nullable(Day)),
      /** When the departments were told; null takes it back. */
      toldOn: z.optional(z.nullable(Day)),
      /** Why it is late or was dropped. */
      reason: z.optional(z.string()),
    }),
  }),
  /** Puts an action beside another one, in the person's own order. */
  placeAction: z.object({
    propertyId,
    actionId: z.string(),
    beside: z.string(),
    side: z.enum(['before', 'after']),
  }),
  /** Asks for the right to write notes on the charts of Google Analytics; needs a click. */
  connectNotes: z.object({}),
  forgetNotes: z.object({}),
  /** Writes an action as a note there, moves it, takes it away, or leaves it as it is; once, however often it is asked for. */
  tendNote: z.object({ propertyId, actionId: z.string(), wish: NoteWish }),
  annotate: z.object({ propertyId, from: Day, to: z.optional(Day), text: z.string() }),
  /** The list before a campaign: new without an id, otherwise as it now stands. */
  keepPreFlight: z.object({
    propertyId,
    preFlight: z.object({ ...z.omit(PreFlight, { propertyId: true, id: true }).shape, id: z.optional(z.string()) }),
  }),
  /** What came with the sends whose week was read. */
  lookBacks: ofProperty,
  /** An answer that only a person can give; one that was given for the same days is corrected. */
  keepAnswer: z.object({ propertyId, answer: z.omit(PersonAnswer, { propertyId: true, id: true, givenOn: true }) }),
  /** What a tactic of the playbook that somebody asks for would cost and bring here, and whether to take it on. */
  weighTactic: z.object({ propertyId, tacticId: z.string() }),
  /** A tactic that somebody shouted; parked until it is answered. */
  keepRequest: z.object({
    propertyId,
    text: z.string(),
    askedBy: z.string(),
    tacticId: z.nullable(z.string()),
    objective: z.string(),
  }),
  answerRequest: z.object({
    propertyId,
    requestId: z.string(),
    state: z.enum(['parked', 'declined']),
    reason: z.string(),
    revisitOn: z.nullable(Day),
  }),
  /** Takes a request on: it becomes an action like advice that was accepted. */
  takeRequest: z.object({
    propertyId,
    requestId: z.string(),
    owner: z.string(),
    deputy: z.string(),
    due: z.nullable(Day),
    doneWhen: z.string(),
    /** For what is no tactic of the playbook: what it is for and the hours that it takes, as the person says. */
    own: z.optional(
      z.object({
        objective: z.string().check(z.minLength(1)),
        setUpHours: z.number().check(z.gte(0)),
        weeklyHours: z.number().check(z.gte(0)),
      }),
    ),
  }),
  /** Takes back what was kept by mistake. */
  takeBack: z.object({ propertyId, list: z.enum(['answers', 'preFlights', 'requests']), id: z.string() }),
  /** The draft of the last complete week, month or quarter, or of the hand-over; null until a page has written it. */
  draft: ofPeriod,
  /** What that draft is written from. */
  draftMaterial: ofPeriod,
  /** Every draft of a property that is kept, most recent first, and what became of each. */
  drafts: ofProperty,
  /** One of them, as it stands; null where it is not kept for the property. */
  keptDraft: z.object({ propertyId, draftId: z.string() }),
  /** The one that came before it, of its kind and in its language. */
  draftBefore: z.object({ propertyId, draftId: z.string() }),
  /** What a draft of an earlier period would be written from, where none was kept; null where nothing reaches back. */
  earlierMaterial: z.object({ propertyId, kind: DraftKind, asOf: Day }),
  /** A page wrote a draft, for the first time or again: the person's words stay. */
  keepDraft: z.object({ draft: Draft }),
  /** All that the person did to a block, the title or a passage of their own. `text: null` gives the generated words back. */
  editBlock: z.object({
    draftId: z.string(),
    blockId: z.string(),
    text: z.nullable(z.string()),
    leftOut: z.optional(z.literal(true)),
  }),
  /** A page delivered a draft: keeps the receipt and freezes the draft. */
  delivered: z.object({ draftId: z.string(), way: Way, to: z.string(), edition: z.optional(Edition) }),
  /** Asks for the right to send mail to oneself, or to leave drafts; needs a click. */
  connectMail: ofMailbox,
  forgetMail: ofMailbox,
  /** Sends an edition of a draft to the person's own address, or leaves it as a draft in the mailbox; once. */
  mailDraft: z.object({ ...ofEdition.shape, way: MailWay }),
  /** A sending of which nobody knows whether it arrived, and the person's word on it. */
  unclearMail: ofEdition,
  settleMail: z.object({ ...ofEdition.shape, arrived: z.boolean() }),
  /** The team's channel of a property; null where none is connected. Its address stays in the background. */
  channel: ofProperty,
  /** Connects one, by an address that the page has read; what waited for it is posted. */
  saveChannel: z.object({ propertyId, kind: ChannelKind, url: z.url({ protocol: /^https$/ }) }),
  forgetChannel: ofProperty,
  /** Posts a draft to the team's channel; once. */
  postDraft: z.object({ draftId: z.string() }),
  settings: ofProperty,
  saveSettings: z.object({ propertyId, settings: PropertySettings }),
  /** Whether what is set aside belongs to the property after all; the report is told again. */
  sayBelonging: z.object({ propertyId, id: z.string(), belongs: z.boolean() }),
  /** The published ranges that the person brought in. */
  benchmarks: z.object({}),
  saveBenchmarks: z.object({ benchmarks: z.array(Benchmark) }),
  /** The OAuth client id in use; empty takes the publisher's. */
  saveClientId: z.object({ clientId: z.string() }),
  saveMicrosoftClientId: z.object({ clientId: z.string() }),
  /** What a backup holds. It crosses in pieces: a message has a greatest size. */
  backupNames: z.object({}),
  backupPiece: z.object({ names: z.array(recordName) }),
  /** Records of a backup, some at a time; then `takenIn`. */
  takeIn: z.object({ records: z.array(z.extend(recordName, { value: z.unknown() })) }),
  takenIn: z.object({}),
  eraseAll: z.object({}),
  /** What helps to find a fault: versions, states, error codes; no token, row, name or address. */
  diagnostics: z.object({}),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestOf<Name extends RequestName> = z.infer<(typeof REQUESTS)[Name]>;
