import type { GoogleChangeWords } from '../../catalogue/google-calendar';
import { fr } from '../../typography';

export const adsCostHistory: GoogleChangeWords = ({ day }) =>
  fr`Depuis le ${day}, Google Analytics ne garde le coût des annonces que 36 mois : ce qui est plus ancien manque, et n’est pas nul.`;
