import { dayFromNumber, dayNumber } from '@/lib/model/day';
import type { Diagnosis, DiagnosisNote, SeriesEvent } from '@/lib/model/diagnosis';
import type { Estimate } from '@/lib/model/quantity';
import type { SeriesValues } from '@/lib/model/series';
import { courseOf, sizedSteps } from './course';
import { longView } from './long-view';
import type { DiagnoseOptions } from './options';
import { firstDay, hasSeason, prepare, type Prepared } from './prepare';
import { growthOf } from './present-regime';
import { turnOf } from './turn';
import { regimeStart } from './turn-dates';
import { obstacleTo, verdictOf, weeksStillNeeded } from './verdict';
import { youngStep } from './young-step';

export type { DiagnoseOptions } from './options';

/** Growth a month that counts as none unless a target says otherwise: 1%, or 12% a year. */
export const DEFAULT_MARGIN = 0.01;

/**
 * Says whether a series grows, stagnates or falls, since when and by how much a month.
 *
 * Days are cleaned (weekday profile, closed weekdays, outages, spikes, retail days) and summed to weekly log levels;
 * level, yearly waves, growth, turns of growth and steps of level are then averaged over with their evidence
 * (`regimePosterior`); the interval is the 5%–95% range of the mixture and the verdict follows from it alone
 * (`verdictOf`). Beside it stands what the series did over its whole history (`longView`). Growth is relative,
 * a month of 30.4375 days. Never throws: what cannot be judged is inconclusive, with notes that say why.
 *
 * @example
 * const numerator = Array.from({ length: 200 }, () => 100);
 * diagnose({ kind: 'count', frequency: 'daily', start: '2025-06-01', numerator, denominator: null }).verdict; // 'stagnating'
 */
export function diagnose(series: SeriesValues, { margin = DEFAULT_MARGIN, country }: DiagnoseOptions = {}): Diagnosis {
  const prepared = prepare(series, country);
  if (!prepared) return undecided(margin, [], [{ code: 'no-data' }]);
  const obstacle = obstacleTo(prepared);
  if (obstacle) return undecided(margin, prepared.anomalies.events, [obstacle, ...notesOnData(prepared)]);

  const end = prepared.steps.days.at(-1) ?? 0;
  const course = courseOf(prepared);
  const { posterior } = course;
  const growth = growthOf(posterior);
  const turn = turnOf(posterior, end);
  const first = firstDay(prepared);
  const start = turn ?? regimeStart(posterior.lastTurn, end);
  const since = start?.at ?? dayFromNumber(first);
  const verdict = verdictOf(growth.low, growth.high, margin);
  const notes = [...notesOnAdjustment(prepared), ...notesOnData(prepared)];
  const lasting = sizedSteps(course);
  const young = youngStep(course, lasting);
  const events = [
    ...prepared.anomalies.events,
    ...lasting.map(({ at, size, range }): SeriesEvent => ({
      kind: 'level-shift',
      from: dayFromNumber(prepared.steps.days[at] ?? 0),
      size,
      ...(range && { sizeRange: range }),
    })),
  ];
  return {
    verdict,
    monthlyGrowth: growth,
    since,
    sinceRange: start && { from: start.from, to: start.to },
    turn,
    events: events.sort((left, right) => left.from.localeCompare(right.from)),
    ...(young && { youngStep: young }),
    notes:
      verdict === 'inconclusive' ? [...notes, ...whatIsMissing(growth, margin, (end - dayNumber(since)) / 7)] : notes,
    margin,
    longView: longView(prepared, first, margin),
  };
}

function undecided(margin: number, events: readonly SeriesEvent[], notes: DiagnosisNote[]): Diagnosis {
  return {
    verdict: 'inconclusive',
    monthlyGrowth: null,
    since: null,
    sinceRange: null,
    turn: null,
    events: [...events],
    notes,
    margin,
  };
}

/** What was found in the series and left as it is, whether or not its growth can be estimated. */
function notesOnData({ steps, profile, anomalies }: Prepared): DiagnosisNote[] {
  const notes: DiagnosisNote[] = [];
  if (isConstant(steps.amount)) notes.push({ code: 'constant' });
  if (profile.closed.length > 0) notes.push({ code: 'closed-weekdays', value: profile.closed.length });
  if (steps.gaps > 0) notes.push({ code: 'gaps-filled', value: steps.gaps });
  if (steps.negatives > 0) notes.push({ code: 'negative-values', value: steps.negatives });
  if (anomalies.openOutage) notes.push({ code: 'open-outage' });
  return notes;
}

/** Whether all known amounts are one and the same, and not nothing. */
function isConstant(amount: Float64Array): boolean {
  const first = amount.find(Number.isFinite) ?? 0;
  return first !== 0 && amount.every((value) => value === first || !Number.isFinite(value));
}

/** What the growth was adjusted for. */
function notesOnAdjustment(prepared: Prepared): DiagnosisNote[] {
  const { profile, skippedDays, retail } = prepared;
  const notes: DiagnosisNote[] = [];
  if (profile.factors.some((factor) => factor !== 1)) notes.push({ code: 'adjusted-week' });
  notes.push({ code: hasSeason(prepared) ? 'adjusted-year' : 'one-season-only' });
  if (retail.includes(1)) notes.push({ code: 'adjusted-retail-days' });
  if (skippedDays > 0) notes.push({ code: 'history-bounded', value: skippedDays });
  return notes;
}

/** The smallest trend that could have been seen, and how long a decision would still take. */
function whatIsMissing(growth: Estimate, margin: number, regimeWeeks: number): DiagnosisNote[] {
  const half = (growth.high - growth.low) / 2;
  return [
    { code: 'smallest-visible-trend', value: half },
    { code: 'weeks-still-needed', value: weeksStillNeeded({ half, estimate: growth.estimate, margin, regimeWeeks }) },
  ];
}
