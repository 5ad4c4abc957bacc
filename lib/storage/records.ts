import * as z from 'zod/mini';
import { Benchmark, PropertyRates } from '@/lib/model/benchmark';
import { ChannelKind } from '@/lib/model/channel';
import { Day } from '@/lib/model/day';
import { Draft } from '@/lib/model/draft';
import { KeptFailure } from '@/lib/model/kept-failure';
import { KeptFiles } from '@/lib/model/kept-files';
import { Memory } from '@/lib/model/memory';
import { Receipt } from '@/lib/model/receipt';
import { Report } from '@/lib/model/report';
import { PropertySettings } from '@/lib/model/settings';
import { Snapshot } from '@/lib/model/snapshot';
import { Job } from '@/lib/schedule/job';

const KeptGrant = z.nullable(
  z.object({
    since: z.string(),
    hint: z.nullable(z.string()),
    revoked: z.optional(z.boolean()),
    through: z.optional(z.literal('account')),
  }),
);

/** What Plateau knows of itself rather than of a property. One record, under `STATE_KEY`. */
export const State = z.object({
  /** The OAuth client id that the person gave; empty for the publisher's. */
  clientId: z.string(),
  /** The chosen property. */
  propertyId: z.nullable(z.string()),
  /** A grant was given, and for which account; no token. */
  grant: KeptGrant,
  /** The same for sending mail to oneself. */
  mailGrant: z.optional(KeptGrant),
  /** The same for drafts in Outlook, and the client id that the person gave for it. */
  outlookGrant: z.optional(KeptGrant),
  /** The same for notes on the charts of Google Analytics. */
  noteGrant: z.optional(KeptGrant),
  microsoftClientId: z.optional(z.string()),
  /** One a work at most, the latest first. */
  failures: z.array(KeptFailure),
  jobs: z.array(Job),
  /** Drafts that the schedule wrote and nobody has opened yet. */
  unread: z.array(z.string()),
  /** Published ranges that the person brought in. */
  benchmarks: z.optional(z.array(Benchmark)),
  /** Where the chip is out of sight on Google Analytics: until a day, or for good. */
  hiddenChips: z.optional(
    z.array(z.object({ propertyId: z.string(), report: z.nullable(z.string()), until: z.nullable(Day) })),
  ),
  /** The webhooks of teams' channels, one a property: secrets, and so never exported. */
  webhooks: z.optional(z.array(z.object({ propertyId: z.string(), kind: ChannelKind, url: z.string() }))),
});
export type State = z.infer<typeof State>;

export const STATE_KEY = 'plateau';
export const FIRST_STATE: State = {
  clientId: '',
  propertyId: null,
  grant: null,
  failures: [],
  jobs: [],
  unread: [],
};

/** A record that no longer parses, put aside as it was. */
export const Backup = z.object({ store: z.string(), key: z.string(), value: z.unknown(), problem: z.string() });
export type Backup = z.infer<typeof Backup>;

/** The stores, and what each holds. Snapshots, reports, memories, settings, files and rates are kept by property id. */
export const RECORDS = {
  snapshots: Snapshot,
  reports: Report,
  memories: Memory,
  drafts: Draft,
  receipts: Receipt,
  settings: PropertySettings,
  files: KeptFiles,
  /** Its latest rates, for the ranges of others. */
  rates: PropertyRates,
  state: State,
  backups: Backup,
} as const;

export type StoreName = keyof typeof RECORDS;
export type RecordOf<Store extends StoreName> = z.infer<(typeof RECORDS)[Store]>;
export const STORE_NAMES = Object.keys(RECORDS).filter((name): name is StoreName => Object.hasOwn(RECORDS, name));
