/** Shortest history in days that growth a month can be read from: two months to compare. */
export const SHORTEST_HISTORY_DAYS = 56;

/**
 * Shortest history in days that tells a season from a trend: thirteen months, which show where a year begins to repeat. Thirteen of the
 * calendar's have three days less than thirteen mean ones at the least.
 */
export const SEASON_NEEDS_DAYS = 393;
