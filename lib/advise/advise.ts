import type { Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Memory } from '@/lib/model/memory';
import type { Advice, LeftOut, Recommendation } from '@/lib/model/recommendation';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { type Candidate, candidateOf } from './candidate';
import { entryFor, standingOf } from './standing';
import { aimOf, type Tactic } from './tactic';
import { TACTICS } from './tactics';

/** More than five, and none is read. */
const MOST = 5;
/** A set-up is spread over the four working weeks until the next monthly draft. */
const SET_UP_WEEKS = 4;

export interface Advising {
  readonly findings: readonly Finding[];
  readonly snapshot: Snapshot;
  readonly memory: Memory;
  readonly settings: PropertySettings;
  readonly today: Day;
}

/**
 * The month's advice: at most five recommendations, by evidence × size of the gap × chance of being
 * measurable ÷ cost, within the hours that the person has; and what was left out, with the reason. What was
 * said this month keeps its place, so that looking again on the same day never changes the list.
 *
 * @example advise({ findings, snapshot, memory: EMPTY_MEMORY, settings, today: '2026-03-31' }).recommendations.length // ≤ 5
 */
export function advise(input: Advising): Advice {
  const { snapshot, memory, settings } = input;
  const available = settings.weeklyHours;
  const said: Recommendation[] = [];
  const leftOut: LeftOut[] = [];
  let taken = hoursUnderWay(memory, snapshot.property.id);
  for (const { candidate, verdict } of ranked(input)) {
    const { tactic, advice } = candidate;
    const leave = (why: Omit<LeftOut, 'fingerprint' | 'tacticId'>) =>
      leftOut.push({ fingerprint: advice.fingerprint, tacticId: tactic.id, ...why });
    const load = advice.effort.weeklyHours + advice.effort.setUpHours / SET_UP_WEEKS;
    if ('leave' in verdict) leave(verdict.leave);
    else if (isUnmeasurable(candidate)) leave({ reason: 'not-measurable' });
    else if (isBlocked(candidate, input.findings)) leave({ reason: 'data-health' });
    else if (said.length >= MOST) leave({ reason: 'enough-already' });
    else if (taken + load > available) leave({ reason: 'no-capacity' });
    else {
      said.push({ ...advice, fingerprint: verdict.entry?.fingerprint ?? advice.fingerprint, standing: verdict.say });
      taken += load;
    }
  }
  return { recommendations: said, leftOut, hours: { taken, available } };
}

/** Candidates with what memory allows: those already said this month first, then by score. */
function ranked({ findings, snapshot, memory, today }: Advising) {
  return bestOfEachTactic(findings, snapshot)
    .map((candidate) => {
      const entry = entryFor(memory, snapshot.property.id, candidate.advice.fingerprint);
      const verdict = standingOf(candidate.finding, entry, memory, today);
      const isKept =
        'say' in verdict && entry?.state === 'proposed' && entry.lastSaidOn.slice(0, 7) === today.slice(0, 7);
      return { candidate, verdict, isKept };
    })
    .toSorted((a, b) => Number(b.isKept) - Number(a.isKept) || b.candidate.advice.score - a.candidate.advice.score);
}

/** For each tactic, the finding that it answers with the highest score. */
function bestOfEachTactic(findings: readonly Finding[], snapshot: Snapshot): Candidate[] {
  return TACTICS.filter((tactic) => isFor(tactic, snapshot)).flatMap((tactic) => {
    const candidates = findings
      .flatMap((finding) => {
        const aim = aimOf(tactic, finding);
        return aim ? [candidateOf(tactic, finding, aim, snapshot)] : [];
      })
      .toSorted((a, b) => b.advice.score - a.advice.score || a.finding.id.localeCompare(b.finding.id));
    return candidates.slice(0, 1);
  });
}

const isFor = ({ sources, needs }: Tactic, { source, totals }: Snapshot) =>
  (sources === undefined || sources.includes(source)) && needs.every((metric) => totals[metric] !== undefined);

/** Hours a week of the actions that are under way. */
export function hoursUnderWay(memory: Memory, propertyId: string): number {
  return memory.actions
    .filter((action) => action.propertyId === propertyId && (action.state === 'to-do' || action.state === 'doing'))
    .reduce((sum, { weeklyHours, setUpHours }) => sum + weeklyHours + setUpHours / SET_UP_WEEKS, 0);
}

/** Even doubling the metric could not be told from its noise. */
const isUnmeasurable = ({ advice, tactic }: Candidate) =>
  tactic.effect !== null && (advice.measurement.smallestVisibleChange ?? 0) > 1;

/** Advice on a metric whose data are broken waits for the data, unless mending them is the advice. */
function isBlocked({ tactic, finding }: Candidate, findings: readonly Finding[]): boolean {
  if (tactic.strategy === 'sound-measurement' || tactic.strategy === 'steady-roadmap') return false;
  return findings.some(
    ({ health }) =>
      health?.severity === 'block' && (health.metrics.length === 0 || health.metrics.includes(finding.metric)),
  );
}
