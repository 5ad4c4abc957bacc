import type { Chart } from '@/lib/model/chart';
import type { Language } from '@/lib/model/language';
import type { ChartTheme } from './theme';

/** How a chart is drawn, whatever it shows. */
export interface DrawingProps {
  readonly width: number;
  readonly theme: ChartTheme;
  readonly title: string;
  readonly description: string;
}

/** A chart of one kind, or of any, and the language of what stands in it. */
export interface ChartProps<Kind extends Chart['kind'] = Chart['kind']> extends DrawingProps {
  readonly chart: Extract<Chart, { kind: Kind }>;
  readonly language: Language;
}

export interface TrendProps extends ChartProps<'trend'> {
  readonly height: number;
}
