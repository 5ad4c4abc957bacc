import { dayFromNumber } from '@/lib/model/day';
import type { Diagnosis, DiagnosisNote, SeriesEvent } from '@/lib/model/diagnosis';
import type { Estimate } from '@/lib/model/quantity';
import { DAYS_A_MONTH } from './calendar-fill';
import { hasSeason } from './design-columns';
import type { DiagnoseInput } from './input';
import { gatherMixture, quantileOfMixture } from './interval-of-mixture';
import { levelShifts } from './level-shifts';
import { prepare } from './prepare';
import type { Prepared } from './prepare';
import { lastTurn } from './present-regime';
import { regimePosterior } from './regime-posterior';
import type { RegimePosterior } from './regime-posterior';
import { dateStep } from './step-date';
import type { DatedStep } from './step-date';
import { withoutStraddling } from './straddling-weeks';
import { verdictOf } from './verdict';
import { weeksStillNeeded } from './weeks-needed';

export { fittedRegime } from './fitted-regime';
export type { DiagnoseInput } from './input';

/** Growth a month that counts as none unless a target says otherwise: 1%, or 12% a year. */
export const DEFAULT_MARGIN = 0.01;

/** Probability that the interval of growth claims: two one-sided tests at 5% each. */
const LEVEL = 0.9;

/** Shortest history in days that growth a month can be read from: two months to compare. */
const SHORTEST_DAYS = 56;

/** Fewest blocks that a level, a growth and a noise can be estimated from. */
const FEWEST_BLOCKS = 6;

/** Fewest things counted in the whole history: with 30, chance alone moves either half by a quarter. */
const FEWEST_COUNTED = 30;

/** Smallest change of level that is told: a twentieth. Less is certain only where it does not matter. */
const SMALLEST_SHIFT = 0.05;

/** Largest growth a month that is written, as a factor of e: beyond, a figure would only look exact. */
const LARGEST_LOG_GROWTH = 5;

/**
 * Says whether a series grows, stagnates or falls, since when and by how much a month.
 *
 * Days are cleaned (weekday profile, closed weekdays, outages, spikes, retail days) and summed to weekly log levels;
 * level, yearly waves, growth, turns of growth and steps of level are then averaged over with their evidence
 * (`regimePosterior`); the interval is the 5%–95% range of the mixture and the verdict follows from it alone
 * (`verdictOf`). Growth is relative, a month of 30.4375 days. Never throws: what cannot be judged is inconclusive,
 * with notes that say why.
 *
 * @example
 * const values = Array.from({ length: 200 }, () => 100);
 * diagnose({ kind: 'count', frequency: 'daily', start: '2025-06-01', values }).verdict; // 'stagnating'
 */
export function diagnose(input: DiagnoseInput): Diagnosis {
  const margin = input.margin ?? DEFAULT_MARGIN;
  const prepared = prepare(input);
  if (!prepared) return undecided(margin, [], [{ code: 'no-data' }]);
  const obstacle = obstacleTo(prepared);
  if (obstacle) return undecided(margin, prepared.anomalies.events, [obstacle, ...notesOnData(prepared)]);

  const end = prepared.steps.days.at(-1) ?? 0;
  const first = regimePosterior(prepared.levels, end);
  const straddled = stepsOfLevel(prepared, first).map((step) => step.at);
  const cut = withoutStraddling(prepared, straddled);
  const posterior = cut === prepared ? first : regimePosterior(cut.levels, end);
  const growth = growthOf(posterior);
  const turn = lastTurn(posterior);
  const since = turn === null ? firstDay(prepared) : Math.round(end + turn * DAYS_A_MONTH);
  const verdict = verdictOf(growth.low, growth.high, margin);
  const notes = [...notesOnAdjustment(prepared), ...notesOnData(prepared)];
  const shifts = stepsOfLevel(cut, posterior).map(({ at, size }): SeriesEvent => ({
    kind: 'level-shift',
    from: dayFromNumber(cut.steps.days[at] ?? 0),
    size,
  }));
  const events = [...prepared.anomalies.events, ...shifts];
  return {
    verdict,
    monthlyGrowth: growth,
    since: dayFromNumber(since),
    events: events.sort((left, right) => left.from.localeCompare(right.from)),
    notes: verdict === 'inconclusive' ? [...notes, ...whatIsMissing(growth, margin, (end - since) / 7)] : notes,
    margin,
  };
}

/** Day number of the first day that was measured: a silence before it is no regime. */
function firstDay({ steps, hurt }: Prepared): number {
  const first = steps.amount.findIndex((amount, index) => Number.isFinite(amount) && hurt[index] !== 1);
  return steps.days[Math.max(0, first)] ?? 0;
}

function undecided(margin: number, events: readonly SeriesEvent[], notes: DiagnosisNote[]): Diagnosis {
  return { verdict: 'inconclusive', monthlyGrowth: null, since: null, events: [...events], notes, margin };
}

/** What makes any estimate impossible, if anything does. */
function obstacleTo({ steps, levels }: Prepared): DiagnosisNote | null {
  const known = steps.amount.filter(Number.isFinite);
  if (known.length === 0) return { code: 'no-data' };
  if (known.every((amount) => amount === 0)) return { code: 'all-zero' };
  const days = (steps.days.at(-1) ?? 0) - (steps.days[0] ?? 0);
  if (days < SHORTEST_DAYS) return { code: 'too-short', value: days };
  const total = known.reduce((sum, amount) => sum + amount, 0);
  if (steps.chance !== 'unknown' && total < FEWEST_COUNTED) return { code: 'too-few', value: total };
  return levels.log.length < FEWEST_BLOCKS ? { code: 'too-short', value: days } : null;
}

/** What was found in the series and left as it is, whether or not its growth can be estimated. */
function notesOnData({ steps, profile, anomalies }: Prepared): DiagnosisNote[] {
  const notes: DiagnosisNote[] = [];
  const values = new Set(steps.amount.filter(Number.isFinite));
  if (values.size === 1 && !values.has(0)) notes.push({ code: 'constant' });
  if (profile.closed.length > 0) notes.push({ code: 'closed-weekdays', value: profile.closed.length });
  if (steps.gaps > 0) notes.push({ code: 'gaps-filled', value: steps.gaps });
  if (steps.negatives > 0) notes.push({ code: 'negative-values', value: steps.negatives });
  if (anomalies.openOutage) notes.push({ code: 'open-outage' });
  return notes;
}

/** What the growth was adjusted for. */
function notesOnAdjustment({ profile, levels, skippedDays, retail }: Prepared): DiagnosisNote[] {
  const notes: DiagnosisNote[] = [];
  if (profile.factors.some((factor) => factor !== 1)) notes.push({ code: 'adjusted-week' });
  notes.push({ code: hasSeason(levels) ? 'adjusted-year' : 'one-season-only' });
  if (retail) notes.push({ code: 'adjusted-retail-days' });
  if (skippedDays > 0) notes.push({ code: 'history-bounded', value: skippedDays });
  return notes;
}

function growthOf(posterior: RegimePosterior): Estimate {
  const mixture = gatherMixture(posterior);
  const at = (share: number) => {
    const log = quantileOfMixture(mixture, share);
    return Math.expm1(Math.max(-LARGEST_LOG_GROWTH, Math.min(LARGEST_LOG_GROWTH, log)));
  };
  const tail = (1 - LEVEL) / 2;
  return { estimate: at(0.5), low: at(tail), high: at(1 - tail), level: LEVEL };
}

/** The steps of the level that are told, dated to the day. */
function stepsOfLevel({ steps, profile, hurt, levels }: Prepared, posterior: RegimePosterior): DatedStep[] {
  return levelShifts(posterior).flatMap(({ block }) => {
    const boundary = ((levels.centre[block] ?? 0) + (levels.centre[block - 1] ?? 0)) / 2;
    const near = steps.days.findIndex((day) => day >= boundary - 0.5);
    const dated = dateStep(steps, profile, hurt, near);
    return dated && Math.abs(dated.size) >= SMALLEST_SHIFT ? [dated] : [];
  });
}

/** The smallest trend that could have been seen, and how long a decision would still take. */
function whatIsMissing(growth: Estimate, margin: number, regimeWeeks: number): DiagnosisNote[] {
  const half = (growth.high - growth.low) / 2;
  return [
    { code: 'smallest-visible-trend', value: half },
    { code: 'weeks-still-needed', value: weeksStillNeeded({ half, estimate: growth.estimate, margin, regimeWeeks }) },
  ];
}
