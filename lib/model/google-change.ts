import * as z from 'zod/mini';

/** What Google changed on a known day, so that figures before and after it cannot be compared. One file each: `explain/google-calendar/`. */
export const GoogleChange = z.enum([
  'ai-assistant-channel',
  'source-group',
  'ads-consent',
  'hostname-filters',
  'ads-cost-history',
  'search-impressions-corrected',
  'search-results-by-ten',
]);
export type GoogleChange = z.infer<typeof GoogleChange>;
