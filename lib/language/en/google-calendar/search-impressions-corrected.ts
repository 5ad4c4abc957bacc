import type { GoogleChangeWords } from '../../catalogue/google-calendar';

export const searchImpressionsCorrected: GoogleChangeWords = ({ day }) =>
  `From 13 May 2025 to ${day}, Google counted too many impressions in its search; the clicks were right. Impressions, the share of clicks and the average position before and after cannot be compared.`;
