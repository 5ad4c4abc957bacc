import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import { inWhole, withCounted } from './clauses';
import { figureLabel } from './figure-label';
import type { Narrator } from './narrator';

/**
 * What closing a gap would bring a month (`gapWorth`), whatever days the gap was read on:
 * what the segment did once, where that is known, because it says more than a gap to others that may never close; half of
 * that gap otherwise. Undefined where neither was worked out.
 */
export function worthSentence({ figures, dimension, segment }: Finding, narrator: Narrator): string | undefined {
  const { worthRegained, segmentRateBefore, worthHalf } = figures;
  const { finding, label } = narrator.messages;
  const noun = narrator.names.segment(dimension, segment ?? '');
  const short = { short: true } as const;
  const told = (worth: Figure, name: string) =>
    withCounted(narrator.quote(inWhole(worth), name, short), countedBy(worth), worth.unit, narrator);
  if (worthRegained && segmentRateBefore)
    return finding.gap.regained(
      narrator.quote(segmentRateBefore, figureLabel(segmentRateBefore, narrator)),
      told(worthRegained, label.worthRegained(noun)),
    );
  if (!worthHalf) return undefined;
  return finding.gap.worth(told(worthHalf, label.worthHalf(noun)), narrator.between(inWhole(worthHalf), short));
}

/** What a worth is counted in. */
const countedBy = ({ provenance }: Figure): string => provenance.query.metrics[0] ?? '';
