import type { GoogleChangeWords } from '../../catalogue/google-calendar';

export const adsConsent: GoogleChangeWords = ({ day }) =>
  `On ${day}, Google changed which consent lets Google Analytics pass data to Google Ads, and many sites changed their consent banner for it. This is compatible with such a change, and no proof of it.`;
