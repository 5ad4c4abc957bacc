import type { Finding, Part } from '@/lib/model/finding';
import type { Noun } from '../names/noun';
import { briefComparison, comparedSentence, movedBriefly, sentences, wayOf, withUnit } from './clauses';
import type { Told } from './finding';
import type { Narrator } from './narrator';

/** The key under which explain sums up all segments that it does not name. */
const OTHERS = '(others)';
/** More would be a table, and a table stands beside the text. */
const MOST_IN_TEXT = 3;

/** Which segments carried the change of a total. */
export function tellSegments(finding: Finding, narrator: Narrator): Told {
  const { messages, names } = narrator;
  const metric = names.metric(finding.metric);
  const segment = names.segment(finding.dimension, finding.segment ?? '');
  const change = finding.figures['size']?.value ?? 0;
  const own = finding.direction === 'down' ? -1 : 1;
  const words = change * own >= 0 ? messages.finding.segments.with : messages.finding.segments.against;
  return {
    title: words[wayOf(change)](metric, segment),
    text: sentences(comparedSentence(finding, narrator), partsSentence(finding, narrator, true)),
  };
}

/** The change and its main segments, without their intervals. */
export function tellSegmentsBriefly(finding: Finding, narrator: Narrator): string {
  const moved = movedBriefly(finding, narrator);
  if (!moved) return '';
  return sentences(`${briefComparison(finding, narrator)}, ${moved}.`, partsSentence(finding, narrator, false));
}

function partsSentence(finding: Finding, narrator: Narrator, withIntervals: boolean): string {
  const { messages, names, format } = narrator;
  const style = { signed: true, short: true } as const;
  const parts = (finding.parts ?? [])
    .filter(({ contribution }) => contribution.value !== 0)
    .slice(0, MOST_IN_TEXT)
    .map((part, i) => {
      const noun = segmentOf(part, finding, narrator);
      const label = `${names.metric(finding.metric).bare}, ${noun.bare}`;
      const amount = narrator.quote(part.contribution, label, style);
      const between = withIntervals ? narrator.between(part.contribution, style) : '';
      return messages.finding.part(noun, i === 0 ? withUnit(amount, finding.metric, narrator) : amount, between);
    });
  if (parts.length === 0) return '';
  return messages.finding.segments.parts(names.dimension(finding.dimension ?? ''), format.list(parts));
}

/** What a part of a cut is called: its segment, or the rest. */
export function segmentOf(part: Part, { dimension }: Finding, { messages, names }: Narrator): Noun {
  return part.key === OTHERS ? messages.finding.others : names.segment(dimension, part.key);
}
