import { bold } from '@/lib/model/marked-text';
import type { Block } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import { toldTurn } from '@/lib/model/told-turn';
import { isOfOneSegment } from '@/lib/language/narrative/clauses';
import { describeFinding, titleOf } from '@/lib/language/narrative/describe-finding';
import { describeSegmentParts } from '@/lib/language/narrative/describe-segments';
import { mainVital } from './headline';
import { heading, paragraph, type DraftContext, section, WORKING, writeBlock } from './draft-context';
import { splitBlock } from './split-block';
import { isNews } from './told-before';
import { trendBlock } from './trend-block';
import { longViewBlocks } from './vitals';

/** Working notes are five pages: the facts with their charts take two of them. */
const MOST = 8;
/** These have a section of their own. */
const ELSEWHERE: readonly Finding['kind'][] = ['pace', 'data-health', 'check-up'];

/** The findings with their charts and drivers: the vital signs first, then the rest by weight. */
export function findingBlocks(context: DraftContext): Block[] {
  const { report } = context;
  const charts = report.vitals
    .filter((vital) => vital !== mainVital(report))
    .flatMap((vital) => trendBlock(context, vital, WORKING));
  const told = mostTelling(report.findings)
    .filter((finding) => !ELSEWHERE.includes(finding.kind) && isDecided(finding))
    .toSorted((a, b) => b.weight * b.confidence - a.weight * a.confidence)
    .slice(0, MOST)
    .flatMap((finding, rank, all) => findingBlock(context, finding, isToldBefore(finding, all.slice(0, rank))));
  return section(context, 'findings', WORKING, 'findings', [...longViewBlocks(context, WORKING), ...charts, ...told]);
}

/** A total beside the vital signs of which nothing can be told yet is not worth a heading. */
const isDecided = ({ kind, direction, diagnosis }: Finding) =>
  kind !== 'verdict' || direction !== 'unknown' || (diagnosis !== undefined && toldTurn(diagnosis) !== null);

const isSameRate = (a: Finding, b: Finding) => a.kind === b.kind && a.metric === b.metric;

/** Of several cuts of one rate, the one whose mix moved most: the others would say the same again. */
function mostTelling(findings: readonly Finding[]): Finding[] {
  const mixOf = ({ figures }: Finding) => Math.abs(figures['mix']?.value ?? 0);
  return findings.filter(
    (finding) =>
      finding.kind !== 'mix-and-rate' ||
      findings.filter((other) => isSameRate(other, finding)).every((other) => mixOf(finding) >= mixOf(other)),
  );
}

/** Several cuts of one total share its before and after: the first of them tells it. */
function isToldBefore(finding: Finding, before: readonly Finding[]): boolean {
  const { kind, metric, period } = finding;
  if (kind !== 'segments' || isOfOneSegment(finding)) return false;
  return before.some(
    (other) =>
      other.kind === kind && other.metric === metric && other.period.from === period.from && !isOfOneSegment(other),
  );
}

function findingBlock(context: DraftContext, finding: Finding, isTold: boolean): Block[] {
  return [
    writeBlock(context, `finding.${finding.id}.title`, WORKING, (narrator) => heading(titleOf(finding, narrator), 3)),
    writeBlock(context, `finding.${finding.id}`, WORKING, (narrator) => {
      if (isTold) return paragraph(describeSegmentParts(finding, narrator));
      const { text, ask } = describeFinding(finding, narrator);
      return paragraph([text, ask && bold(ask)].filter(Boolean).join(' '));
    }),
    // A split that was shown before has moved a little and says the same.
    ...(isNews(context, finding) ? splitBlock(context, finding, WORKING) : []),
  ].filter(({ generated }) => generated.kind !== 'paragraph' || generated.text !== '');
}
