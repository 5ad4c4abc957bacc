import type { PortfolioEntry } from '@/lib/messages/replies';

const ROLES = {
  outcome: ['totalRevenue', 'keyEvents', 'ecommercePurchases'],
  traffic: ['sessions', 'totalUsers', 'newUsers', 'screenPageViews'],
  conversion: ['purchaseRate', 'sessionKeyEventRate'],
} as const satisfies Record<string, readonly string[]>;
export type SignRole = keyof typeof ROLES;

const ALL = ['outcome', 'traffic', 'conversion'] as const satisfies readonly SignRole[];

/**
 * What a column of vital signs is about: the result, the traffic or the conversion of the properties of the list, several of
 * these where a property lacks one and another figure stands in; what it would be about where nothing stands in it.
 */
export function rolesOfColumn(entries: readonly Pick<PortfolioEntry, 'vitals'>[], place: number): SignRole[] {
  const metrics = new Set<string>(entries.flatMap(({ vitals }) => vitals[place]?.metric ?? []));
  const found = ALL.filter((role) => ROLES[role].some((known) => metrics.has(known)));
  return found.length === 0 ? ALL.slice(place, place + 1) : found;
}

/** As many as a property has vital signs. */
export const PLACES = ALL.map((_, place) => place);
