import type { Finding } from '@/lib/model/finding';
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
  if (worthRegained && segmentRateBefore)
    return finding.gap.regained(
      narrator.quote(segmentRateBefore, figureLabel(segmentRateBefore, narrator)),
      narrator.quote(worthRegained, label.worthRegained(noun), short),
    );
  if (!worthHalf) return undefined;
  const amount = narrator.quote(worthHalf, label.worthHalf(noun), short);
  return finding.gap.worth(amount, narrator.between(worthHalf, short));
}
