import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Tactic } from './tactic';

/**
 * Advice that has to wait for the data, unless mending them is the advice: on a metric whose data are broken; and on
 * a segment of a dimension of which Google withheld small rows, where the segments that are missing may be the very
 * ones that the advice is about.
 */
export function isBlockedByData(tactic: Tactic, finding: Finding, health: readonly HealthFlag[]): boolean {
  if (tactic.strategy === 'sound-measurement' || tactic.strategy === 'steady-roadmap') return false;
  if (finding.kind === 'data-health') return false;
  return health.some((flag) => isBroken(flag, finding) || isWithheld(flag, finding));
}

/** Nothing is mended in a channel that brings nothing at all: first it is to be known why. */
export function isOfVanished(
  { dimension, segment }: Pick<Recommendation, 'dimension' | 'segment'>,
  findings: readonly Finding[],
): boolean {
  return findings.some((each) => each.kind === 'vanished' && each.dimension === dimension && each.segment === segment);
}

const isBroken = ({ severity, metrics }: HealthFlag, { metric }: Finding) =>
  severity === 'block' && (metrics.length === 0 || metrics.some((each) => each === metric));

const isWithheld = ({ code, dimensions }: HealthFlag, { dimension }: Finding) =>
  code === 'thresholded' && dimension !== null && dimensions.includes(dimension);
