import { addDays, type Day } from '@/lib/model/day';
import type { ExportTables } from './duckdb-engine';
import { eventsOf, strayEvents } from './shop-events';
import { shopTables } from './shop-tables';
import { shopVisits } from './shop-visits';

/** Events that are key to the shop. */
export const KEY_EVENTS = ['sign_up', 'purchase'];

/** A made-up shop as its export has it, and as it truly was. */
export function madeUpShop(from: Day, days: number, seed: number, visitsADay?: number) {
  const visits = shopVisits(from, days, seed, visitsADay);
  // One visitor in six says no, and leaves one page beside those who say yes.
  const strays = visits.filter((_, at) => at % 6 === 0);
  const events = [...visits.flatMap(eventsOf), ...strays.flatMap(strayEvents)];
  const byDate = Map.groupBy(events, ({ event_date }) => event_date);
  const dates = Array.from({ length: days }, (_, at) => addDays(from, at).replaceAll('-', ''));
  const exported: ExportTables = Object.fromEntries(dates.map((date) => [`events_${date}`, byDate.get(date) ?? []]));
  return { exported, truthFor: shopTables(visits, strays, events) };
}
