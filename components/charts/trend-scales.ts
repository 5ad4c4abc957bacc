import { scaleLinear } from 'd3-scale';
import type { Chart } from '@/lib/model/chart';
import { addDays, type Day, daysBetween } from '@/lib/model/day';

const LEFT = 52;
const RIGHT = 8;
const TOP = 28;
const BOTTOM = 24;
const PIXELS_A_MONTH_LABEL = 64;
const MONTH_STEPS = [1, 2, 3, 6, 12];

export interface TrendScales {
  readonly x: (day: Day) => number;
  readonly y: (value: number) => number;
  /** The day of each value. */
  readonly days: readonly Day[];
  /** First days of the months that get a label. */
  readonly months: readonly Day[];
  readonly ticks: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

type TrendChart = Extract<Chart, { kind: 'trend' }>;

/** Where days and values of a trend chart stand; the value axis starts at zero, so that a height is an amount. */
export function trendScales(chart: TrendChart, width: number, height: number): TrendScales {
  const days = daysOf(chart);
  const last = days.at(-1) ?? chart.start;
  const span = Math.max(1, daysBetween(chart.start, last));
  const across = scaleLinear([0, span], [LEFT, width - RIGHT]);
  const values = [...chart.values, ...(chart.regime?.line.map(({ high }) => high) ?? [])].filter(
    (value) => value !== null,
  );
  const up = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [height - BOTTOM, TOP]).nice(3);
  return {
    x: (day) => across(daysBetween(chart.start, day)),
    y: (value) => up(value),
    days,
    months: monthsBetween(chart.start, last, width - LEFT - RIGHT),
    ticks: up.ticks(3),
    left: LEFT,
    top: TOP,
    bottom: height - BOTTOM,
  };
}

function daysOf({ start, step, values }: TrendChart): Day[] {
  return values.map((_, i) =>
    step === 'month' ? monthsAfter(start, i) : addDays(start, i * (step === 'week' ? 7 : 1)),
  );
}

function monthsAfter(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

/** As many month labels as find room, on months that a reader expects: January first. */
function monthsBetween(from: Day, to: Day, pixels: number): Day[] {
  const room = Math.max(1, Math.floor(pixels / PIXELS_A_MONTH_LABEL));
  const all: Day[] = [];
  for (let day = monthsAfter(from, 1); day <= to; day = monthsAfter(day, 1)) all.push(day);
  const every = MONTH_STEPS.find((step) => all.length / step <= room) ?? 12;
  return all.filter((day) => (Number(day.slice(5, 7)) - 1) % every === 0);
}
