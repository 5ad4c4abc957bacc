/** Shortest history in days that growth a month can be read from: two months to compare. */
export const SHORTEST_HISTORY_DAYS = 56;
