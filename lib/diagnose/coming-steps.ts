import { DAYS_A_MONTH, weekdayOf } from '@/lib/model/day';
import type { Frequency, SeriesValues } from '@/lib/model/series';
import { stepDays } from './calendar-fill';
import type { Prepared } from './prepare';
import { retailDays } from '@/lib/measure/retail/retail-days';
import { retailEffect } from './retail-effect';

/** A step to come: its first day, the day after its last, and what a level of 1 brings in it. */
export interface ComingStep {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  /** Standard deviation of the logarithm of that from the retail days in it; 0 without any. */
  readonly retailDeviation: number;
}

/** Steps of the series in one of its blocks. */
export function stepsABlock({ steps, levels }: Pick<Prepared, 'steps' | 'levels'>): number {
  return steps.frequency === 'daily' ? levels.days : 1;
}

/**
 * Whole blocks within the next `days` days, with what the calendar does to them; none where dates leave the calendar.
 *
 * @example comingSteps(series, prepared, 28).length; // 4 weeks
 */
export function comingSteps(
  { kind, frequency, start, numerator }: SeriesValues,
  prepared: Prepared,
  days: number,
  country?: string,
): ComingStep[] {
  const stride = stepsABlock(prepared);
  const length = numerator.length;
  const wanted = Math.floor(days / (frequency === 'monthly' ? DAYS_A_MONTH : prepared.levels.days));
  const calendar = wanted >= 1 ? stepDays(start, frequency, length + wanted * stride) : null;
  if (!calendar) return [];
  return Array.from({ length: wanted }, (_, step) => {
    const from = calendar[length + step * stride] ?? 0;
    const to = calendar[length + (step + 1) * stride] ?? 0;
    const isDaily = frequency === 'daily';
    const size = isDaily
      ? dailySize(prepared, kind, retailDays(from, to, country), from)
      : wholeSize(frequency, kind, to - from);
    return { from, to, ...size };
  });
}

type StepSize = Pick<ComingStep, 'size' | 'retailDeviation'>;

/** A week as it is, a month by its length. */
function wholeSize(frequency: Frequency, kind: SeriesValues['kind'], days: number): StepSize {
  return { size: kind === 'rate' || frequency === 'weekly' ? 1 : days / DAYS_A_MONTH, retailDeviation: 0 };
}

/** The weekdays' shares of the days from `from` on, those marked as `retail` times their effect; their mean for a rate. */
function dailySize(prepared: Prepared, kind: SeriesValues['kind'], retail: Uint8Array, from: number): StepSize {
  let ordinary = 0;
  let size = 0;
  let deviation = 0;
  for (let day = from; day < from + retail.length; day++) {
    const factor = prepared.profile.factors[weekdayOf(day)] ?? 1;
    const effect = retail[day - from] === 1 ? retailEffect(prepared, day) : null;
    ordinary += factor;
    size += factor * Math.exp(effect?.mean ?? 0);
    deviation += effect ? factor * Math.exp(effect.mean) * Math.sqrt(effect.variance) : 0;
  }
  return { size: kind === 'rate' ? size / ordinary : size, retailDeviation: deviation / size };
}
