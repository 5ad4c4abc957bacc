import { addDays, type Day } from '@/lib/model/day';
import { isMeasured } from '@/lib/measure/series';
import { lackingOf } from './lacking';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import type { Reading } from '@/lib/measure/last-window';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Tool } from '@/lib/model/tool';
import { isBlockedByData } from './blocked-by-data';
import { type Candidate, candidateOf } from './candidate';
import { aimOf, type Tactic } from './tactic';

/** Whether a tactic can be judged, and makes sense, on this property at all. */
export function isFor(tactic: Tactic, snapshot: Snapshot): boolean {
  const { sources, needs = [], lacks } = tactic;
  return (
    (lacks === undefined || lackingOf(tactic, snapshot).length > 0) &&
    (sources === undefined || sources.includes(snapshot.source)) &&
    needs.every((metric) => isMeasured(snapshot, metric))
  );
}

/**
 * Of the findings that a tactic answers, the one with the highest score, before all those that the data cannot
 * carry; null where it answers none.
 */
export function bestCandidate(
  tactic: Tactic,
  findings: readonly Finding[],
  reading: Reading,
  health: readonly HealthFlag[],
  tools: readonly Tool[] = [],
): Candidate | null {
  const isBlocked = ({ finding }: Candidate) => Number(isBlockedByData(tactic, finding, health));
  const [best] = findings
    .flatMap((finding) => {
      const aim = aimOf(tactic, finding);
      return aim ? [candidateOf(tactic, finding, aim, reading, tools)] : [];
    })
    .toSorted(
      (a, b) =>
        isBlocked(a) - isBlocked(b) || b.advice.score - a.advice.score || a.finding.id.localeCompare(b.finding.id),
    );
  return best ?? null;
}

/**
 * The peak that comes before its preparation could be done: its day, where a tactic takes longer than is left until
 * then; null where there is time, or nothing to prepare.
 */
export function missedPeak({ tactic, finding }: Candidate, { asOf }: Pick<Snapshot, 'asOf'>): Day | null {
  const { peakWeek, peakInDays } = finding.figures;
  const left = (peakWeek ?? peakInDays)?.value;
  if (tactic.leadDays === undefined || left === undefined || left >= tactic.leadDays) return null;
  return addDays(asOf, left);
}

/**
 * Even doubling the metric could not be told from its noise; or what is advised is a test, and no test could be ended
 * here in a reasonable time.
 */
export function isUnmeasurable({ advice, tactic }: Candidate): boolean {
  if (!tactic.effect) return false;
  return (advice.measurement.smallestVisibleChange ?? 0) > 1 || advice.test?.isTestable === false;
}
