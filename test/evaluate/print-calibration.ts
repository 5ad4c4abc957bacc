import type { Calibration } from './calibration';
import type { ForecastCoverage } from './forecast-coverage';
import { table } from './table';

/** The calibration tables, for a terminal. */
export function printCalibration({ trendless, outage, many }: Calibration, forecast: ForecastCoverage): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  return [
    table(
      [`${trendless.series} series without a trend, over real noise`, 'plateau', 'required'],
      [
        ['a trend claimed over the whole history', percent(trendless.falseTrend.history), '7–12% (nominal 10%)'],
        ...Object.entries(trendless.byDays).map(([days, share]) => [`… ${days} of days`, percent(share), '']),
        ['… year on year', percent(trendless.falseTrend.yearOnYear), '7–12% (nominal 10%)'],
        ['… of the present regime, turns averaged over', percent(trendless.falseTrend.presentRegime), 'at most 10%'],
        ...Object.entries(trendless.verdicts).map(([verdict, share]) => [`called ${verdict}`, percent(share), '']),
        ['a turn told', percent(trendless.turned), '≤ 2% (aim 0.5%)'],
        ['outages told a year', trendless.outagesAYear.toFixed(2), ''],
        ['… on most days of which something was counted', trendless.falseOutagesAYear.toFixed(2), '≤ 0.15 (aim 0.05)'],
      ],
    ),
    table(
      [`${outage.series} of them, with and without an outage put in`, 'plateau', 'required'],
      [
        ['same verdict', percent(outage.sameVerdict), '≥ 97%'],
        ['outage found within two days', percent(outage.found), '≥ 95%'],
      ],
    ),
    table(
      [`400 series of which 20 grow or fall, ${many.runs} times`, 'plateau', 'required'],
      [
        ['false among the trends claimed', percent(many.falseAmongClaimed), '≤ 10%'],
        ['… without control', percent(many.falseWithoutControl), ''],
        ['found of those that changed', percent(many.foundOfChanged), ''],
      ],
    ),
    table(
      [`real series, 8 weeks foreseen from ${forecast.origins} days`, 'plateau', 'required'],
      [
        ['weeks within their 90% interval', percent(forecast.covered), '85–95%'],
        ['… without a retail day', percent(forecast.coveredOrdinary), ''],
        ['… with one', percent(forecast.coveredRetail), ''],
        ...Object.entries(forecast.byWeek).map(([week, share]) => [`… week ${week}`, percent(share), '']),
        ['sum of the 8 weeks within its interval', percent(forecast.totalCovered), ''],
        ['width of an interval over its estimate, median', percent(forecast.medianWidth), ''],
        ['error of the estimate, median', percent(forecast.medianError), ''],
        ['… of repeating the last week', percent(forecast.medianErrorOfLastWeek), ''],
      ],
    ),
  ].join('\n\n');
}
