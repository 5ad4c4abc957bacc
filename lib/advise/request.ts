import type { Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { MemoryEntry } from '@/lib/model/memory';
import type { LeftOut, Recommendation } from '@/lib/model/recommendation';
import type { RequestReason, RequestSuggestion } from '@/lib/model/request';
import { isMeasured } from '@/lib/measure/series';
import { outcomeOf } from '@/lib/measure/vital-metrics';
import { type Advising, healthOf } from './advise';
import { bestCandidate, isFor, isUnmeasurable, missedPeak } from './best-candidate';
import { isBlockedByData } from './blocked-by-data';
import { type Candidate, candidateOf } from './candidate';
import { hoursUnderWay, weeklyLoad } from './hours';
import { eatsMargin, knownMargin, withMargin } from './margin-guard';
import { entryFor, repetitionRule } from './repetition-rule';
import type { Tactic } from './tactic';
import { TACTICS } from './tactics';

export interface WeighedRequest {
  /** The tactic that it amounts to; null where there is none, or several. */
  readonly tacticId: string | null;
  /** Several tactics that it may mean. */
  readonly tacticIds: readonly string[];
  readonly suggestion: RequestSuggestion;
  readonly reason: RequestReason;
  /** The day since when it is under way, or on which to look again. */
  readonly day?: Day;
  /** Metrics that the property does not have. */
  readonly lacks: readonly string[];
  /**
   * What it would be if it were advised: objective and strategy, hours, the effect to hope for on this property's own
   * volumes, and how that will be judged. Null where there is no tactic. An effect of null: no study, no volume or no
   * gap of the property's own puts a figure on it.
   */
  readonly recommendation: Recommendation | null;
}

const NO_TACTIC: WeighedRequest = {
  tacticId: null,
  tacticIds: [],
  suggestion: 'park',
  reason: 'no-tactic',
  lacks: [],
  recommendation: null,
};

/**
 * Weighs one tactic of the playbook, where its id is known already: what it would cost and bring here, and whether to
 * take it, park it or decline it, with the reason. Words play no part in it.
 */
export function weighTactic(tacticId: string, given: Advising): WeighedRequest {
  const tactic = TACTICS.find(({ id }) => id === tacticId);
  if (!tactic) return NO_TACTIC;
  const { snapshot, findings, memory, settings } = given;
  const called = bestCandidate(tactic, findings, given, healthOf(given), settings.tools);
  const candidate = called ?? uncalledFor(tactic, given);
  const margin = knownMargin(memory, snapshot.property.id);
  const advice = withMargin(candidate.advice, tactic, margin);
  return {
    tacticId,
    tacticIds: [tacticId],
    lacks: (tactic.needs ?? []).filter((metric) => !isMeasured(snapshot, metric)),
    recommendation: { ...advice, findingIds: called ? advice.findingIds : [], standing: 'new' },
    ...judged(candidate, called !== null, given),
  };
}

/** The tactic for the property as a whole, where no finding calls for it: nothing speaks for it, so it scores nothing. */
function uncalledFor(tactic: Tactic, { snapshot, window, settings }: Advising): Candidate {
  const metric = tactic.measure.metric === 'finding' ? outcomeOf(snapshot) : tactic.measure.metric;
  const finding: Finding = {
    id: '',
    kind: 'process',
    metric,
    dimension: null,
    segment: null,
    direction: 'unknown',
    period: window,
    confidence: 0,
    weight: 0,
    figures: {},
  };
  const aim = { metric, segment: null, direction: 'unknown', part: null } as const;
  return candidateOf(tactic, finding, aim, { snapshot, window }, settings.tools);
}

type Judgement = Pick<WeighedRequest, 'suggestion' | 'reason' | 'day'>;

/** What forbids it comes first, then what makes it wait, then whether anything calls for it. */
function judged(candidate: Candidate, isCalledFor: boolean, given: Advising): Judgement {
  const { tactic, finding, advice } = candidate;
  const { snapshot, memory, findings, settings, today } = given;
  if (!isFor(tactic, snapshot)) return { suggestion: 'decline', reason: 'not-measured-here' };
  const entry =
    entryFor(memory, snapshot.property.id, advice.fingerprint) ?? (isCalledFor ? null : lastOf(tactic, given));
  const standing = repetitionRule(finding, entry, memory, today);
  const known = 'leave' in standing ? fromMemory(standing.leave) : null;
  if (known) return known;
  if (eatsMargin(tactic, findings, knownMargin(memory, snapshot.property.id)))
    return { suggestion: 'decline', reason: 'margin' };
  if (isBlockedByData(tactic, finding, healthOf(given))) return { suggestion: 'park', reason: 'data-health' };
  if (!isCalledFor) return { suggestion: 'park', reason: 'no-evidence' };
  const peak = missedPeak(candidate, snapshot);
  if (peak !== null) return { suggestion: 'park', reason: 'too-late', day: peak };
  if (isUnmeasurable(candidate)) return { suggestion: 'park', reason: 'not-measurable' };
  const load = hoursUnderWay(memory, snapshot.property.id) + weeklyLoad(advice.effort);
  return load > settings.weeklyHours
    ? { suggestion: 'park', reason: 'no-capacity' }
    : { suggestion: 'take', reason: 'called-for' };
}

/** Where nothing calls for a tactic now, what was last said of it for any part of the property. */
function lastOf({ id }: Tactic, { memory, snapshot }: Advising): MemoryEntry | null {
  return memory.entries.findLast((entry) => entry.tacticId === id && entry.propertyId === snapshot.property.id) ?? null;
}

/** That it was advised before is no reason against it: somebody asks for it at last. */
function fromMemory({ reason, day }: Pick<LeftOut, 'reason' | 'day'>): Judgement | null {
  const since = day === undefined ? {} : { day };
  if (reason === 'refused' || reason === 'in-progress') return { suggestion: 'decline', reason, ...since };
  return reason === 'done-and-waiting' ? { suggestion: 'park', reason, ...since } : null;
}
