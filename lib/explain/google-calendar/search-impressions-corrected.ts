import type { Day } from '@/lib/model/day';
import type { DatedChange } from './dated-change';
import { readOver } from './measured';

const DAY: Day = '2026-04-27';
const METRICS = [
  'organicGoogleSearchImpressions',
  'organicGoogleSearchClickThroughRate',
  'organicGoogleSearchAveragePosition',
];

/**
 * From 13 May 2025 to 27 April 2026 Search Console counted too many impressions; clicks were right throughout. Google's list of
 * data anomalies, as others tell it (https://serpary.com/en/news/google-search-console-data-logging-issue-fixed).
 */
export const searchImpressionsCorrected: DatedChange = {
  id: 'search-impressions-corrected',
  day: DAY,
  source: 'https://support.google.com/webmasters/answer/6211453',
  moves: { metrics: METRICS, dimensions: [] },
  inRows: (context) => readOver(context, METRICS, DAY),
};
