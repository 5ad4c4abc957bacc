import type { DatedChange } from './dated-change';

/**
 * What advertisements cost is kept for 36 months: before, there is nothing, which is not zero. Google says so itself in each
 * answer that it touches (`dataTruncationReasons`), and these days are missing there. Second-hand, and of June without a day.
 */
export const adsCostHistory: DatedChange = {
  id: 'ads-cost-history',
  day: '2026-06-01',
  source: 'https://support.google.com/analytics/answer/9164320',
  moves: { metrics: ['advertiserAdCost', 'advertiserAdClicks', 'returnOnAdSpend'], dimensions: [] },
};
