import type { Description } from './description';
import type { Finding, Part } from '@/lib/model/finding';
import type { Noun } from '../catalogue/noun';
import {
  briefComparison,
  comparedSentence,
  isOfOneSegment,
  movedBriefly,
  sentences,
  subjectOf,
  sureWay,
  withUnit,
} from './clauses';
import type { Narrator } from './narrator';
import { describeHealthFlag } from './describe-health';

/** The key under which explain sums up all segments that it does not name. */
const OTHERS = '(others)';
/** Sums of sums leave a rounding error behind. */
const NOTHING = 1e-6;
/** More would be a table, and a table stands beside the text. */
const MOST_IN_TEXT = 3;

/** Which segments carried the change of a total. */
export function describeSegments(finding: Finding, narrator: Narrator): Description {
  return {
    title: segmentsTitle(finding, narrator),
    text: sentences(
      comparedSentence(finding, narrator),
      describeSegmentParts(finding, narrator),
      finding.health && describeHealthFlag(finding.health, narrator),
    ),
  };
}

/** Whether the first segment brought at least half of the change: "mostly" is not said of less. */
function isMost({ figures: { size }, parts: [first] = [] }: Finding): boolean {
  return first !== undefined && size !== undefined && 2 * Math.abs(first.contribution.value) >= Math.abs(size.value);
}

/** A rise or a fall is named only where it is sure; what moved within, always. */
function segmentsTitle(finding: Finding, { messages, names }: Narrator): string {
  const metric = names.metric(finding.metric);
  const way = sureWay(finding);
  const isOfOne = isOfOneSegment(finding);
  if (!way || (!isOfOne && finding.direction === way && !isMost(finding)))
    return messages.finding.moving(metric, names.dimension(finding.dimension ?? ''));
  if (isOfOne) return messages.finding.segments.own[way](subjectOf(finding, metric, { messages, names }));
  const words = finding.direction === way ? messages.finding.segments.with : messages.finding.segments.against;
  return words[way](metric, names.segment(finding.dimension, finding.segment ?? ''));
}

/** The change and its main segments, without their intervals. */
export function describeSegmentsBriefly(finding: Finding, narrator: Narrator): string {
  const moved = movedBriefly(finding, narrator);
  if (!moved) return '';
  return sentences(`${briefComparison(finding, narrator)}, ${moved}.`, partsSentence(finding, narrator, false));
}

/** The segments alone, for where the change of the whole was told before. */
export function describeSegmentParts(finding: Finding, narrator: Narrator): string {
  return partsSentence(finding, narrator, true);
}

function partsSentence(finding: Finding, narrator: Narrator, withIntervals: boolean): string {
  const { messages, names, format } = narrator;
  const style = { signed: true, short: true } as const;
  if (isOfOneSegment(finding)) return '';
  const parts = shownParts(finding)
    .slice(0, MOST_IN_TEXT)
    .map((part, i) => {
      const noun = segmentOf(part, finding, narrator);
      const label = messages.label.contribution(noun, names.metric(finding.metric));
      const amount = narrator.quote(part.contribution, label, style);
      const between = withIntervals ? narrator.between(part.contribution, style) : '';
      return messages.finding.part(noun, i === 0 ? withUnit(amount, finding.metric, narrator) : amount, between);
    });
  if (parts.length === 0) return '';
  return messages.finding.segments.parts(names.dimension(finding.dimension ?? ''), format.list(parts));
}

/** The parts without a rest of nothing, which the cut leaves when its segments are all there are. */
export function shownParts({ parts = [] }: Finding): Part[] {
  return parts.filter(({ key, before, after, contribution }) => {
    const least = NOTHING * Math.max(Math.abs(before.value), Math.abs(after.value), 1);
    return key !== OTHERS || Math.abs(contribution.value) > least;
  });
}

/** What a part of a cut is called: its segment, or the rest. */
export function segmentOf(part: Part, { dimension }: Finding, { messages, names }: Narrator): Noun {
  return part.key === OTHERS ? messages.label.others : names.segment(dimension, part.key);
}
