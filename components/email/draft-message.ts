import type { Address } from '@/lib/deliver/address';
import { mimeMessage, type MimeUse } from '@/lib/deliver/mime';
import type { Draft, Edition } from '@/lib/model/draft';
import { rasterise } from './rasterise';
import { renderEmail } from './render-email';

/**
 * A draft as a MIME message, its charts within: for a file, or for a mailbox's own API.
 *
 * @throws PlateauError `bad-input` for an address that is none
 */
export async function draftMessage(
  draft: Draft,
  edition: Edition,
  use: MimeUse,
  to: readonly Address[] = [],
  footer: readonly string[] = [],
): Promise<string> {
  const { subject, html, text, images } = renderEmail(draft, edition, 'message', footer);
  const pictures = await Promise.all(
    images.map(async ({ cid, chartSvg, alt }) => ({ cid, alt, png: await rasterise(chartSvg) })),
  );
  return mimeMessage({ subject, to, html, text, images: pictures }, use);
}
