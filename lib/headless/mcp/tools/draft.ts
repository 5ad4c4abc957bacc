import * as z from 'zod';
import { composeDraft } from '@/lib/draft/compose-draft';
import { draftId } from '@/lib/draft/draft-id';
import { earlierDrafts } from '@/lib/draft/earlier-drafts';
import { evidenceMarkdown, toMarkdown } from '@/lib/draft/markdown';
import { languagePack } from '@/lib/language/all-languages';
import { tacticText } from '@/lib/language/tactic-text';
import { blocksOf, type Draft, DraftKind, Edition } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { draftPeriod } from '@/lib/schedule/draft-period';
import { pageOf } from '../page';
import { Days } from '../shown';
import type { Told } from '../told';
import { About, ABOUT_ONE, AS_OF, CURSOR, NEXT_CURSOR, opened, paragraphs, tool } from '../tool';

/** Letters of a part: some four pages. */
const MOST = 16_000;

/** `draft`: a report as it is kept, or as it would be written now. */
export const draft = tool({
  name: 'draft',
  input: z.object({
    ...ABOUT_ONE,
    kind: z.enum(DraftKind.options),
    edition: z
      .enum(Edition.options)
      .optional()
      .describe(
        'Of the month and the quarter: boss is the page to send, working the notes beside it. The boss’s where it is left out.',
      ),
    asOf: AS_OF,
    cursor: CURSOR,
  }),
  output: z.object({
    property: About,
    kind: z.enum(DraftKind.options),
    edition: z.enum(Edition.options),
    period: Days,
    title: z.string(),
    standing: z.enum(['kept', 'sent', 'written-now']),
    markdown: z.string(),
    nextCursor: NEXT_CURSOR,
  }),
  async answer({ kind, edition = 'boss', cursor, ...asked }, desk) {
    const { told, writer, words, about, head } = await opened(asked, desk);
    const { draft: written, standing } = await draftOf(told, kind, writer.language);
    const page = pageOf(inParts(markdownOf(written, edition)), cursor, 1);
    const markdown = page.items.join('');
    const text = paragraphs(
      `${head} — ${words.standing[standing]}`,
      markdown,
      page.next !== null && words.more(page.left, page.next),
    );
    const { title, period } = written;
    return { text, out: { property: about, kind, edition, period, title, standing, markdown, nextCursor: page.next } };
  },
});

async function draftOf(told: Told, kind: DraftKind, language: Language) {
  const { report, drafts, memory, outcomes, lookBacks } = told;
  const period = draftPeriod(kind, report.asOf);
  const id = draftId({ propertyId: report.property.id, kind, period, language });
  const kept = drafts.find((each) => each.id === id);
  if (kept) return { draft: kept, standing: kept.state === 'sent' ? ('sent' as const) : ('kept' as const) };
  const settings = { ...told.settings, language };
  const previous = kind === 'weekly' ? await told.previous() : null;
  const earlier = kind === 'monthly' ? { earlier: earlierDrafts(drafts, period) } : {};
  const material = { kind, report, previous, memory, outcomes, lookBacks, settings, period, ...earlier };
  return { draft: composeDraft(material, told.now.toISOString(), tacticText), standing: 'written-now' as const };
}

/** The working edition ends with all evidence; the boss's gets that of what it shows. */
function markdownOf(written: Draft, edition: Edition): string {
  const text = toMarkdown(written, edition);
  if (edition === 'working') return text;
  const cited = new Set(blocksOf(written, edition).flatMap(({ evidence }) => evidence));
  const evidence = written.evidence.filter(({ id }) => cited.has(id));
  return [text.trimEnd(), ...evidenceMarkdown({ ...written, evidence }, languagePack(written.language))].join('\n\n');
}

/** Cut between lines, never within one. */
function inParts(text: string): string[] {
  const parts: string[] = [];
  for (const line of text.split(/(?<=\n)/)) {
    const last = parts.at(-1);
    if (last === undefined || last.length + line.length > MOST) parts.push(line);
    else parts[parts.length - 1] = last + line;
  }
  return parts;
}
