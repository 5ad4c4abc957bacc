import type { Draft, Edition } from '@/lib/model/draft';

/**
 * What a delivery is known by: a second one of the same draft has the same key.
 *
 * @example receiptKey(draft, 'boss') // '345|monthly|2026-11-01|2026-11-30|boss'
 */
export function receiptKey(draft: Pick<Draft, 'propertyId' | 'kind' | 'period'>, edition: Edition): string {
  return [draft.propertyId, draft.kind, draft.period.from, draft.period.to, edition].join('|');
}
