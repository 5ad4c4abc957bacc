import type { Block, Draft } from '@/lib/model/draft';
import type { Language } from '@/lib/model/settings';
import { renderChartSvg } from '../charts/render-chart-svg';
import { DRAWN_WIDTH, INNER_WIDTH } from './email-theme';

/** A picture of an email, still as SVG: whoever sends it rasterises it (twice as large, for sharp screens). */
export interface EmailImage {
  /** Without angle brackets; unique in the message. */
  readonly cid: string;
  readonly chartSvg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The picture of each block that holds a chart, by block id. */
export function chartImages(blocks: readonly Block[], draft: Pick<Draft, 'language'>): ReadonlyMap<string, EmailImage> {
  const charts = blocks.filter(({ generated, edited }) => generated.kind === 'chart' && edited === undefined);
  return new Map(
    charts.flatMap((block, i) => {
      const image = chartImage(block, `chart-${i + 1}@plateau`, draft.language);
      return image ? [[block.id, image] as const] : [];
    }),
  );
}

function chartImage({ generated }: Block, cid: string, language: Language): EmailImage | null {
  if (generated.kind !== 'chart') return null;
  const { chart, title, description } = generated;
  const chartSvg = renderChartSvg(chart, { width: DRAWN_WIDTH, language, title, description });
  const drawn = Number(/ height="(\d+)"/.exec(chartSvg)?.[1] ?? 0);
  const height = Math.round((drawn * INNER_WIDTH) / DRAWN_WIDTH);
  return { cid, chartSvg, width: INNER_WIDTH, height, alt: `${title}. ${description}` };
}
