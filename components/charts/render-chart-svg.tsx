import { renderToString } from 'preact-render-to-string';
import type { Chart } from '@/lib/model/chart';
import type { ChartProps } from './chart-props';
import { ChartView } from './chart-view';
import { type ChartTheme, IMAGE_THEME } from './theme';

export interface RenderChartOptions extends Omit<ChartProps, 'chart' | 'theme'> {
  readonly theme?: ChartTheme;
}

/**
 * A chart as the text of an SVG file, to be rasterised.
 *
 * @example renderChartSvg(chart, { width: 552, language: 'fr', title: 'Trafic par semaine', description: '…' })
 */
export function renderChartSvg(chart: Chart, { theme = IMAGE_THEME, ...rest }: RenderChartOptions): string {
  return renderToString(<ChartView chart={chart} theme={theme} {...rest} />);
}
