import type { GoogleCalendarWords } from '../../catalogue/google-calendar';
import { aiAssistantChannel } from './ai-assistant-channel';
import { sourceGroup } from './source-group';
import { adsConsent } from './ads-consent';
import { hostnameFilters } from './hostname-filters';
import { adsCostHistory } from './ads-cost-history';
import { searchImpressionsCorrected } from './search-impressions-corrected';
import { searchResultsByTen } from './search-results-by-ten';

export const googleCalendar: GoogleCalendarWords = {
  'ai-assistant-channel': aiAssistantChannel,
  'source-group': sourceGroup,
  'ads-consent': adsConsent,
  'hostname-filters': hostnameFilters,
  'ads-cost-history': adsCostHistory,
  'search-impressions-corrected': searchImpressionsCorrected,
  'search-results-by-ten': searchResultsByTen,
};
