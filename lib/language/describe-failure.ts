import type { FailureRecord } from '@/lib/model/failure';
import type { FailureCatalogue, FailureSlots, FailureWords, ProblemTable } from './catalogue/failures';

const NAMED = ['file', 'line', 'column', 'value', 'property', 'from', 'to'] as const;

/** What is known of a failure beside itself. */
export interface Circumstances {
  /** The instant, ISO 8601, at which Plateau tries again by itself. */
  readonly again?: string | undefined;
  /** IANA zone of the property, in which times are told; the person's own where it is missing. */
  readonly timeZone?: string | undefined;
}

/**
 * A failure in the person's words: what happened, and what to do next. A code of another version reads as `unexpected`.
 *
 * @example describeFailure({ code: 'offline', message: '', retry: { when: 'now' }, details: {} }, failures).what // 'No network.'
 */
export function describeFailure(
  failure: FailureRecord,
  catalogue: FailureCatalogue,
  circumstances: Circumstances = {},
): FailureWords {
  const { table } = catalogue;
  const write = Object.hasOwn(table, failure.code) ? table[failure.code] : undefined;
  return (write ?? table.unexpected)(slotsOf(failure, catalogue, circumstances));
}

/** What happened alone, where there is room for no more. */
export function describeProblem(failure: FailureRecord, problems: ProblemTable): string {
  const own = Object.entries(problems).find(([code]) => code === failure.code)?.[1];
  return (own ?? problems.unexpected)(named(failure));
}

function named({ details }: FailureRecord): FailureSlots {
  const told = NAMED.flatMap((name) => {
    const detail = details[name];
    return detail === undefined || detail === '' ? [] : [[name, String(detail)] as const];
  });
  return Object.fromEntries(told);
}

function slotsOf(failure: FailureRecord, catalogue: FailureCatalogue, circumstances: Circumstances): FailureSlots {
  const { again, timeZone } = circumstances;
  const { retry } = failure;
  const at = again ?? (retry.when === 'later' ? retry.at : undefined);
  return {
    ...named(failure),
    ...(at === undefined ? {} : { retryAt: writtenTime(at, catalogue, timeZone) }),
    retriesByItself: again !== undefined,
  };
}

/** The day too: a quota of the day comes back at midnight in California, which is another day elsewhere. */
function writtenTime(instant: string, { locale, at }: FailureCatalogue, timeZone: string | undefined): string {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = timeZone ?? own;
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(new Date(instant));
  const day = written({ weekday: 'long', day: 'numeric', month: 'long' });
  const hour = written({ hour: '2-digit', minute: '2-digit' });
  // Whoever lives by another clock must know which one is meant.
  const clock = zone === own ? '' : ` (${zone})`;
  return `${at(day, hour)}${clock}`;
}
