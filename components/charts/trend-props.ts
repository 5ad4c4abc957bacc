import type { Chart } from '@/lib/model/chart';
import type { Language } from '@/lib/model/language';
import type { ChartTheme } from './theme';

export interface TrendProps {
  readonly chart: Extract<Chart, { kind: 'trend' }>;
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
}
