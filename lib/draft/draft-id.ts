import type { Draft } from '@/lib/model/draft';

/**
 * What a draft is known by: one a property, period and language.
 *
 * @example draftId({ propertyId: '345', kind: 'monthly', period, language: 'fr' }) // '345|monthly|2026-11-01|2026-11-30|fr'
 */
export function draftId({
  propertyId,
  kind,
  period,
  language,
}: Pick<Draft, 'propertyId' | 'kind' | 'period' | 'language'>): string {
  return [propertyId, kind, period.from, period.to, language].join('|');
}
