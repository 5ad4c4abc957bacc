import type { Chart } from '@/lib/model/chart';
import type { Language } from '@/lib/model/language';
import { Intervals } from './intervals';
import type { ChartTheme } from './theme';
import { Trend } from './trend';
import { Waterfall } from './waterfall';

export interface ChartViewProps {
  readonly chart: Chart;
  readonly width: number;
  readonly theme: ChartTheme;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
}

const TALLEST = 210;

/** Any chart, as wide as asked. */
export function ChartView({ chart, width, ...rest }: ChartViewProps) {
  switch (chart.kind) {
    case 'trend':
      return <Trend chart={chart} width={width} height={Math.min(TALLEST, Math.round(width * 0.5))} {...rest} />;
    case 'waterfall':
      return <Waterfall chart={chart} width={width} {...rest} />;
    case 'intervals':
      return <Intervals chart={chart} width={width} {...rest} />;
  }
}
