import type { Draft, Edition } from '@/lib/model/draft';
import { isChannel } from '@/lib/model/channel';
import type { Way } from '@/lib/model/receipt';

/**
 * What a delivery is known by: a second one of the same draft has the same key. What lies as a
 * draft in Outlook is apart from what was sent: one is for oneself, the other for whoever reads. So is what a team reads in
 * its channel.
 *
 * @example receiptKey(draft, 'boss') // '345|monthly|2026-11-01|2026-11-30|boss'
 */
export function receiptKey(draft: Pick<Draft, 'propertyId' | 'kind' | 'period'>, edition: Edition, way?: Way): string {
  const parts = [draft.propertyId, draft.kind, draft.period.from, draft.period.to, edition];
  return [...parts, ...(way === 'outlook' || isChannel(way) ? [way] : [])].join('|');
}
