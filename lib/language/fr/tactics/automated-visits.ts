import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

// Comparaisons : support.google.com/analytics/answer/9269518. Robots connus, que Google exclut de lui-même : answer/9888366.
export const automatedVisits: TacticText = {
  title: fr`Retirer les visites automatiques des rapports, et les arrêter à l’entrée du site`,
  askedAs: ['exclure les robots', 'trafic de robots', 'visites de Chine et de Singapour'],
  why: [
    {
      given: ['size'],
      say: fr`Des visites que Google affiche, la part que personne ne semble faire atteint {size}. Plateau la met à part ; tous ceux qui ouvrent Google Analytics la voient encore.`,
    },
    {
      say: fr`Une partie des visites que Google affiche ne semblent faites par personne. Plateau les met à part ; tous ceux qui ouvrent Google Analytics les voient encore.`,
    },
  ],
  steps: [
    fr`Dans un rapport de Google Analytics, cliquez en haut sur « Ajouter une comparaison », puis créez-en une : dimension « Pays », type de correspondance « Ne correspond pas exactement à », les pays nommés dans l’état des données ; appliquez. Les vrais visiteurs de ces pays en sont retirés aussi : lisez-la à côté de « Tous les utilisateurs ».`,
    fr`Si ces visites arrivent par des sites référents inventés, prenez la source de la session à la place du pays.`,
    fr`Transmettez la comparaison à ceux qui lisent ces rapports : elle ne change rien à ce qui est enregistré, et l’exclusion des robots connus que Google fait lui-même ne se règle pas.`,
    fr`Demandez à l’hébergeur de soumettre ces visites à une vérification ou de les bloquer avant que la page se charge, au pare-feu ou au réseau de diffusion : rien d’autre ne les tient hors des chiffres à venir. Laissez passer les moteurs de recherche.`,
    fr`Si une partie d’entre elles sont bien des personnes (un marché qui s’ouvre, un partenaire), cliquez sur « Ce sont des personnes » dans Plateau : elles comptent de nouveau.`,
  ],
  doneWhen: fr`La comparaison est partagée avec ceux qui lisent les rapports, et l’hébergeur a dit ce qui peut être bloqué.`,
  caution: fr`Bloquer tout un pays ferme aussi la porte à ses habitants : préférez une vérification, et regardez d’abord les commandes qui en viennent.`,
};
