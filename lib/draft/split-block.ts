import type { Block, Content, Edition } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Noun } from '@/lib/language/catalogue/noun';
import { isOfOneSegment } from '@/lib/language/narrative/clauses';
import { figureLabel } from '@/lib/language/narrative/figure-label';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { segmentOf, shownParts } from '@/lib/language/narrative/describe-segments';
import { capitalised } from '@/lib/language/typography';
import { columnsOf, type DraftContext, writeBlock } from './draft-context';

/** The exact split of a change: from before to after, one step a part. Nothing where a finding has no parts. */
export function splitBlock(context: DraftContext, finding: Finding, editions: readonly Edition[]): Block[] {
  const { before, after } = finding.figures;
  const parts = shownParts(finding);
  if (!before || !after || parts.length === 0 || finding.kind === 'mix-and-rate' || isOfOneSegment(finding)) return [];
  return [
    writeBlock(context, `split.${finding.id}`, editions, (narrator) => {
      const noun = narrator.names.metric(finding.metric);
      const { document } = narrator.messages;
      const named = parts.map((part) => {
        const of = partNoun(finding, part, narrator);
        return { part, of, label: capitalised(of.bare) };
      });
      return {
        kind: 'chart',
        title: document.split(noun.of, finding.dimension ? narrator.names.dimension(finding.dimension) : ''),
        description: document.splitDescription(
          noun.the,
          narrator.quote(before, figureLabel(before, narrator)),
          narrator.quote(after, figureLabel(after, narrator)),
        ),
        chart: {
          kind: 'waterfall',
          unit: after.unit,
          ...(after.currency ? { currency: after.currency } : {}),
          before: { label: document.column.before, value: before.value },
          after: { label: document.column.after, value: after.value },
          parts: named.map(({ part, label }) => ({ label, value: part.contribution.value })),
        },
        table: partsTable(named, noun, narrator),
      };
    }),
  ];
}

type Part = NonNullable<Finding['parts']>[number];

function partNoun(finding: Finding, part: Part, narrator: Narrator): Noun {
  return finding.kind === 'factors' ? narrator.names.metric(part.key) : segmentOf(part, finding, narrator);
}

function partsTable(
  named: readonly { part: Part; label: string; of: Noun }[],
  whole: Noun,
  narrator: Narrator,
): Extract<Content, { kind: 'chart' }>['table'] {
  const { document, label: labels } = narrator.messages;
  const { column } = document;
  const level = named.find(({ part }) => part.contribution.interval)?.part.contribution.interval?.level;
  const between = level === undefined ? [] : [document.betweenAt(narrator.format.share(level))];
  return {
    columns: columnsOf([column.part], [column.before, column.after, column.contribution, ...between]),
    rows: named.map(({ part: { before, after, contribution }, label, of }) => [
      label,
      narrator.quote(before, figureLabel(before, narrator)),
      narrator.quote(after, figureLabel(after, narrator)),
      narrator.quote(contribution, labels.contribution(of, whole), { signed: true }),
      ...between.map(() => intervalText(contribution, narrator)),
    ]),
  };
}

function intervalText({ interval, unit, currency }: Part['contribution'], { format, messages }: Narrator): string {
  if (!interval) return '—';
  const text = (value: number) => format.figure({ value, unit, ...(currency ? { currency } : {}) }, { signed: true });
  return messages.document.lowToHigh(text(interval.low), text(interval.high));
}
