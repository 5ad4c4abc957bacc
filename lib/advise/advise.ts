import type { Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import type { Memory } from '@/lib/model/memory';
import type { Advice, LeftOut, Recommendation } from '@/lib/model/recommendation';
import type { PropertySettings } from '@/lib/model/settings';
import type { Reading } from '@/lib/measure/last-window';
import { bestCandidate, isFor, isUnmeasurable, missedPeak } from './best-candidate';
import { isBlockedByData, isOfVanished } from './blocked-by-data';
import type { Candidate } from './candidate';
import { hoursUnderWay, weeklyLoad } from './hours';
import { eatsMargin, knownMargin, withMargin } from './margin-guard';
import { saidBefore } from './said-before';
import { type Allowed, entryFor, repetitionRule } from './repetition-rule';
import { sayingMonth } from './saying-month';
import { TACTICS } from './tactics';
import { isAboutTheWork } from './work-advice';

/** No advice may rest on figures of which none comes any more. */
const STOPPED: HealthFlag = { code: 'stale', severity: 'block', metrics: [], dimensions: [] };
/** More than five, and none is read. */
const MOST = 5;

export interface Advising extends Reading {
  /** All that is known of the property: `factsOf` its report. */
  readonly findings: readonly Finding[];
  readonly memory: Memory;
  readonly settings: PropertySettings;
  readonly today: Day;
}

/**
 * The month's advice: at most five recommendations, by evidence × size of the gap × chance of being
 * measurable ÷ cost, one for each fact before a second for any, within the hours that the person has; and what was
 * left out, with the reason. Of advice on the work itself one at most, and last. What was said this month stays, so that looking again never changes the list.
 *
 * @example advise({ findings: factsOf(report), snapshot, window: report.window, memory: EMPTY_MEMORY, settings, today: '2026-03-31' }).recommendations.length // 3
 */
export function advise(input: Advising): Advice {
  const { snapshot, memory, settings } = input;
  const available = settings.weeklyHours;
  const said: Recommendation[] = [];
  const leftOut: LeftOut[] = [];
  const margin = knownMargin(memory, snapshot.property.id);
  const health = healthOf(input);
  const taken = hoursUnderWay(memory, snapshot.property.id);
  let proposed = 0;
  for (const { candidate, verdict } of ranked(input)) {
    const { tactic, finding, advice } = candidate;
    const leave = (why: Omit<LeftOut, 'fingerprint' | 'tacticId'>) =>
      leftOut.push({ fingerprint: advice.fingerprint, tacticId: tactic.id, ...why });
    const load = weeklyLoad(advice.effort);
    const peak = missedPeak(candidate, snapshot);
    if ('leave' in verdict) leave(verdict.leave);
    else if (peak !== null) leave({ reason: 'too-late', day: peak });
    else if (isUnmeasurable(candidate)) leave({ reason: 'not-measurable' });
    else if (isBlockedByData(tactic, finding, health) || isOfVanished(advice, input.findings))
      leave({ reason: 'data-health' });
    else if (eatsMargin(tactic, input.findings, margin)) leave({ reason: 'margin' });
    else if (said.length >= MOST || (isAboutTheWork(advice) && said.some(isAboutTheWork)))
      leave({ reason: 'enough-already' });
    else if (taken + load > available) leave({ reason: 'no-capacity' });
    else if (taken + proposed + load > available) leave({ reason: 'no-room' });
    else {
      const { say: standing, entry } = verdict;
      said.push({
        ...withMargin(advice, tactic, margin),
        fingerprint: entry?.fingerprint ?? advice.fingerprint,
        standing,
        ...(entry && standing !== 'new' ? { before: saidBefore(entry, finding, input.today) } : {}),
      });
      proposed += load;
    }
  }
  const recommendations = said.toSorted(
    (a, b) =>
      Number(isAboutTheWork(a)) - Number(isAboutTheWork(b)) ||
      b.score - a.score ||
      a.tacticId.localeCompare(b.tacticId),
  );
  return { recommendations, leftOut, hours: { taken, available } };
}

interface Ranked {
  readonly candidate: Candidate;
  readonly verdict: Allowed;
  /** Said this month already. */
  readonly isKept: boolean;
}

/**
 * Candidates with what memory allows: those already said this month first, then by score; a second tactic for a
 * fact that has one waits until every other fact has one.
 */
function ranked(input: Advising): Ranked[] {
  const { findings, snapshot, memory, today } = input;
  const health = healthOf(input);
  const byScore = TACTICS.filter((tactic) => isFor(tactic, snapshot))
    .map((tactic) => bestCandidate(tactic, findings, input, health, input.settings.tools))
    .filter((candidate) => candidate !== null)
    .map((candidate): Ranked => {
      const entry = entryFor(memory, snapshot.property.id, candidate.advice.fingerprint);
      const verdict = repetitionRule(candidate.finding, entry, memory, today);
      const isKept =
        'say' in verdict && entry?.state === 'proposed' && sayingMonth(entry.lastSaidOn) === sayingMonth(today);
      return { candidate, verdict, isKept };
    })
    .toSorted((a, b) => Number(b.isKept) - Number(a.isKept) || b.candidate.advice.score - a.candidate.advice.score);
  return inTurns(byScore);
}

/**
 * One for each fact, then a second for each, and so on; what memory leaves out takes nobody's turn. How the work goes
 * comes after whatever concerns the result.
 */
function inTurns(byScore: readonly Ranked[]): Ranked[] {
  const taken = new Map<string, number>();
  const turnOf = ({ candidate, verdict, isKept }: Ranked): number => {
    const { id } = candidate.finding;
    const turn = taken.get(id) ?? 0;
    if ('say' in verdict) taken.set(id, turn + 1);
    return isKept ? -1 : turn;
  };
  return byScore
    .map((each) => ({ each, turn: turnOf(each) }))
    .toSorted(
      (a, b) =>
        Number(isAboutTheWork(a.each.candidate.advice)) - Number(isAboutTheWork(b.each.candidate.advice)) ||
        a.turn - b.turn,
    )
    .map(({ each }) => each);
}

/**
 * What the reading noticed, and what explain found to be wrong with the data. Where visits are no longer counted, nothing
 * but mending that can be advised: whatever else was read is older than what is going on.
 */
export function healthOf({ findings, snapshot }: Pick<Advising, 'findings' | 'snapshot'>): HealthFlag[] {
  const isStopped = findings.some(
    ({ kind, direction, metric }) => kind === 'outage' && direction === 'down' && metric === 'sessions',
  );
  return [...snapshot.health, ...findings.flatMap(({ health }) => health ?? []), ...(isStopped ? [STOPPED] : [])];
}
