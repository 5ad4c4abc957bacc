import type { GoogleChangeWords } from '../../catalogue/google-calendar';
import { fr } from '../../typography';

export const searchImpressionsCorrected: GoogleChangeWords = ({ day }) =>
  fr`Du 13 mai 2025 au ${day}, Google a compté trop d’impressions dans sa recherche ; les clics étaient justes. Impressions, part de clics et position moyenne d’avant et d’après ne se comparent pas.`;
