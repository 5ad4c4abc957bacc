/** Which facts are news: a fact that has been told is not told again until it changes or comes back. */
import { addDays, type Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { FactTold, Memory } from '@/lib/model/memory';
import { sizeOf } from './fingerprint';
import { hasChangedMaterially } from './repetition-rule';

/** A fact that was away for longer than a monthly draft and a half is told again when it is back. */
const GONE_DAYS = 45;

export interface Telling {
  readonly propertyId: string;
  readonly findings: readonly Finding[];
  readonly today: Day;
}

/**
 * Memory after the facts of a reading were told. A fact keeps the day on which it was news: the first one, the one on
 * which its size had changed by more than a quarter and by more than chance, or the one on which it was back after a
 * month and a half.
 *
 * @example afterTelling(EMPTY_MEMORY, { propertyId: '1', findings, today: '2026-06-04' }).facts?.[0]?.newsOn // '2026-06-04'
 */
export function afterTelling(memory: Memory, { propertyId, findings, today }: Telling): Memory {
  const found = new Map(findings.map((finding) => [finding.id, finding]));
  const known = (memory.facts ?? []).map((fact) => {
    const finding = fact.propertyId === propertyId ? found.get(fact.findingId) : undefined;
    if (!finding) return fact;
    found.delete(fact.findingId);
    return isNewsAgain(fact, finding, today)
      ? { ...fact, newsOn: today, lastOn: today, lastSize: sizeOf(finding) }
      : { ...fact, lastOn: today };
  });
  const fresh = [...found.values()].map((finding) => ({
    propertyId,
    findingId: finding.id,
    newsOn: today,
    lastOn: today,
    lastSize: sizeOf(finding),
  }));
  return { ...memory, facts: [...known, ...fresh] };
}

function isNewsAgain(fact: FactTold, finding: Finding, today: Day): boolean {
  return addDays(fact.lastOn, GONE_DAYS) < today || hasChangedMaterially(finding, fact);
}

/** Whether a fact was news on a day or after it; a fact that nobody remembers is. */
export function isNewsSince(
  { facts = [] }: Pick<Memory, 'facts'>,
  { propertyId, findingId }: Pick<FactTold, 'propertyId' | 'findingId'>,
  day: Day,
): boolean {
  const told = facts.find((fact) => fact.propertyId === propertyId && fact.findingId === findingId);
  return told === undefined || told.newsOn >= day;
}
