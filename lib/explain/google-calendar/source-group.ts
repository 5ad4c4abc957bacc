import type { DatedChange } from './dated-change';

/**
 * A dimension that calls one platform by one name (Facebook for `fb`, `m.facebook.com` …), and Source Platform with the same
 * values. Retroactive: every day was renamed, so that no comparison reaches over it, and Plateau reads neither. Google's
 * release notes of 11 June, as others tell them
 * (https://www.techwyse.com/news/platform-updates/google-analytics-source-group-hostname-filters-ga4).
 */
export const sourceGroup: DatedChange = {
  id: 'source-group',
  day: '2026-06-11',
  source: 'https://support.google.com/analytics/answer/9164320#06112026',
  moves: { metrics: [], dimensions: [] },
};
