import type { GoogleChangeWords } from '../../catalogue/google-calendar';
import { fr } from '../../typography';

export const searchResultsByTen: GoogleChangeWords = ({ day }) =>
  fr`Vers le ${day}, Google a cessé d’afficher cent résultats par page, que lisaient des machines : les impressions ont baissé et les positions moyennes sont remontées sans un visiteur de plus ni de moins.`;
