import { scaleLinear } from 'd3-scale';
import type { Chart } from '@/lib/model/chart';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import type { Language } from '@/lib/model/language';
import { axisLabels } from './axis-label';
import { notableEvents } from './notable-events';
import { textWidth } from './text-width';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { firstOfMonth } from '@/lib/model/first-day';

const RIGHT = 8;
const BOTTOM = 24;
/** Room above the plot for the words at the regime's line, and over them for the names of events. */
const REGIME_LANE = 20;
const EVENT_LANE = 20;
/** Between an axis label and the plot. */
const LABEL_GAP = 6;
const FONT_SIZE = 11;
const PIXELS_A_MONTH_LABEL = 64;
const MONTH_STEPS = [1, 2, 3, 6, 12];

export interface TrendScales {
  readonly x: (day: Day) => number;
  readonly y: (value: number) => number;
  /** The day of each value. */
  readonly days: readonly Day[];
  readonly last: Day;
  /** First days of the months that get a label. */
  readonly months: readonly Day[];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** What is marked, the weightiest first. */
  readonly events: readonly SeriesEvent[];
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

type TrendChart = Extract<Chart, { kind: 'trend' }>;

/** Where days and values of a trend chart stand; the value axis starts at zero, so that a height is an amount. */
export function trendScales(chart: TrendChart, width: number, height: number, language: Language): TrendScales {
  const days = daysOf(chart);
  const last = days.at(-1) ?? chart.start;
  const span = Math.max(1, daysBetween(chart.start, last));
  const events = notableEvents(chart, last);
  const top = REGIME_LANE + (events.length > 0 ? EVENT_LANE : 0);
  const lines = [chart.regime?.line.map(({ high }) => high), chart.regime?.before?.map(({ value }) => value)];
  const values = [...chart.values, ...lines.flatMap((each) => each ?? [])].filter((value) => value !== null);
  const up = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [height - BOTTOM, top]).nice(3);
  const steps = up.ticks(3);
  const labels = axisLabels(chart, steps, language);
  const ticks = steps.map((value, i) => ({ value, label: labels[i] ?? '' }));
  const left = Math.ceil(LABEL_GAP + Math.max(...labels.map((label) => textWidth(label, FONT_SIZE)))) + 2;
  const across = scaleLinear([0, span], [left, width - RIGHT]);
  return {
    x: (day) => across(daysBetween(chart.start, day)),
    y: (value) => up(value),
    days,
    last,
    months: monthsBetween(chart.start, last, width - left - RIGHT),
    ticks,
    events,
    left,
    top,
    bottom: height - BOTTOM,
  };
}

function daysOf({ start, step, values }: TrendChart): Day[] {
  return values.map((_, i) =>
    step === 'month' ? firstOfMonth(start, i) : addDays(start, i * (step === 'week' ? 7 : 1)),
  );
}

/** As many month labels as find room, on months that a reader expects: January first. */
function monthsBetween(from: Day, to: Day, pixels: number): Day[] {
  const room = Math.max(1, Math.floor(pixels / PIXELS_A_MONTH_LABEL));
  const all: Day[] = [];
  for (let day = firstOfMonth(from, 1); day <= to; day = firstOfMonth(day, 1)) all.push(day);
  const every = MONTH_STEPS.find((step) => all.length / step <= room) ?? 12;
  return all.filter((day) => (Number(day.slice(5, 7)) - 1) % every === 0);
}
