import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const mendMeasurement: TacticText = {
  title: fr`Réparer la mesure avant toute autre chose`,
  askedAs: ['plan de marquage', 'réparer la mesure', 'réparer le suivi'],
  why: fr`Ce que Google Analytics rapporte sur {metric} est incomplet : tout conseil qui s’y appuie serait un pari.`,
  steps: [
    fr`Passez une commande d’essai, du bandeau de consentement à la confirmation, avec l’aperçu de Google Tag Manager ouvert : notez quel événement manque ou part deux fois.`,
    fr`Vérifiez dans Google Analytics (Admin, Événements clés) que « purchase » ou votre demande de contact est bien marqué comme événement clé.`,
    fr`Comparez dix commandes de la boutique aux transactions reçues, montant et numéro compris.`,
    fr`Faites corriger, repassez la commande d’essai, et notez la date : les chiffres d’avant et d’après ne se comparent plus.`,
  ],
  doneWhen: fr`Dix commandes de suite se retrouvent dans Google Analytics, au bon montant.`,
  tool: fr`Google Tag Manager (mode Aperçu) et DebugView dans Google Analytics.`,
  caution: fr`Ne mesurez rien avant l’accord de la personne : une mesure « complète » sans consentement n’est pas une mesure saine.`,
};
