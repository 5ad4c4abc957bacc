import { type Email, renderEmail } from '@/components/email/render-email';
import { mimeMessage } from '@/lib/deliver/mime';
import type { Draft, DraftKind, Edition } from '@/lib/model/draft';
import { rasterise } from './rasterise';

/** The month and the quarter are written for the boss; the week is Sacha's own, what is handed over a successor's. */
export const EDITION_SENT: Readonly<Record<DraftKind, Edition>> = {
  monthly: 'boss',
  weekly: 'working',
  quarterly: 'boss',
  'hand-over': 'working',
};

/** A draft as an email that opens unsent, its charts within. */
export function draftEmail(draft: Draft): string {
  const { images, ...email }: Email = renderEmail(draft, EDITION_SENT[draft.kind]);
  const pictures = images.map(({ cid, chartSvg, alt }) => ({ cid, png: rasterise(chartSvg), alt }));
  return mimeMessage({ ...email, images: pictures });
}
