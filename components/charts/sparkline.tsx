import { line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import type { Chart } from '@/lib/model/chart';
import { daysBetween } from '@/lib/model/day';
import type { Verdict } from '@/lib/model/diagnosis';
import { Figure } from './figure';
import { round } from './round';
import type { ChartTheme } from './theme';

export interface SparklineProps {
  readonly chart: Extract<Chart, { kind: 'trend' }>;
  readonly width?: number;
  readonly height?: number;
  readonly theme: ChartTheme;
  readonly title: string;
  readonly description: string;
}

const TONES: Readonly<Record<Verdict, keyof ChartTheme>> = {
  growing: 'rise',
  stagnating: 'flat',
  declining: 'fall',
  inconclusive: 'wait',
};

/** A word-sized trend: its course and, dotted, where the present regime began. */
export function Sparkline({ chart, width = 120, height = 36, theme, title, description }: SparklineProps) {
  const values = chart.values.filter((value) => value !== null);
  const x = scaleLinear([0, Math.max(1, chart.values.length - 1)], [1, width - 1]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [height - 3, 3]);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, i) => x(i))
    .y((value) => y(value ?? 0))
    .digits(1);
  const since = chart.regime?.line[0] && indexOf(chart, chart.regime.since);
  return (
    <Figure width={width} height={height} theme={theme} title={title} description={description}>
      {since !== undefined && since > 0 && (
        <line
          x1={round(x(since))}
          x2={round(x(since))}
          y1="2"
          y2={height - 2}
          stroke={theme.soft}
          stroke-dasharray="2 3"
        />
      )}
      {values.length > 1 && (
        <path
          d={path(chart.values) ?? ''}
          fill="none"
          stroke={theme[TONES[chart.verdict]]}
          stroke-width="1.6"
          stroke-linejoin="round"
        />
      )}
    </Figure>
  );
}

const DAYS_A_STEP = { day: 1, week: 7, month: 30.4375 } as const;

function indexOf({ start, step }: SparklineProps['chart'], day: string): number {
  return daysBetween(start, day) / DAYS_A_STEP[step];
}
