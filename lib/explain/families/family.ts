import type { MetricId } from '@/lib/model/metric';
import { normalProbability } from '@/lib/statistics/normal';
import { believedAmong } from '@/lib/statistics/false-discovery';
import { median } from '@/lib/statistics/robust';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Estimate, Rate } from '@/lib/model/quantity';
import type { SegmentTable } from '@/lib/model/table';
import { quotient, rateOf, wilson } from '@/lib/statistics/proportion';
import { isNamed } from '@/lib/measure/segment-tables';
import { amountOver, blocksOf } from '@/lib/measure/amount';
import { ratioOfRow } from '@/lib/measure/series';
import type { Series } from '@/lib/model/series';

/** Fewer others have no middle to speak of: they are taken together instead. */
const FEWEST_FOR_MEDIAN = 4;

/** One of a family of things that are alike: an article, a search term, a list, a page. */
export interface Member {
  readonly segment: string;
  readonly series: Series;
  /** What came of how many trials, over the period. */
  readonly rate: Rate;
}

/** A member far from the others. */
export interface Outlier extends Member {
  /** Its rate with its interval. */
  readonly own: Estimate;
  /** The rate of the others. */
  readonly reference: number;
}

export interface Judging {
  readonly period: Period;
  /** Where the outliers are looked for, and from which multiple of the others' rate on they count as far. */
  readonly side: 'below' | 'above';
  readonly factor: number;
  /** `median`: a middle member's · `pooled`: all others together, for rates that are mostly zero · or a rate that is known. */
  readonly reference: 'median' | 'pooled' | number;
}

/** Things that are alike differ by half as much again for reasons of their own, such as price and kind. */
export const FAR_BELOW = 2 / 3;
export const FAR_ABOVE = 3 / 2;
/** Of one family, whoever is told of ten looks at none. */
export const MOST_OF_FAMILY = 3;

/** The rows of a table as a family: those with a name, enough trials, and no more successes than trials. */
export function membersOf(
  table: SegmentTable,
  metric: MetricId,
  columns: readonly [successes: MetricId, trials: MetricId],
  period: Period,
  fewestTrials: number,
): Member[] {
  return table.rows.flatMap((row) => {
    const segment = row.keys[0] ?? '';
    const series = isNamed(segment) ? ratioOfRow(table, row, metric, columns) : null;
    const rate = series && rateOf(amountOver(series, period));
    const isFit = rate && rate.denominator >= fewestTrials && rate.numerator >= 0 && rate.numerator <= rate.denominator;
    return series && rate && isFit ? [{ segment, series, rate }] : [];
  });
}

/**
 * The members whose rate lies far from that of the others: a one-sided score test of the rate against `factor` × the
 * others' rate (a test of least effect: members differ a little by nature), the trials divided by the family's own
 * `dispersionOf`, Benjamini–Hochberg over the family. Largest shortfall first. Empty for a family of one, and where
 * the others' rate is zero.
 *
 * @example outliersOf(articles, { period, side: 'below', factor: 2 / 3, reference: 'median' })[0]?.segment // 'Lamp'
 */
export function outliersOf(members: readonly Member[], judging: Judging): Outlier[] {
  const dispersion = dispersionOf(members, judging.period);
  const judged = members.map((member) => {
    const reference = referenceFor(member, members, judging.reference);
    return { member, reference, p: chanceOf(member.rate, judging, reference * judging.factor, dispersion) };
  });
  return believedAmong(judged, ({ p }) => p)
    .flatMap(({ member, reference }) => {
      const own = wilson(thinned(member.rate, dispersion));
      return own ? [{ ...member, own, reference }] : [];
    })
    .toSorted((a, b) => amiss(b) - amiss(a));
}

/** Successes that the member would have more, or fewer, at the others' rate. */
const amiss = ({ rate, reference }: Outlier) => Math.abs(quotient(rate) - reference) * rate.denominator;

/** Trials that hang together count for fewer. */
export const thinned = ({ numerator, denominator }: Rate, dispersion: number): Rate => ({
  numerator: numerator / dispersion,
  denominator: denominator / dispersion,
});

function referenceFor(member: Member, members: readonly Member[], kind: Judging['reference']): number {
  if (typeof kind === 'number') return kind;
  const others = members.filter((other) => other !== member).map(({ rate }) => rate);
  if (kind === 'median' && others.length >= FEWEST_FOR_MEDIAN) return median(others.map(quotient));
  return quotient({
    numerator: others.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: others.reduce((sum, { denominator }) => sum + denominator, 0),
  });
}

/** Two-sided chance of a rate this far beyond the bound; 1 where there is no bound, or the rate is within it. */
function chanceOf(rate: Rate, { side }: Judging, bound: number, dispersion: number): number {
  if (bound <= 0 || bound >= 1) return 1;
  const deviation = Math.sqrt((bound * (1 - bound) * dispersion) / rate.denominator);
  const z = (quotient(rate) - bound) / deviation;
  return Math.min(1, 2 * normalProbability(side === 'below' ? z : -z));
}

const WEEK = 7;

/**
 * How much more the weeks of a family vary than coin tosses would: the median over members of Pearson's χ² of
 * their weekly rates ÷ (weeks − 1), at least 1 (quasi-binomial, McCullagh & Nelder 1989, section 4.5). One visitor who looks at
 * the same article ten times is not ten trials.
 *
 * @example dispersionOf(articles, period) // 1.8
 */
export function dispersionOf(members: readonly Member[], period: Period): number {
  const ratios = members.flatMap(({ series, rate }) => {
    const p = quotient(rate);
    const weeks = blocksOf(series, WEEK, period.to)
      .slice(-weeksIn(period))
      .flatMap((week) => rateOf(week) ?? []);
    if (p <= 0 || p >= 1 || weeks.length < 2) return [];
    const chi = weeks.reduce((sum, { numerator, denominator }) => {
      const expected = denominator * p;
      return sum + (numerator - expected) ** 2 / (expected * (1 - p));
    }, 0);
    return [chi / (weeks.length - 1)];
  });
  return ratios.length === 0 ? 1 : Math.max(1, median(ratios));
}

const weeksIn = (period: Period) => Math.max(1, Math.floor(lengthInDays(period) / WEEK));
