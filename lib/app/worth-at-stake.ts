import type { PortfolioEntry, PortfolioSign, PortfolioSize } from '@/lib/messages/replies';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Day } from '@/lib/model/day';
import { levelMoved, levelStanding } from '@/lib/model/level-standing';
import type { Standing } from '@/lib/model/told-turn';

/** Standings in which a property loses what it could have become. */
export const BAD: readonly Standing[] = ['declining', 'stagnating', 'slowed'];

/**
 * What each of some properties stands to lose in a month, to put them in order and for nothing else: what it lives on, times
 * the growth that is missing. In the currency in which most of them sell; one that sells in another, or not at all, is
 * weighed by its visits, each worth what a visit brings to those that do. Without any sales, in visits.
 */
export function worthAtStake(entries: readonly PortfolioEntry[]): (entry: PortfolioEntry) => number {
  const sizeOf = worth(entries);
  return (entry) => {
    const [main] = entry.vitals;
    return main ? missingGrowth(main.diagnosis, entry.asOf) * sizeOf(entry) : 0;
  };
}

/** What a day of a property is worth, on the scale of {@link worthAtStake}. */
export function worth(entries: readonly PortfolioEntry[]): (entry: PortfolioEntry) => number {
  const currency = commonCurrency(entries);
  const selling = entries.filter((entry) => salesOf(entry, currency) !== null && visitsOf(entry) > 0);
  const sum = (of: (entry: PortfolioEntry) => number) => selling.reduce((total, entry) => total + of(entry), 0);
  const aVisit = selling.length === 0 ? 1 : sum((entry) => salesOf(entry, currency) ?? 0) / sum(visitsOf);
  return (entry) => salesOf(entry, currency) ?? visitsOf(entry) * aVisit;
}

/**
 * How much faster it would grow in a month had it gone on as before, as a share; 0 where it grows, or nothing is known. Of
 * a plateau at least the growth that counts as some, for a figure that stands still loses what it could have become; of a level
 * that fell, the fall that takes it there in the year for which it is told.
 */
function missingGrowth(diagnosis: Diagnosis, asOf: Day): number {
  const { monthlyGrowth, margin, turn } = diagnosis;
  if (!BAD.includes(levelStanding(diagnosis, asOf))) return 0;
  const lost = 1 - (1 + Math.min(0, levelMoved(diagnosis, asOf))) ** (1 / 12);
  const before = turn?.verdict === 'slowed' ? Math.max(0, turn.before.estimate) : 0;
  return Math.max(margin, lost + before - (monthlyGrowth?.estimate ?? 0));
}

function salesOf({ vitals: [main] }: PortfolioEntry, currency: string | null): number | null {
  return main?.size && currency !== null && main.size.currency === currency ? aDay(main.size) : null;
}

function visitsOf({ vitals }: PortfolioEntry): number {
  const visits: PortfolioSign | undefined = vitals.find(({ metric }) => metric === 'sessions');
  return visits?.size ? aDay(visits.size) : 0;
}

/** Of the days that were counted. */
function aDay({ value, days, lost }: PortfolioSize): number {
  return days > lost ? value / (days - lost) : 0;
}

/** The currency in which most of them sell, the first by its code of as many; null where none does. */
function commonCurrency(entries: readonly PortfolioEntry[]): string | null {
  const sold = Map.groupBy(
    entries.flatMap(({ vitals: [main] }) => main?.size?.currency ?? []),
    (currency) => currency,
  );
  const [most] = [...sold].toSorted(([a, all], [b, others]) => others.length - all.length || a.localeCompare(b));
  return most?.[0] ?? null;
}
