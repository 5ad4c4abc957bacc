import type { GoogleChangeWords } from '../../catalogue/google-calendar';
import { fr } from '../../typography';

export const sourceGroup: GoogleChangeWords = ({ day }) =>
  fr`Depuis le ${day}, Google regroupe aussi les sources par plateforme, y compris pour tous les jours d’avant : rien n’est compté autrement.`;
