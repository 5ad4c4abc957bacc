import type { ChannelPicture } from '@/lib/deliver/channel/teams';
import { CHANNEL_EDITION } from '@/lib/model/channel';
import { blocksOf, type Draft } from '@/lib/model/draft';
import { chartImages } from '../email/chart-images';

/** The first chart of a draft, drawn small; null where it has none. */
export async function channelPicture(
  draft: Draft,
  draw: (svg: string) => Promise<Pick<ChannelPicture, 'type' | 'bytes'>>,
): Promise<ChannelPicture | null> {
  const blocks = blocksOf(draft, CHANNEL_EDITION);
  for (const [id, { chartSvg, alt }] of chartImages(blocks, draft)) {
    const chart = blocks.find((block) => block.id === id)?.generated;
    const description = chart?.kind === 'chart' ? chart.description : '';
    return { ...(await draw(chartSvg)), title: alt, alt: [`${alt}.`, description].filter(Boolean).join(' ') };
  }
  return null;
}
