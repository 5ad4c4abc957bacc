import { addDays, type Day, monthOf } from '@/lib/model/day';
import type { Memory } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import { isSameAdvice } from './fingerprint';

const SIX_MONTHS = 183;

/**
 * The share of a month's recommendations that were already said in the six months before, 0–1; null
 * for a month without recommendations. A follow-up counts: the reader has heard it before.
 *
 * @example repetitionScore(advice.recommendations, memory, propertyId, '2026-03-31') // 0 when all is new
 */
export function repetitionScore(
  recommendations: readonly Pick<Recommendation, 'fingerprint'>[],
  memory: Memory,
  propertyId: string,
  today: Day,
): number | null {
  if (recommendations.length === 0) return null;
  const oldest = addDays(today, -SIX_MONTHS);
  const before = memory.entries.filter(
    (entry) =>
      entry.propertyId === propertyId && entry.lastSaidOn >= oldest && monthOf(entry.firstSaidOn) < monthOf(today),
  );
  const repeated = recommendations.filter(({ fingerprint }) =>
    before.some((entry) => isSameAdvice(entry.fingerprint, fingerprint)),
  );
  return repeated.length / recommendations.length;
}
