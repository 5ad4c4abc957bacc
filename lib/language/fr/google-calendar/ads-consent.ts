import type { GoogleChangeWords } from '../../catalogue/google-calendar';
import { fr } from '../../typography';

export const adsConsent: GoogleChangeWords = ({ day }) =>
  fr`Le ${day}, Google a changé le consentement qui permet à Google Analytics de transmettre des données à Google Ads, et beaucoup de sites ont modifié leur bandeau pour cela. C’est compatible avec un tel changement, sans le prouver.`;
