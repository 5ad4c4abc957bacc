import type { PortfolioEntry } from '@/lib/messages/protocol';

const ROLES = {
  outcome: ['totalRevenue', 'keyEvents', 'ecommercePurchases'],
  traffic: ['sessions', 'totalUsers', 'newUsers', 'screenPageViews'],
  conversion: ['purchaseRate', 'sessionKeyEventRate'],
} as const satisfies Record<string, readonly string[]>;
export type SignRole = keyof typeof ROLES;

const ALL = ['outcome', 'traffic', 'conversion'] as const satisfies readonly SignRole[];

/**
 * What a column of vital signs is about, where it is the same for every property of the list: its result, its traffic
 * or its conversion. Null where a property lacks one of them and another figure stands in.
 */
export function roleOfColumn(entries: readonly Pick<PortfolioEntry, 'vitals'>[], place: number): SignRole | null {
  const metrics = entries.flatMap(({ vitals }) => vitals[place]?.metric ?? []);
  const isOf = (role: SignRole) => metrics.every((metric) => ROLES[role].some((known) => known === metric));
  return metrics.length === 0 ? null : (ALL.find(isOf) ?? null);
}
