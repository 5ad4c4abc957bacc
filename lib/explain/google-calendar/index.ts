import { adsConsent } from './ads-consent';
import { adsCostHistory } from './ads-cost-history';
import { aiAssistantChannel } from './ai-assistant-channel';
import type { DatedChange } from './dated-change';
import { hostnameFilters } from './hostname-filters';
import { searchImpressionsCorrected } from './search-impressions-corrected';
import { searchResultsByTen } from './search-results-by-ten';
import { sourceGroup } from './source-group';

/** Google's own calendar: what it changed, the earliest first. */
export const GOOGLE_CALENDAR: readonly DatedChange[] = [
  searchResultsByTen,
  searchImpressionsCorrected,
  aiAssistantChannel,
  adsCostHistory,
  sourceGroup,
  hostnameFilters,
  adsConsent,
];
