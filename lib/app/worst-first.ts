import type { PortfolioEntry } from '@/lib/messages/protocol';
import type { Verdict } from '@/lib/model/diagnosis';

/** A fall is worse than a plateau; what is not known yet is less worrying than either. */
const CONCERN: Readonly<Record<Verdict, number>> = { declining: 0, stagnating: 1, inconclusive: 2, growing: 3 };
const BAD: readonly Verdict[] = ['declining', 'stagnating'];

/**
 * The properties by how much they worry: the verdict on what each lives on, then how many of its vital signs fall or
 * stand still, then the name. A property without any sign stands with those of which nothing is known yet.
 */
export function worstFirst<Entry extends PortfolioEntry>(entries: readonly Entry[], locale: string): Entry[] {
  const byName = new Intl.Collator(locale, { numeric: true }).compare;
  return entries.toSorted(
    (one, other) =>
      concernOf(one) - concernOf(other) ||
      badSignsOf(other) - badSignsOf(one) ||
      byName(one.property.displayName, other.property.displayName),
  );
}

function concernOf({ vitals }: PortfolioEntry): number {
  return CONCERN[vitals[0]?.diagnosis.verdict ?? 'inconclusive'];
}

function badSignsOf({ vitals }: PortfolioEntry): number {
  return vitals.filter(({ diagnosis }) => BAD.includes(diagnosis.verdict)).length;
}
