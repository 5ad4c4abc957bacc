import type { MeasuredSeries } from '@/lib/model/series';

/** Repeatable uniform numbers in 0…1 (Lehmer generator), so that a test sees the same series each time. */
export function uniforms(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export interface Course {
  readonly days: number;
  readonly level?: number;
  /** Growth a month; a function of the day's number for a growth that turns. */
  readonly growth?: number;
  /** Day on which growth begins; the level is flat before. */
  readonly from?: number;
  /** Half-width of the day-to-day noise. */
  readonly noise?: number;
  readonly seed?: number;
  /** Multiplies single days. */
  readonly factor?: (day: number) => number;
}

/** A daily series of counts with a week, from 2024-01-01 (a Monday). */
export function dailyCounts(
  course: Course,
): Omit<MeasuredSeries, 'metric' | 'provenance' | 'numerator'> & { numerator: number[] } {
  const { days, level = 1000, growth = 0, from = 0, noise = 0.1, seed = 7, factor = () => 1 } = course;
  const uniform = uniforms(seed);
  const week = [1.1, 1.15, 1.1, 1.05, 1, 0.8, 0.8];
  const numerator = Array.from({ length: days }, (_, day) => {
    const trend = (1 + growth) ** (Math.max(0, day - from) / 30.4375);
    const chance = 1 + noise * (uniform() + uniform() - 1) * 1.7;
    return Math.max(0, Math.round(level * trend * chance * (week[day % 7] ?? 1) * factor(day)));
  });
  return { kind: 'count', frequency: 'daily', start: '2024-01-01', numerator, denominator: null };
}
