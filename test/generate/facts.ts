import { addDays, type Day, dayNumber } from '@/lib/model/day';
import type { Draws } from './draws';

/** What a file is asked about; money in hundredths, so that its sums are exact. */
export const MEASURES = ['sessions', 'ecommercePurchases', 'keyEvents', 'totalRevenue'] as const;
export type Measure = (typeof MEASURES)[number];
export type Figures = Readonly<Partial<Record<Measure, number>>>;

/** What happened on a day in a segment. */
export interface Fact {
  readonly day: Day;
  readonly segment: string;
  readonly figures: Readonly<Record<Measure, number>>;
}

export interface FactOptions {
  readonly segments: readonly string[];
  readonly days?: number;
  /** Whole units of money, as a till that knows no cents. */
  readonly isWhole?: boolean;
  /** A weekday on which there are no rows at all. */
  readonly closed?: number;
}

const LAST = dayNumber('2026-05-31');
/** Far less than what tells a last day that was still running. */
const WOBBLE = 0.1;

/** A site's days: weekdays differ, segments differ, and nothing else happens. */
export function drawFacts(
  draws: Draws,
  { segments, days = draws.int(8, 70), isWhole = false, closed }: FactOptions,
): Fact[] {
  const first = addDays('2024-01-01', draws.int(0, LAST - dayNumber('2024-01-01') - days));
  const level = Math.exp(draws.between(Math.log(40), Math.log(20_000)));
  const profile = Array.from({ length: 7 }, () => draws.between(0.75, 1.25));
  const rate = draws.between(0.01, 0.08);
  const worth = draws.between(8, 400);
  const shares = segments.map(() => draws.between(0.2, 1));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const wobble = () => draws.between(1 - WOBBLE, 1 + WOBBLE);
  const open = Array.from({ length: days }, (_, at) => addDays(first, at)).filter((_, at) => at % 7 !== closed);
  return open.flatMap((day, at) =>
    segments.map((segment, index): Fact => {
      const part = (shares[index] ?? 0) / whole;
      const sessions = Math.max(1, Math.round(level * part * (profile[at % 7] ?? 1) * wobble()));
      const orders = Math.min(sessions, Math.round(sessions * rate * wobble()));
      const hundredths = Math.round(orders * worth * wobble() * 100);
      return {
        day,
        segment,
        figures: {
          sessions,
          ecommercePurchases: orders,
          keyEvents: Math.min(sessions, orders + Math.round(sessions * 0.02)),
          totalRevenue: isWhole ? Math.round(hundredths / 100) * 100 : hundredths,
        },
      };
    }),
  );
}

export function plus(one: Figures, other: Figures): Figures {
  const sum: Partial<Record<Measure, number>> = { ...one };
  for (const measure of MEASURES) {
    const value = other[measure];
    if (value !== undefined) sum[measure] = (sum[measure] ?? 0) + value;
  }
  return sum;
}

/** The whole of each day. */
export function byDay(facts: readonly Fact[]): Fact[] {
  return [...Map.groupBy(facts, ({ day }) => day)].map(([day, own]) => ({
    day,
    segment: '',
    figures: own.map(({ figures }) => figures).reduce((a, b) => plus(a, b) as Fact['figures']),
  }));
}
