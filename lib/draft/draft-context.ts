/** Everything a draft is written from, and the one way to write a block of it. */
import { languagePack } from '@/lib/language/all-languages';
import type { TacticText } from '@/lib/model/tactic-text';
import { type Day, dayIn } from '@/lib/model/day';
import type { Block, Content, Edition } from '@/lib/model/draft';
import type { LookBack } from '@/lib/model/look-back';
import type { Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Period } from '@/lib/model/period';
import type { Report } from '@/lib/model/report';
import type { Language } from '@/lib/model/language';
import type { PropertySettings } from '@/lib/model/settings';
import type { DocumentMessages } from '@/lib/language/en/document';
import { type Narrator, narratorWith } from '@/lib/language/narrative/narrator';
import type { EarlierDraft } from './earlier-drafts';
import { type EvidenceBook, makeEvidenceBook } from './evidence-book';

/** Finds the words of a tactic; undefined for one that a later version has dropped. */
export type FindTacticText = (tacticId: string, language: Language) => TacticText | undefined;

export interface DraftContext {
  readonly report: Report;
  readonly memory: Memory;
  readonly outcomes: readonly Outcome[];
  readonly settings: PropertySettings;
  readonly period: Period;
  readonly tacticText: FindTacticText;
  readonly evidence: EvidenceBook;
  /** Day of the property on which it is written; the figures end before it. */
  readonly today: Day;
  /** What came with the sends whose week was read. */
  readonly lookBacks: readonly LookBack[];
  /** The months that were sent before, earliest first. */
  readonly earlier: readonly EarlierDraft[];
  /** How many passages of facts and decisions the boss's page has room for. */
  readonly passages: number;
  /** Whether the page holds no more than it has to: of the channels those that moved, of a change what surely made it. */
  readonly isBrief: boolean;
}

/** What every draft is written from. */
export interface DraftInput extends Pick<DraftContext, 'report' | 'memory' | 'settings' | 'period' | 'tacticText'> {
  /** Instant, ISO 8601. */
  readonly now: string;
  /** What came of the actions that are done. */
  readonly outcomes?: readonly Outcome[];
  readonly lookBacks?: readonly LookBack[];
  readonly earlier?: readonly EarlierDraft[];
}

/** A page holds three passages of facts and decisions; the rest stands in the working notes. */
export const MOST_PASSAGES = 3;

export function draftContextOf({
  now,
  outcomes = [],
  lookBacks = [],
  earlier = [],
  passages = MOST_PASSAGES,
  isBrief = false,
  ...given
}: DraftInput & Partial<Pick<DraftContext, 'passages' | 'isBrief'>>): DraftContext {
  const today = dayIn(given.report.property.timeZone, new Date(now));
  return { ...given, outcomes, lookBacks, earlier, passages, isBrief, today, evidence: makeEvidenceBook() };
}

/** Who reads a block. */
export const BOSS: readonly Edition[] = ['boss'];
export const WORKING: readonly Edition[] = ['working'];
export const BOTH: readonly Edition[] = ['boss', 'working'];

/** Writes one block and notes the evidence of every figure that it quotes. */
export function writeBlock(
  { report, settings, evidence }: Pick<DraftContext, 'report' | 'settings' | 'evidence'>,
  id: string,
  editions: readonly Edition[],
  write: (narrator: Narrator) => Content,
): Block {
  const cited = new Set<string>();
  const narrator = narratorWith(languagePack(settings.language), report.asOf, (text, label, figure) => {
    cited.add(evidence.note(text, label, figure));
    return text;
  });
  return { id, editions: [...editions], generated: write(narrator), evidence: [...cited] };
}

export function heading(text: string, level: 2 | 3 = 2): Content {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string): Content {
  return { kind: 'paragraph', text };
}

export function list(items: string[], ordered = false): Content {
  return { kind: 'list', ordered, items };
}

/** Columns of words, then of figures. */
export function columnsOf(words: readonly string[], figures: readonly string[] = []): Table['columns'] {
  const aligned = (align: 'start' | 'end') => (label: string) => ({ label, align });
  return [...words.map(aligned('start')), ...figures.map(aligned('end'))];
}

type Table = Extract<Content, { kind: 'table' }>;

export function table(caption: string, columns: Table['columns'], rows: Table['rows']): Content {
  return { kind: 'table', caption, columns, rows };
}

/** A section: its heading and its blocks; nothing at all when there are no blocks. */
export function section(
  context: DraftContext,
  id: string,
  editions: readonly Edition[],
  title: keyof DocumentMessages['heading'] | ((narrator: Narrator) => string),
  blocks: readonly Block[],
): Block[] {
  if (blocks.length === 0) return [];
  const titled = (narrator: Narrator) =>
    heading(typeof title === 'string' ? narrator.messages.document.heading[title] : title(narrator));
  return [writeBlock(context, id, editions, titled), ...blocks];
}
