import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderChartSvg } from '@/components/charts/render-chart-svg';
import type { Draft } from '@/lib/model/draft';
import { rasterise } from './rasterise';

const WIDTH = 720;

/** Writes every chart of a draft as SVG and as PNG. Returns the files' names. */
export async function writeCharts(draft: Draft, folder: string): Promise<string[]> {
  const { language } = draft;
  const charts = draft.blocks.flatMap(({ id, generated }) =>
    generated.kind === 'chart' ? [{ name: `${fileNameOf(id)}.${language}`, ...generated }] : [],
  );
  await mkdir(folder, { recursive: true });
  for (const { name, chart, title, description } of charts) {
    const svg = renderChartSvg(chart, { width: WIDTH, language, title, description });
    await writeFile(join(folder, `${name}.svg`), `${svg}\n`);
    await writeFile(join(folder, `${name}.png`), rasterise(svg));
  }
  return charts.flatMap(({ name }) => [`${name}.svg`, `${name}.png`]);
}

/** A block's id as every system takes it in a file name. */
function fileNameOf(id: string): string {
  return id.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^-+|-+$/g, '');
}
