import type { PortfolioEntry } from '@/lib/messages/replies';
import { levelStanding } from '@/lib/model/level-standing';
import type { Standing } from '@/lib/model/told-turn';
import { BAD, worth, worthAtStake } from './worth-at-stake';

/** A fall, of growth or of the level, is worse than a plateau, a plateau than growth that has slowed; what is not known yet worries less than these. */
const CONCERN: Readonly<Record<Standing, number>> = {
  declining: 0,
  stagnating: 1,
  slowed: 2,
  inconclusive: 3,
  growing: 4,
};

/**
 * The properties by how much they worry: those first whose measurement stands still, then by what is at stake. Where that
 * is nothing, or the same, how what each lives on stands decides, then how many of its vital signs fall, stand still or
 * have slowed, then its size, then its name. A property without any sign stands with those of which nothing is known yet.
 */
export function worstFirst<Entry extends PortfolioEntry>(entries: readonly Entry[], locale: string): Entry[] {
  const byName = new Intl.Collator(locale, { numeric: true }).compare;
  const [atStake, size] = [worthAtStake(entries), worth(entries)];
  return entries.toSorted(
    (one, other) =>
      Number(isStopped(other)) - Number(isStopped(one)) ||
      atStake(other) - atStake(one) ||
      concernOf(one) - concernOf(other) ||
      badSignsOf(other) - badSignsOf(one) ||
      size(other) - size(one) ||
      byName(one.property.displayName, other.property.displayName),
  );
}

/** Where measurement stands still, nobody knows how anything goes. */
export function isStopped({ vitals }: PortfolioEntry): boolean {
  return vitals.some(({ diagnosis }) => diagnosis.notes.some(({ code }) => code === 'open-outage'));
}

function concernOf({ vitals, asOf }: PortfolioEntry): number {
  const [main] = vitals;
  return CONCERN[main ? levelStanding(main.diagnosis, asOf) : 'inconclusive'];
}

function badSignsOf({ vitals, asOf }: PortfolioEntry): number {
  return vitals.filter(({ diagnosis }) => BAD.includes(levelStanding(diagnosis, asOf))).length;
}
