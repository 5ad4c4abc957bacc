import { languagePack } from '@/lib/language/all-languages';
import { type Email, renderEmail } from '@/components/email/render-email';
import type { Address } from '@/lib/deliver/address';
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

/** A draft as an email, its charts within: one that opens unsent, or one on its way from somebody to somebody. */
export function draftEmail(draft: Draft, way?: { readonly from: Address; readonly to: readonly Address[] }): string {
  const footer = way === undefined ? [] : sentByOthers(draft, way.from);
  const { images, ...email }: Email = renderEmail(draft, EDITION_SENT[draft.kind], 'message', footer);
  const pictures = images.map(({ cid, chartSvg, alt }) => ({ cid, png: rasterise(chartSvg), alt }));
  // Whoever gets the reports of forty shops must tell them apart unopened.
  const subject = `${draft.propertyName} — ${email.subject}`;
  return mimeMessage({ ...email, ...way, subject, images: pictures }, way === undefined ? 'file' : 'mailbox');
}

/** Whoever reads it did not set it up: it says who did, and how to be left alone. */
function sentByOthers({ language, propertyName }: Draft, { address }: Address): readonly string[] {
  const { sentFor, stopAsking } = languagePack(language).delivery.arrival;
  return [sentFor(address, propertyName), stopAsking(address)];
}
