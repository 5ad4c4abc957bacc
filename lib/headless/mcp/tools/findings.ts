import * as z from 'zod';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import { type Finding, FindingKind } from '@/lib/model/finding';
import { toldTurn } from '@/lib/model/told-turn';
import { pageOf } from '../page';
import { Days, Evidence, evidenceText, type Writer } from '../shown';
import { Status, statusOf } from '../told-verdict';
import { About, ABOUT_ONE, AS_OF, CURSOR, NEXT_CURSOR, opened, paragraphs, tool } from '../tool';

const MOST = 8;

const ToldFinding = z.object({
  id: z.string(),
  kind: z.enum(FindingKind.options),
  metric: z.string(),
  dimension: z.string().nullable(),
  segment: z.string().nullable(),
  status: Status.nullable().describe('Of findings that are a verdict on another total; null for all others.'),
  title: z.string(),
  said: z.string(),
  ask: z.string().nullable().describe('What only a person knows.'),
  period: Days,
  comparedWith: Days.nullable(),
  confidence: z.number().describe('0 to 1: how sure the fact is. Not its cause, and not its size.'),
  evidence: z.array(Evidence),
});
type ToldFinding = z.infer<typeof ToldFinding>;

/** `findings`: what was found beyond the vital signs, what is wrong with the data first. */
export const findings = tool({
  name: 'findings',
  input: z.object({
    ...ABOUT_ONE,
    asOf: AS_OF,
    kinds: z.array(z.enum(FindingKind.options)).optional().describe('Only these kinds.'),
    cursor: CURSOR,
  }),
  output: z.object({ property: About, findings: z.array(ToldFinding), total: z.number(), nextCursor: NEXT_CURSOR }),
  async answer({ kinds, cursor, ...asked }, desk) {
    const { told, writer, words, about, head } = await opened(asked, desk);
    const all = inOrder(told.report.findings).filter(({ kind }) => kinds === undefined || kinds.includes(kind));
    const page = pageOf(all, cursor, MOST);
    const shown = page.items.map((finding) => toldFinding(finding, writer));
    const text = paragraphs(
      head,
      ...shown.map(({ title, said, ask, confidence, status, evidence }) =>
        [
          `**${title}**${status ? ` [${status}]` : ''} (${words.confidence(writer.narrator.format.share(confidence))})`,
          status === 'cannot-tell-yet' && words.cannotTell,
          said,
          ask,
          evidenceText(evidence, writer),
        ]
          .filter(Boolean)
          .join('\n'),
      ),
      all.length === 0 && words.nothing,
      page.next !== null && words.more(page.left, page.next),
    );
    return { text, out: { property: about, findings: shown, total: all.length, nextCursor: page.next } };
  },
});

/** What is wrong with the data stands before what is said about behaviour, and what proves nothing comes last. */
function inOrder(all: readonly Finding[]): Finding[] {
  return all.toSorted(
    (one, other) => rank(one) - rank(other) || other.weight * other.confidence - one.weight * one.confidence,
  );
}

function rank({ kind, diagnosis }: Finding): number {
  if (kind === 'data-health' || kind === 'outage') return 0;
  const isOpen = kind === 'verdict' && diagnosis?.verdict === 'inconclusive' && toldTurn(diagnosis) === null;
  return isOpen ? 2 : 1;
}

function toldFinding(finding: Finding, writer: Writer): ToldFinding {
  const { id, kind, metric, dimension, segment, period, comparedWith = null, confidence, diagnosis } = finding;
  const { told, evidence } = writer.write((narrator) => describeFinding(finding, narrator));
  return {
    id,
    kind,
    metric,
    dimension,
    segment,
    status: kind === 'verdict' && diagnosis ? statusOf(diagnosis) : null,
    title: told.title,
    said: told.text,
    ask: told.ask ?? null,
    period,
    comparedWith,
    confidence,
    evidence,
  };
}
