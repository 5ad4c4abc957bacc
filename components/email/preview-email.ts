import type { Draft, Edition } from '@/lib/model/draft';
import { rasterise } from './rasterise';
import { type Email, renderEmail } from './render-email';

/** An email as a mailbox would show it: the very HTML that is sent, its pictures put in where it names them. */
export async function previewEmail(
  draft: Draft,
  edition: Edition,
  draw: typeof rasterise = rasterise,
): Promise<Pick<Email, 'subject' | 'html' | 'text'>> {
  const { subject, html, text, images } = renderEmail(draft, edition);
  const drawn = await Promise.all(
    images.map(async ({ cid, chartSvg }) => [`cid:${cid}`, pngAddress(await draw(chartSvg))] as const),
  );
  return { subject, html: drawn.reduce((shown, [cid, address]) => shown.replaceAll(cid, address), html), text };
}

function pngAddress(bytes: Uint8Array<ArrayBuffer>): string {
  return `data:image/png;base64,${bytes.toBase64()}`;
}

export type MailLight = 'light' | 'dark';

/**
 * The same by day or by night, whatever the system of whoever looks: only the question that the style asks of the
 * system is answered beforehand.
 *
 * @example inLight('@media (prefers-color-scheme: dark) {}', 'dark') // '@media all {}'
 */
export function inLight(html: string, light: MailLight): string {
  return html
    .replaceAll('(prefers-color-scheme: dark)', light === 'dark' ? 'all' : 'not all')
    .replaceAll('color-scheme: light dark;', `color-scheme: ${light};`)
    .replaceAll('content="light dark"', `content="${light}"`);
}
