import type { Language } from '@/lib/model/settings';
import { fr } from '../typography';

/** Below the address bar, before anything is typed. The background alone loads these, both together: they are short. */
export const QUESTION_HINT: Readonly<Record<Language, string>> = {
  fr: fr`Posez une question à Plateau : taux de conversion mobile par mois…`,
  en: 'Ask Plateau a question: mobile conversion rate by month…',
};
