import type { GoogleChangeWords } from '../../catalogue/google-calendar';
import { fr } from '../../typography';

export const aiAssistantChannel: GoogleChangeWords = ({ day, share }) =>
  fr`Google compte à part les visites venues d’assistants d’IA${day ? ` depuis le ${day}` : ''}${share ? fr` (${share} des visites récentes)` : ''} ; elles étaient auparavant dans d’autres canaux. Un canal peut donc avoir perdu des visites sans qu’il se soit rien passé.`;
