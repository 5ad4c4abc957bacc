/**
 * The one list of what a page may ask of the background. Each request has a schema, parsed on
 * receipt, and each answer a type; a failure comes back as a record, because errors do not cross.
 */
import * as z from 'zod/mini';
import { Day } from '@/lib/model/day';
import { type Draft, Edition } from '@/lib/model/draft';
import type { FailureRecord } from '@/lib/model/failure';
import type { Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { PropertySummary } from '@/lib/model/property';
import { Way } from '@/lib/model/receipt';
import type { Report } from '@/lib/model/report';
import { PropertySettings } from '@/lib/model/settings';

const propertyId = z.string().check(z.regex(/^\d+$/));
const ofProperty = z.object({ propertyId });

/** What each request must look like. */
export const REQUESTS = {
  /** Who is connected, which property is chosen, what failed last. */
  status: z.object({}),
  /** Asks Google for reading rights; needs a click. */
  connect: z.object({}),
  /** Revokes the grant and forgets the token; kept data stay. */
  disconnect: z.object({}),
  properties: z.object({}),
  chooseProperty: ofProperty,
  /** The last report from storage, at once. */
  report: ofProperty,
  /** Collects again and walks the street; answers with the new report. */
  refresh: ofProperty,
  memory: ofProperty,
  /** What came of the actions that are done and whose window is over. */
  outcomes: ofProperty,
  accept: z.object({
    propertyId,
    fingerprint: z.string(),
    owner: z.string(),
    deputy: z.string(),
    due: z.nullable(Day),
  }),
  refuse: z.object({ propertyId, fingerprint: z.string(), reason: z.string(), revisitOn: Day }),
  editAction: z.object({
    propertyId,
    actionId: z.string(),
    change: z.object({
      state: z.optional(z.enum(['to-do', 'doing', 'done', 'dropped'])),
      owner: z.optional(z.string()),
      deputy: z.optional(z.string()),
      due: z.optional(z.nullable(Day)),
    }),
  }),
  annotate: z.object({ propertyId, from: Day, to: z.optional(Day), text: z.string() }),
  /** The draft of the running period; written when there is none, refreshed (the person's words stay) when asked. */
  draft: z.object({ propertyId, kind: z.enum(['monthly', 'weekly']), refresh: z.boolean() }),
  /** `text: null` gives the generated words back. */
  editBlock: z.object({ draftId: z.string(), blockId: z.string(), text: z.nullable(z.string()) }),
  /** A page delivered a draft: keeps the receipt and freezes the draft. */
  delivered: z.object({ draftId: z.string(), way: Way, to: z.string(), edition: z.optional(Edition) }),
  settings: ofProperty,
  saveSettings: z.object({ propertyId, settings: PropertySettings }),
  /** The OAuth client id in use; empty takes the publisher's. */
  saveClientId: z.object({ clientId: z.string() }),
  exportAll: z.object({}),
  importAll: z.object({ text: z.string() }),
  eraseAll: z.object({}),
  /** What helps to find a fault: versions, states, error codes; no token, row, name or address. */
  diagnostics: z.object({}),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestOf<Name extends RequestName> = z.infer<(typeof REQUESTS)[Name]>;

export interface Status {
  readonly connected: boolean;
  /** The demonstration stands in: no grant, and no figures of one's own kept from an earlier one. */
  readonly demo: boolean;
  readonly hasClientId: boolean;
  readonly propertyId: string | null;
  readonly lastFailure: FailureRecord | null;
}

/** What each request is answered with. */
export interface Replies {
  status: Status;
  connect: Status;
  disconnect: Status;
  properties: PropertySummary[];
  chooseProperty: Status;
  report: Report | null;
  refresh: Report;
  memory: Memory;
  outcomes: Outcome[];
  accept: Memory;
  refuse: Memory;
  editAction: Memory;
  annotate: Memory;
  draft: Draft;
  editBlock: Draft;
  delivered: Draft;
  settings: PropertySettings;
  saveSettings: PropertySettings;
  saveClientId: Status;
  exportAll: string;
  importAll: Status;
  eraseAll: Status;
  diagnostics: string;
}

export type Reply<Name extends RequestName> =
  | { readonly ok: true; readonly value: Replies[Name] }
  | { readonly ok: false; readonly failure: FailureRecord };
