import type { Day } from '@/lib/model/day';
import type { DatedChange } from './dated-change';
import { readOver } from './measured';

/** Seen from 11 to 14 September, on one site after the other. */
const DAY: Day = '2025-09-12';
const METRICS = [
  'organicGoogleSearchImpressions',
  'organicGoogleSearchClickThroughRate',
  'organicGoogleSearchAveragePosition',
];

/**
 * Google shows no hundred results on a page any more (`num=100`): what read them by machine counts no longer as impressions, and
 * average positions look better. Google did not announce it
 * (https://www.searchenginejournal.com/the-future-of-rank-tracking-can-go-two-ways/556399).
 */
export const searchResultsByTen: DatedChange = {
  id: 'search-results-by-ten',
  day: DAY,
  source: 'https://www.searchenginejournal.com/the-future-of-rank-tracking-can-go-two-ways/556399',
  moves: { metrics: METRICS, dimensions: [] },
  inRows: (context) => readOver(context, METRICS, DAY),
};
