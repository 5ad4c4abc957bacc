import * as z from 'zod/mini';
import { Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { FailureCode } from '@/lib/model/failure';
import { Frequency, type SeriesValues } from '@/lib/model/series';
import { layOut } from './calendar-fill';
import { diagnose } from './diagnose';

const Steps = z.array(z.nullable(z.number()));

/** One line of `plateau diagnose`; unknown keys are ignored. */
const Question = z.object({
  id: z.union([z.string(), z.number()]),
  kind: z.enum(['count', 'currency', 'rate']),
  frequency: Frequency,
  start: Day,
  values: Steps,
  denominators: z.optional(Steps),
  margin: z.optional(z.number().check(z.gt(0), z.lt(1))),
  country: z.optional(z.string()),
});
type Question = z.infer<typeof Question>;

export interface DiagnosisAnswer extends Omit<Diagnosis, 'margin'> {
  readonly id: string | number;
}

export interface RefusedQuestion {
  /** The line's own id, or null where it has none. */
  readonly id: string | number | null;
  readonly error: { readonly code: FailureCode; readonly message: string };
}

/**
 * Answers one parsed line of `plateau diagnose`; what cannot be read as a series gets an error that names the key.
 * Never throws.
 *
 * @example diagnoseLine({ id: 'a', kind: 'count', frequency: 'daily', start: '2026-01-01', values: [] });
 * // { id: 'a', verdict: 'inconclusive', monthlyGrowth: null, since: null, sinceRange: null, turn: null, events: [],
 * //   notes: [{ code: 'no-data' }] }
 */
export function diagnoseLine(line: unknown): DiagnosisAnswer | RefusedQuestion {
  const parsed = Question.safeParse(line);
  if (!parsed.success) return refuse(idOf(line), describe(parsed.error.issues[0]));
  const question = parsed.data;
  const fault = faultOf(question);
  if (fault !== null) return refuse(question.id, fault);
  const { margin, country } = question;
  const { margin: _, ...diagnosis } = diagnose(seriesOfLine(question), {
    ...(margin === undefined ? {} : { margin }),
    ...(country === undefined ? {} : { country }),
  });
  return { id: question.id, ...diagnosis };
}

/** A line's series: the line writes a rate as its quotients, of which each is carried as its two sums from here on. */
export function seriesOfLine({
  kind,
  frequency,
  start,
  values,
  denominators,
}: Pick<Question, 'kind' | 'frequency' | 'start' | 'values' | 'denominators'>): SeriesValues {
  if (kind !== 'rate' || denominators === undefined)
    return { kind, frequency, start, numerator: values, denominator: null };
  const numerator = values.map((value, i) => (value === null ? null : value * (denominators[i] ?? 0)));
  return { kind, frequency, start, numerator, denominator: denominators };
}

/** What is wrong with a line whose types are right; null when nothing is. */
function faultOf(question: Question): string | null {
  const { kind, values, denominators } = question;
  const negative = kind === 'currency' ? -1 : values.findIndex((value) => value !== null && value < 0);
  if (negative >= 0) return `values[${negative}] is negative: a ${kind} cannot be.`;
  if (denominators && denominators.length !== values.length)
    return `denominators has ${denominators.length} entries and values ${values.length}.`;
  const negativeDenominator = denominators?.findIndex((value) => value !== null && value < 0) ?? -1;
  if (negativeDenominator >= 0) return `denominators[${negativeDenominator}] is negative.`;
  if (values.length > 0 && layOut(seriesOfLine(question)) === null)
    return `The series would end after the year 9999: it starts on ${question.start}.`;
  return null;
}

function refuse(id: RefusedQuestion['id'], message: string): RefusedQuestion {
  return { id, error: { code: 'bad-input', message } };
}

function describe(issue: z.core.$ZodIssue | undefined): string {
  const key = issue?.path.map((part) => (typeof part === 'number' ? `[${part}]` : String(part))).join('') ?? '';
  const name = key === '' ? 'The line' : key;
  if (issue?.code === 'invalid_type') return `${name} must be of type ${issue.expected}.`;
  if (issue?.code === 'invalid_value') return `${name} must be one of ${issue.values.join(', ')}.`;
  if (key === 'start') return 'start must be a date that exists, YYYY-MM-DD.';
  if (key === 'margin') return 'margin must lie between 0 and 1.';
  return `${name} is not valid.`;
}

function idOf(line: unknown): RefusedQuestion['id'] {
  const parsed = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(line);
  return parsed.success ? parsed.data.id : null;
}
