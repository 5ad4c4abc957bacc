import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import type { Recommendation } from '@/lib/model/recommendation';

/**
 * The figures with which a recommendation's sentence is filled: those of its finding, those of the part
 * that it is about, and the volume on which its expected effect rests.
 *
 * @example Object.keys(placeholderFigures(recommendation, finding)).slice(0, 2) // ['size', 'segmentRate']
 */
export function placeholderFigures(advice: Recommendation, finding: Finding): Record<string, Figure> {
  const key = finding.kind === 'factors' ? advice.metric : advice.segment;
  const part = (finding.parts ?? []).find((each) => each.key === key);
  return {
    ...finding.figures,
    ...(part ? { partBefore: part.before, partAfter: part.after, partChange: part.contribution } : {}),
    ...(advice.effect ? { basis: advice.effect.basis } : {}),
  };
}
