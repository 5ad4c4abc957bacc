import type { Reading } from '@/lib/measure/last-window';
import { amountOver } from '@/lib/measure/amount';
import { conversionOf } from '@/lib/measure/vital-metrics';
import type { Finding } from '@/lib/model/finding';
import { lengthInDays } from '@/lib/model/period';
import type { ExpectedEffect, Recommendation, TestPlan } from '@/lib/model/recommendation';
import { sampleSizePerArm, smallestChangeFor } from '@/lib/statistics/sample-size';
import { seriesFor } from '@/lib/measure/visible-change';

/** The change to plan for where the visits allow: a tenth more is beyond most shops' visits. */
const PLANNED_CHANGE = 0.2;
/** Longer than eight weeks, and the season, the offer and the visitors are no longer those of the beginning. */
const LONGEST_DAYS = 56;

/** What a version is shown to, and how many of them convert. */
interface Tried {
  readonly rate: number;
  readonly visitsADay: number;
}

/**
 * What it takes to test two versions on a segment: visits per version for a fifth more of its conversion
 * (`sampleSizePerArm`), and the days until both have them at the present visits. Where that is more than eight weeks,
 * the smallest change that eight weeks can show, as long as it is no more than `hoped`; not testable here where it is. Rate
 * and visits are those that the finding carries, otherwise the segment's of the last four weeks; null where neither is known.
 *
 * @example testPlanOf(finding, { dimension: 'deviceCategory', segment: 'mobile' }, { snapshot, window })?.days // 41
 */
export function testPlanOf(
  finding: Finding,
  target: Pick<Recommendation, 'dimension' | 'segment'>,
  reading: Reading,
  hoped: number | null = null,
): TestPlan | null {
  const tried = triedIn(finding) ?? triedOf(target, reading);
  const perVersion = tried && sampleSizePerArm(tried.rate, PLANNED_CHANGE);
  if (!tried || perVersion === null || !(tried.visitsADay > 0)) return null;
  const days = Math.ceil((2 * perVersion) / tried.visitsADay);
  if (days <= LONGEST_DAYS) return { change: PLANNED_CHANGE, perVersion, days, isTestable: true };
  const within = Math.floor((tried.visitsADay * LONGEST_DAYS) / 2);
  const change = hoped === null ? null : smallestChangeFor(tried.rate, within, hoped);
  return change === null
    ? { change: PLANNED_CHANGE, perVersion, days, isTestable: false }
    : { change, perVersion: within, days: LONGEST_DAYS, isTestable: true };
}

/**
 * The relative change of a segment's rate that the middle of the effect to hope for comes to: the gap to the others, or the
 * fall from its own rate of a year before, over its rate now, times the share of it that the effect closes. Null where the
 * effect rests on no gap of its own.
 */
export function hopedChange(effect: ExpectedEffect | null, { figures }: Finding): number | null {
  const { size, segmentRate, segmentRateBefore } = figures;
  if (!effect?.closes || !segmentRate || !(segmentRate.value > 0)) return null;
  const { of, low, high } = effect.closes;
  const whole =
    of === 'gap' ? size && Math.abs(size.value) : segmentRateBefore && segmentRateBefore.value - segmentRate.value;
  return whole !== undefined && whole > 0 ? (((low + high) / 2) * whole) / segmentRate.value : null;
}

function triedIn({ figures: { segmentRate, segmentSessions } }: Finding): Tried | null {
  if (!segmentRate || !segmentSessions) return null;
  const visitsADay = segmentSessions.value / lengthInDays(segmentSessions.provenance.period);
  return { rate: segmentRate.value, visitsADay };
}

function triedOf(
  { dimension, segment }: Pick<Recommendation, 'dimension' | 'segment'>,
  { snapshot, window }: Reading,
): Tried | null {
  const conversion = conversionOf(snapshot);
  const series = conversion === null ? null : seriesFor(snapshot, conversion, dimension, segment);
  const amount = series && amountOver(series, window);
  if (!amount?.denominator) return null;
  return { rate: amount.value, visitsADay: amount.denominator / amount.daysObserved };
}
