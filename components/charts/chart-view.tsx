import type { ChartProps } from './chart-props';
import { Intervals } from './intervals';
import { Trend } from './trend';
import { Waterfall } from './waterfall';

const TALLEST = 210;

/** Any chart, as wide as asked. */
export function ChartView({ chart, width, ...rest }: ChartProps) {
  switch (chart.kind) {
    case 'trend':
      return <Trend chart={chart} width={width} height={Math.min(TALLEST, Math.round(width * 0.5))} {...rest} />;
    case 'waterfall':
      return <Waterfall chart={chart} width={width} {...rest} />;
    case 'intervals':
      return <Intervals chart={chart} width={width} {...rest} />;
  }
}
