import type { Block, Draft } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { renderChartSvg } from '../charts/render-chart-svg';
import { CHART_WIDTH, DRAWN_WIDTH } from './email-theme';

/** A picture of an email, still as SVG: whoever sends it rasterises it (twice as large, for sharp screens). */
export interface EmailImage {
  /** Without angle brackets; unique in the message. */
  readonly cid: string;
  readonly chartSvg: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, in a line: its description and its table stand below it. */
  readonly alt: string;
}

/** In units of the drawing, and in those in which it is shown: where the second is larger, so are the words. */
interface ChartSize {
  readonly drawn: number;
  readonly shown: number;
}

/** As wide as the text on A4, so that the words of a chart are the size of the words beside it. */
export const ON_PAPER: ChartSize = { drawn: 640, shown: 640 };

const IN_EMAIL: ChartSize = { drawn: DRAWN_WIDTH, shown: CHART_WIDTH };

/** The picture of each block that holds a chart, by block id; sized for an email unless told otherwise. */
export function chartImages(
  blocks: readonly Block[],
  { language }: Pick<Draft, 'language'>,
  size: ChartSize = IN_EMAIL,
): ReadonlyMap<string, EmailImage> {
  const charts = blocks.filter(({ generated, edited }) => generated.kind === 'chart' && edited === undefined);
  return new Map(
    charts.flatMap((block, i) => {
      const image = chartImage(block, `chart-${i + 1}@plateau`, language, size);
      return image ? [[block.id, image] as const] : [];
    }),
  );
}

function chartImage({ generated }: Block, cid: string, language: Language, size: ChartSize): EmailImage | null {
  if (generated.kind !== 'chart') return null;
  const { chart, title, description } = generated;
  const chartSvg = renderChartSvg(chart, { width: size.drawn, language, title, description });
  const drawnHeight = Number(/ height="(\d+)"/.exec(chartSvg)?.[1] ?? 0);
  const height = Math.round((drawnHeight * size.shown) / size.drawn);
  return { cid, chartSvg, width: size.shown, height, alt: title };
}
