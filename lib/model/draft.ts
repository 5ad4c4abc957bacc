/**
 * A draft is a document of blocks. Each block keeps what was generated and, beside it, what the
 * person wrote instead: a refresh replaces the first and never the second.
 */
import * as z from 'zod/mini';
import { Chart } from './chart';
import { Day } from './day';
import { Verdict } from './diagnosis';
import { Period } from './period';
import { Provenance } from './provenance';
import { Language } from './language';

const Column = z.object({ label: z.string(), align: z.enum(['start', 'end']) });

export const Content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
  /** One vital sign: words first, then the figures. */
  z.object({ kind: z.literal('verdict'), name: z.string(), verdict: Verdict, say: z.string(), more: z.string() }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(Column),
    rows: z.array(z.array(z.string())),
  }),
  /** A chart always has its table: whoever cannot see the one reads the other. */
  z.object({
    kind: z.literal('chart'),
    title: z.string(),
    description: z.string(),
    /** What its lines and marks are: said where it is drawn. */
    marks: z.optional(z.string()),
    chart: Chart,
    table: z.object({ columns: z.array(Column), rows: z.array(z.array(z.string())) }),
  }),
  z.object({
    kind: z.literal('recommendation'),
    fingerprint: z.string(),
    /** "New", "Followed up", "Back again", in words. */
    standing: z.string(),
    /** Objective → strategy. */
    path: z.string(),
    title: z.string(),
    why: z.string(),
    steps: z.array(z.string()),
    /** Label and text pairs: effect, cost, who to tell, how it is measured, caution. */
    facts: z.array(z.object({ label: z.string(), text: z.string() })),
    /** Null for what did not come from Google Analytics. */
    link: z.nullable(z.object({ label: z.string(), url: z.string() })),
  }),
]);
export type Content = z.infer<typeof Content>;

export const Edition = z.enum(['boss', 'working']);
export type Edition = z.infer<typeof Edition>;

export const Block = z.object({
  /** Stable from one refresh to the next. */
  id: z.string(),
  /** Who reads it: a monthly draft is one document in two editions. */
  editions: z.array(Edition),
  generated: Content,
  /** The person's words, in Markdown. Stand in place of what was generated. */
  edited: z.optional(z.string()),
  /** The person left the block out: no reader gets it until it is brought back. */
  leftOut: z.optional(z.literal(true)),
  /** What is generated has changed since the person wrote their words, and they have not seen it yet. */
  changedSince: z.optional(z.literal(true)),
  /** Fingerprints of the advice that the block is about, or the channel that moved most: a later month knows what was read. */
  about: z.optional(z.array(z.string())),
  /** Ids of the draft's evidence on which the block rests. */
  evidence: z.array(z.string()),
});
export type Block = z.infer<typeof Block>;

/** Where a figure of the draft comes from: its query, period and sample, and where to see it. */
export const Evidence = z.object({
  /** `E1`, `E2` … */
  id: z.string(),
  /** What it shows, in words. */
  label: z.string(),
  /** The figure as it stands in the text. */
  value: z.string(),
  provenance: Provenance,
  link: z.nullable(z.string()),
});
export type Evidence = z.infer<typeof Evidence>;

/** The month and the week go by themselves; the quarter's review and the hand-over pack when somebody asks for them. */
export const DraftKind = z.enum(['monthly', 'weekly', 'quarterly', 'hand-over']);
export type DraftKind = z.infer<typeof DraftKind>;

export const Draft = z.object({
  /** `property|kind|from|to|language`. */
  id: z.string(),
  kind: DraftKind,
  propertyId: z.string(),
  propertyName: z.string(),
  language: Language,
  period: Period,
  asOf: Day,
  /** Instant, ISO 8601. */
  writtenAt: z.string(),
  title: z.string(),
  /** The title as it is proposed, where the person wrote another. */
  generatedTitle: z.optional(z.string()),
  /** "Maison Lienart · data of 1 to 30 November · for Paul". */
  byline: z.string(),
  blocks: z.array(Block),
  evidence: z.array(Evidence),
  /** What was sent is frozen. */
  state: z.enum(['draft', 'sent']),
});
export type Draft = z.infer<typeof Draft>;

/** What a person did to a block: words of their own, and whether they left it out. */
export interface OwnWords {
  readonly edited?: string | undefined;
  readonly leftOut?: true | undefined;
}

/** The block as generated, with what the person did to it and nothing else. */
export function withOwn(
  { edited: _words, leftOut: _out, changedSince: _seen, ...block }: Block,
  { edited, leftOut }: OwnWords,
): Block {
  return { ...block, ...(edited === undefined ? {} : { edited }), ...(leftOut ? { leftOut } : {}) };
}

/** The blocks that one edition shows, or the whole document without one, in order. */
export function blocksOf(draft: Draft, edition?: Edition): Block[] {
  return draft.blocks.filter(
    ({ editions, leftOut }) => !leftOut && (edition === undefined || editions.includes(edition)),
  );
}
