import { changedSinceYearBefore } from '@/lib/measure/beside-year-before';
import { lostPeriodsOf } from '@/lib/measure/lost/lost-periods';
import { totalFigure } from '@/lib/measure/figures';
import { firstObservedDay } from '@/lib/measure/last-window';
import { chooseVitals } from '@/lib/measure/vital-metrics';
import {
  calendarMonth,
  lastCompleteMonth,
  lastCompleteQuarter,
  lastCompleteWeek,
  monthAYearBefore,
  periodAYearBefore,
  quarterAYearBefore,
} from '@/lib/model/period';
import type { Vital } from '@/lib/model/report';
import type { Context } from './context';
import { calendarGaps } from '@/lib/measure/retail/apart';
import { seriesOf } from '@/lib/measure/series';
import { unitOf } from '@/lib/model/metric-unit';
import type { Compared } from '@/lib/model/report';
import type { Period } from '@/lib/model/period';
import { addDays } from '@/lib/model/day';
import { courseOf } from './course';
import { seasonAheadOf } from './seasons/season';
import { monthTarget } from './targets/month-target';
import { trendChart } from './trend-chart';

/**
 * The vital signs with their diagnosis, growth and chart; the last four weeks beside the same days a year before; and the
 * last complete month, week and quarter, each beside the same one a year before: what the drafts of that name are about.
 *
 * @example vitalsOf(context).map(({ metric }) => metric) // ['totalRevenue', 'sessions', 'purchaseRate']
 */
export function vitalsOf(context: Context): Vital[] {
  const { snapshot, diagnoses, outcome, settings } = context;
  const month = lastCompleteMonth(snapshot.asOf);
  const monthBefore = calendarMonth(addDays(month.from, -1));
  const week = lastCompleteWeek(snapshot.asOf);
  const quarter = lastCompleteQuarter(snapshot.asOf);
  const first = firstObservedDay(snapshot);
  return chooseVitals(snapshot).flatMap((metric) => {
    const course = courseOf(context, metric);
    if (!course) return [];
    const lost = lostPeriodsOf(metric, snapshot, diagnoses);
    const target = monthTarget(context, metric, month, lost);
    const seasonAhead = metric === outcome ? seasonAheadOf(context, metric) : null;
    return [
      {
        ...course,
        ...(seasonAhead ? { seasonAhead } : {}),
        month: {
          ...changedSinceYearBefore(snapshot, metric, {
            now: month,
            before: monthAYearBefore(month),
            previous: monthBefore,
            lost,
          }),
          ...(target ? { target } : {}),
          ...(metric === outcome && gapsOf(context, month)),
        },
        week: changedSinceYearBefore(snapshot, metric, { now: week, before: periodAYearBefore(week), lost }),
        quarter: changedSinceYearBefore(snapshot, metric, { now: quarter, before: quarterAYearBefore(quarter), lost }),
        ...(first !== null && first > context.window.from
          ? { soFar: { value: totalFigure(snapshot, metric, { from: first, to: snapshot.asOf }), yearBefore: null } }
          : {}),
        chart: trendChart(snapshot, metric, course.diagnosis, { country: settings.country, lost }),
      },
    ];
  });
}

/** What the calendar sets apart from the same month a year before, and from the month before; nothing where that is nothing. */
function gapsOf({ snapshot, outcome, settings }: Context, now: Period): Pick<Compared, 'gaps'> {
  const series = seriesOf(snapshot, outcome);
  if (!series) return {};
  const isShop = unitOf(outcome) === 'currency' || outcome === 'ecommercePurchases';
  const between = (before: Period) => calendarGaps(series, { now, before, country: settings.country, isShop });
  const [year, preceding] = [between(monthAYearBefore(now)), between(calendarMonth(addDays(now.from, -1)))];
  return year.length + preceding.length > 0 ? { gaps: { year, preceding } } : {};
}
