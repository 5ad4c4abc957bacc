import { diagnose } from '@/lib/diagnose/diagnose';
import { daysBetween, monthsBetween } from '@/lib/model/day';
import { type Standing, standingOf } from '@/lib/model/told-turn';
import type { Finding } from '@/lib/model/finding';
import { lastCompleteMonth, monthAYearBefore, type Period } from '@/lib/model/period';
import type { Series } from '@/lib/model/series';
import { asFinding, type Context } from '../context';
import { figureIn } from '@/lib/measure/figures';
import { quotientsOf } from '@/lib/measure/series';
import { growthOf } from '../course';
import { DIRECTIONS } from '../facts';

/** Half a year: a quieter quarter is no trend in loyalty. */
const LASTING_DAYS = 182;

/**
 * Whether customers come back, by calendar month: `returningPurchasers` (purchasers less first-time purchasers of the month) and
 * `secondOrderShare` (those ÷ all purchasers). Months are asked of Google whole, for persons add up over no days; the
 * series is diagnosed as every other. Said where it has stood still, fallen or grown more slowly for half a year and more; the share
 * only where it falls, since a share that stands still is as it should be.
 */
export function monthlyVerdictFindings(context: Context): Finding[] {
  const months = context.snapshot.months ?? {};
  const { totalPurchasers: all, firstTimePurchasers: first } = months;
  if (!all || !first || all.start !== first.start) return [];
  const complete = monthsBetween(all.start, lastCompleteMonth(context.snapshot.asOf).from) + 1;
  const buyers = all.numerator.slice(0, Math.max(0, complete));
  const returning = buyers.map((value, i) => lessFirst(value, first.numerator[i] ?? null));
  const series = { ...all, numerator: returning };
  return [
    ...verdictFinding(context, { ...series, metric: 'returningPurchasers' }, ['stagnating', 'declining', 'slowed']),
    ...verdictFinding(context, { ...series, metric: 'secondOrderShare', kind: 'rate', denominator: buyers }, [
      'declining',
    ]),
  ];
}

/** Null where either is unknown, and where Google's estimates contradict each other. */
const lessFirst = (all: number | null, first: number | null) =>
  all === null || first === null || first > all ? null : all - first;

function verdictFinding(context: Context, series: Series, told: readonly Standing[]): Finding[] {
  const { snapshot, settings } = context;
  const { metric, kind, start } = series;
  const diagnosis = diagnose(series, { margin: settings.margin });
  const values = quotientsOf(series);
  const { verdict, since } = diagnosis;
  if (!told.includes(standingOf(diagnosis)) || since === null || daysBetween(since, snapshot.asOf) < LASTING_DAYS)
    return [];
  const period = lastCompleteMonth(snapshot.asOf);
  const unit = kind === 'rate' ? 'rate' : 'count';
  const ask = { metric, metrics: ['totalPurchasers', 'firstTimePurchasers'], daysObserved: 0 } as const;
  const growth = growthOf(context, diagnosis, ask, period.to);
  const valueIn = (month: Period) => values[monthsBetween(start, month.from)] ?? null;
  const figure = (month: Period) => {
    const value = valueIn(month);
    return value === null ? null : figureIn(snapshot, unit, value, { ...ask, period: month, method: METHODS[unit] });
  };
  const [last, yearBefore] = [figure(period), figure(monthAYearBefore(period))];
  return [
    asFinding({
      kind: 'verdict',
      metric,
      direction: DIRECTIONS[verdict],
      period,
      since,
      // Beside traffic and conversion, which the vital signs weigh at a half and a third.
      weight: 1 / 4,
      figures: {
        ...(last ? { last } : {}),
        ...(yearBefore ? { yearBefore } : {}),
        ...(growth ? { size: growth } : {}),
      },
      diagnosis,
    }),
  ];
}

const METHODS = {
  count: 'purchasers less first-time purchasers of the month',
  rate: 'share of the purchasers of the month who had bought before',
} as const;
