import type { ToldFailure } from '@/lib/messages/replies';

/** What stands in the way of one property, or of none in particular, told once however many works met it. */
export interface Trouble extends Pick<ToldFailure, 'failure' | 'again'> {
  /** Null where it belongs to no property. */
  readonly propertyId: string | null;
  /** To read the figures again may mend it. */
  readonly isReading: boolean;
}

/** The property's own first, then what belongs to none, then the others'. */
export function troublesIn(failures: readonly ToldFailure[], propertyId: string | null): Trouble[] {
  const troubles = new Map<string, Trouble>();
  for (const { of, failure, again } of failures) {
    const place = of?.propertyId ?? null;
    const key = [place, failure.code, failure.details['draft']].join('|');
    if (!troubles.has(key)) {
      const isReading = of === null || of.kind === 'refresh';
      troubles.set(key, { propertyId: place, failure, again, isReading });
    }
  }
  const rank = (trouble: Trouble) => (trouble.propertyId === propertyId ? 0 : trouble.propertyId === null ? 1 : 2);
  return [...troubles.values()].toSorted((one, other) => rank(one) - rank(other));
}

/** How many other properties something stands in the way of. */
export function countElsewhere(failures: readonly ToldFailure[], propertyId: string | null): number {
  const others = failures.flatMap(({ of }) => (of === null || of.propertyId === propertyId ? [] : [of.propertyId]));
  return new Set(others).size;
}
