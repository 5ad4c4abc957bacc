import { type MetricId, metricOf } from '@/lib/model/metric';
import { outcomeOf } from '@/lib/measure/vital-metrics';
import type { Finding } from '@/lib/model/finding';
import type { ExpectedEffect, Recommendation } from '@/lib/model/recommendation';
import type { Reading } from '@/lib/measure/last-window';
import type { Tool } from '@/lib/model/tool';
import { deepLink } from '@/lib/measure/deep-link';
import { isMeasured } from '@/lib/measure/series';
import { expectedEffect } from './effect';
import { effortOf, HOURS_A_DAY } from './effort';
import { fingerprintOf } from './fingerprint';
import { lackingOf } from './lacking';
import { objectiveOf } from './strategy';
import type { Aim, Tactic } from './tactic';
import { hopedChange, testPlanOf } from './test-plan';
import { isAboutTheWork } from './work-advice';
import { seriesFor, visibleIn } from '@/lib/measure/visible-change';
import { shareHoped, windowShowing } from './window-showing';

/** The chance of seeing an effect of unknown size: neither ruled out nor likely. */
const UNKNOWN_CHANCE = 0.5;

/** A tactic that answers a finding, weighed, before memory and capacity have spoken. */
export interface Candidate {
  readonly tactic: Tactic;
  readonly finding: Finding;
  readonly advice: Omit<Recommendation, 'standing'>;
}

/** Makes the recommendation that a tactic gives for a finding, with its cost, effect and score. */
export function candidateOf(
  tactic: Tactic,
  finding: Finding,
  aim: Aim,
  reading: Reading,
  tools: readonly Tool[] = [],
): Candidate {
  const { dimension } = finding;
  const { metric, segment, direction } = aim;
  const effort = effortOf(tactic, tools);
  const effect = expectedEffect(tactic.effect, finding.figures, reading);
  const measurement = measurementOf(tactic, { metric, dimension, segment }, reading, effect);
  const test =
    tactic.test === true ? testPlanOf(finding, { dimension, segment }, reading, hopedChange(effect, finding)) : null;
  const chance = chanceOfSeeing(effect, measurement, reading);
  const gap = aim.part ? shareOf(aim.part, finding) : finding.weight;
  const { period, comparedWith } = finding;
  const { id, strategy, report } = tactic;
  const { source, property } = reading.snapshot;
  const advice = {
    fingerprint: fingerprintOf({ metric, dimension, segment, direction }, id),
    tacticId: id,
    findingIds: [finding.id],
    objective: objectiveOf(strategy),
    strategy,
    metric,
    dimension,
    segment,
    effect,
    effort,
    departments: [...tactic.departments],
    measurement,
    ...(test ? { test } : {}),
    ...(tactic.lacks ? { lacks: lackingOf(tactic, reading.snapshot) } : {}),
    link: isAboutTheWork({ tacticId: id })
      ? null
      : deepLink({
          source,
          propertyId: property.id,
          report,
          period,
          comparedWith,
          dimension,
          // A data-health finding is told from others by its code, which no report can be filtered by.
          segment: finding.kind === 'data-health' ? null : segment,
        }),
    score: scoreOf(finding.confidence, gap, chance, effort.firstYearHours),
  };
  return { tactic, finding, advice };
}

/** A part's weight in the whole. */
function shareOf({ contribution }: NonNullable<Aim['part']>, { figures }: Finding): number {
  const whole = Math.max(figures['before']?.value ?? 0, figures['after']?.value ?? 0);
  return whole > 0 ? Math.min(1, Math.abs(contribution.value) / whole) : 0;
}

type Target = Pick<Recommendation, 'metric' | 'dimension' | 'segment'>;

/**
 * How the effect is judged: on the segment where its own figures are there, otherwise on the whole property; over the
 * tactic's own window, or over the first longer one that would show the smallest effect hoped for.
 */
function measurementOf(
  tactic: Tactic,
  finding: Target,
  reading: Reading,
  effect: ExpectedEffect | null,
): Recommendation['measurement'] {
  const { snapshot } = reading;
  const wanted = metricOf(tactic.measure.metric === 'finding' ? finding.metric : tactic.measure.metric)?.id;
  const aim = segmentOf(tactic, finding);
  const { dimension, segment } = aim;
  const isThere = (metric: MetricId) =>
    dimension !== null && segment !== null && seriesFor(snapshot, metric, dimension, segment) !== null;
  // What is not measured yet cannot judge anything: what the property lives on stands in.
  const canJudge = wanted !== undefined && (isThere(wanted) || isMeasured(snapshot, wanted));
  const metric = canJudge ? wanted : outcomeOf(snapshot);
  const on = { metric, ...(isThere(metric) ? aim : { dimension: null, segment: null }) };
  const least = shareHoped(effect?.low, on, reading);
  const seenIn = visibleIn(snapshot, metric, on.dimension, on.segment);
  return { ...on, ...windowShowing(least, tactic.measure.windowDays, on, snapshot), ...(seenIn ? { seenIn } : {}) };
}

function segmentOf({ measure: { target } }: Tactic, finding: Target): Pick<Target, 'dimension' | 'segment'> {
  if (target === 'finding') return finding;
  return target === 'property' ? { dimension: null, segment: null } : target;
}

/**
 * evidence × size of the gap × chance of being measurable ÷ cost, where cost is the first year's days
 * of work and one (a tactic that costs nothing still takes attention).
 */
function scoreOf(evidence: number, gap: number, chance: number, firstYearHours: number): number {
  return (evidence * gap * chance) / (1 + firstYearHours / HOURS_A_DAY);
}

/**
 * How likely it is that the effect, if it comes, can be told from the property's own noise: the effect
 * relative to the property's month, against the smallest visible change; one half where either is unknown.
 */
function chanceOfSeeing(
  effect: ExpectedEffect | null,
  measurement: Recommendation['measurement'],
  reading: Reading,
): number {
  const visible = measurement.smallestVisibleChange;
  if (visible === null || visible <= 0) return UNKNOWN_CHANCE;
  const most = shareHoped(effect?.high, measurement, reading);
  return most === null ? UNKNOWN_CHANCE : Math.min(1, Math.max(0, most / visible));
}
