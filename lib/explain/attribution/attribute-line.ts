import * as z from 'zod/mini';
import { PlateauError } from '@/lib/model/failure';
import { type Attribution, attribute } from './attribute';

const Cell = z.object({
  value: z.number().check(z.gte(0)),
  count: z.optional(z.number().check(z.gte(0))),
});

/** One line of `plateau attribute`; unknown keys are ignored. */
const Question = z.object({
  id: z.union([z.string(), z.number()]),
  measure: z.enum(['sum', 'rate']),
  rows: z.array(z.object({ dimensions: z.record(z.string(), z.string()), before: Cell, after: Cell })),
});

/** Every choice of dimensions is searched; beyond this many there would be too many. */
const MOST_DIMENSIONS = 8;

/**
 * Answers one parsed line of `plateau attribute`. Throws a `PlateauError` that names the key for a line that
 * cannot be read as a question.
 *
 * @example attributeLine({ id: 'a', measure: 'sum', rows: [] }) // { id: 'a', segments: [], note: 'nothing-to-compare', residual: 0 }
 */
export function attributeLine(line: unknown): { id: string | number } & Attribution {
  const parsed = Question.safeParse(line);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new PlateauError('bad-input', `${path === '' ? 'The line' : path} is missing or not valid.`);
  }
  const { id, measure, rows } = parsed.data;
  const uncounted =
    measure === 'rate' && rows.some(({ before, after }) => before.count === undefined || after.count === undefined);
  if (uncounted) throw new PlateauError('bad-input', 'A rate needs a count beside every value.');
  if (new Set(rows.flatMap(({ dimensions }) => Object.keys(dimensions))).size > MOST_DIMENSIONS)
    throw new PlateauError('bad-input', `rows have more than ${MOST_DIMENSIONS} dimensions.`);
  return { id, ...attribute(measure, rows) };
}
