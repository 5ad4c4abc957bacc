import { DAYS_A_MONTH, weekdayOf } from '@/lib/model/day';
import { stepDays } from './calendar-fill';
import type { DiagnoseInput } from './input';
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
 * @example comingSteps(input, prepared, 28).length; // 4 weeks
 */
export function comingSteps(input: DiagnoseInput, prepared: Prepared, days: number): ComingStep[] {
  const stride = stepsABlock(prepared);
  const length = input.values.length;
  const wanted = Math.floor(days / (input.frequency === 'monthly' ? DAYS_A_MONTH : prepared.levels.days));
  const calendar = wanted >= 1 ? stepDays(input.start, input.frequency, length + wanted * stride) : null;
  if (!calendar) return [];
  return Array.from({ length: wanted }, (_, step) => {
    const from = calendar[length + step * stride] ?? 0;
    const to = calendar[length + (step + 1) * stride] ?? 0;
    return { from, to, ...(input.frequency === 'daily' ? dailySize : wholeSize)(input, prepared, from, to) };
  });
}

type StepSize = Pick<ComingStep, 'size' | 'retailDeviation'>;

/** A week as it is, a month by its length. */
function wholeSize({ kind, frequency }: DiagnoseInput, _: Prepared, from: number, to: number): StepSize {
  return { size: kind === 'rate' || frequency === 'weekly' ? 1 : (to - from) / DAYS_A_MONTH, retailDeviation: 0 };
}

/** The weekdays' shares of the days, retail days times their effect; their mean for a rate. */
function dailySize({ kind, country }: DiagnoseInput, prepared: Prepared, from: number, to: number): StepSize {
  const retail = retailDays(from, to, country);
  let ordinary = 0;
  let size = 0;
  let deviation = 0;
  for (let day = from; day < to; day++) {
    const factor = prepared.profile.factors[weekdayOf(day)] ?? 1;
    const effect = retail[day - from] === 1 ? retailEffect(prepared, day) : null;
    ordinary += factor;
    size += factor * Math.exp(effect?.mean ?? 0);
    deviation += effect ? factor * Math.exp(effect.mean) * Math.sqrt(effect.variance) : 0;
  }
  return { size: kind === 'rate' ? size / ordinary : size, retailDeviation: deviation / size };
}
