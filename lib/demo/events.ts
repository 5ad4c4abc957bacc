import type { Counts } from './counts';
import type { ShopDay } from './draw-shop';

/** Those that count as key events. */
export const KEY_EVENTS: readonly string[] = ['generate_lead', 'purchase'];

/** What the pages of a site report in a day, event by event; those of a shop follow from what was seen and sold. */
export function eventsOf(whole: Counts, sold: ShopDay | null): readonly (readonly [name: string, count: number])[] {
  const visits = [
    ['session_start', whole.sessions],
    ['first_visit', whole.newUsers],
    ['page_view', Math.round(whole.sessions * 3.8)],
    ['user_engagement', whole.engagedSessions * 2],
    ['generate_lead', whole.keyEvents - whole.ecommercePurchases],
  ] as const;
  if (!sold) return visits;
  const searches = sold.terms.slice(0, -1).reduce((sum, { sessions }) => sum + sessions, 0);
  return [
    ...visits,
    ['view_item_list', whole.sessions],
    ['select_item', sold.lists.reduce((sum, [, opened]) => sum + opened, 0)],
    ['view_item', sold.items.reduce((sum, [seen = 0]) => sum + seen, 0)],
    ['view_search_results', searches],
    ['add_to_cart', whole.addToCarts],
    ['begin_checkout', whole.checkouts],
    ['purchase', whole.ecommercePurchases],
  ];
}
