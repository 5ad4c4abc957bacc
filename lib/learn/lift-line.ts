import * as z from 'zod/mini';
import { Day } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import { DAYS_A_STEP, Frequency, type SeriesValues } from '@/lib/model/series';
import { lift, type Lift } from './lift';

const Values = z.array(z.nullable(z.number()));

/** One line of `plateau lift`; unknown keys are ignored. */
const Question = z.object({
  id: z.union([z.string(), z.number()]),
  frequency: Frequency,
  start: Day,
  values: Values,
  controls: z.optional(z.record(z.string(), Values)),
  country: z.optional(z.string()),
  from: Day,
  to: z.optional(Day),
});

export interface LiftAnswer extends Omit<Lift, 'neededSteps'> {
  readonly id: string | number;
  /** Length of a window, in days of this volume, in which an effect of the size found would show. */
  readonly needed?: number;
}

/**
 * Answers one parsed line of `plateau lift`. Throws a `PlateauError` that names the key for a line that
 * cannot be read as a question.
 *
 * @example liftLine({ id: 'a', frequency: 'daily', start: '2026-01-01', values: [1, 2], from: '2026-01-02' })
 * // { id: 'a', verdict: 'not measurable', effect: null, relative: null }
 */
export function liftLine(line: unknown): LiftAnswer {
  const parsed = Question.safeParse(line);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new PlateauError('bad-input', `${path === '' ? 'The line' : path} is missing or not valid.`);
  }
  const { id, frequency, start, values, controls = {}, country, from, to } = parsed.data;
  if (to !== undefined && to < from) throw new PlateauError('bad-input', 'to lies before from.');
  const uneven = Object.entries(controls).find(([, control]) => control.length !== values.length);
  if (uneven !== undefined)
    throw new PlateauError('bad-input', `controls.${uneven[0]} has ${uneven[1].length} values, not ${values.length}.`);
  const series: SeriesValues = { kind: 'count', frequency, start, numerator: values, denominator: null };
  const { neededSteps, ...answer } = lift(series, {
    controls: Object.values(controls),
    country,
    from,
    ...(to === undefined ? {} : { to }),
  });
  const needed = neededSteps === undefined ? {} : { needed: Math.ceil(neededSteps * DAYS_A_STEP[frequency]) };
  return { id, ...answer, ...needed };
}
