import { type Email, renderEmail } from '@/components/email/render-email';
import { mimeMessage } from '@/lib/deliver/mime';
import type { Draft, Edition } from '@/lib/model/draft';
import { rasterise } from './rasterise';

/** The month is written for the boss; the week is Sacha's own. */
const EDITION_SENT: Readonly<Record<Draft['kind'], Edition>> = { monthly: 'boss', weekly: 'working' };

/** A draft as an email that opens unsent, its charts within. */
export function draftEmail(draft: Draft): string {
  const { images, ...email }: Email = renderEmail(draft, EDITION_SENT[draft.kind]);
  const pictures = images.map(({ cid, chartSvg, alt }) => ({ cid, png: rasterise(chartSvg), alt }));
  return mimeMessage({ ...email, images: pictures });
}
