import type { DatedChange } from './dated-change';

/**
 * `ad_storage` alone governs what Google Analytics gives to Google Ads; Google signals no longer does. No row can show it, and
 * no visit is counted otherwise; but banners were changed for it. Second-hand: Google's page was not found
 * (https://techbriefly.com/2026/04/14/google-updates-ads-consent-rules-effective-june-15/).
 */
export const adsConsent: DatedChange = {
  id: 'ads-consent',
  day: '2026-06-15',
  source: 'https://techbriefly.com/2026/04/14/google-updates-ads-consent-rules-effective-june-15/',
  moves: { metrics: ['advertiserAdCost', 'advertiserAdClicks', 'returnOnAdSpend'], dimensions: [] },
  nearSteps: ['sessions', 'keyEvents'],
};
