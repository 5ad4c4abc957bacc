import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const addedVisits: TacticText = {
  title: fr`Vérifier ce que rapportent les visites gagnées en un an avant d’en payer d’autres`,
  askedAs: ['budget publicitaire', 'budget pub', 'budget google ads', 'trafic payant'],
  why: fr`En un an, les visites passent de {sessionsBefore} à {sessionsAfter} pendant que {metric} recule de {before} à {after} : le trafic ajouté n’achète pas comme l’ancien.`,
  steps: [
    fr`Dans le rapport Acquisition, comparez chaque canal à l’an dernier, en visites gagnées et en commandes gagnées.`,
    fr`Pour chaque canal payant, divisez ce que coûtent les visites ajoutées par les commandes ajoutées, et montrez ce seul chiffre.`,
    fr`Gelez toute hausse de budget sur le canal où il est le plus mauvais, jusqu’à ce que la page ou le paiement soit corrigé.`,
    fr`Refaites le même tableau dans huit semaines.`,
  ],
  doneWhen: fr`Le tableau est partagé avec la direction, et la hausse du canal le plus mauvais est gelée.`,
  caution: fr`Une visite qui découvre n’achète pas le jour même : regardez aussi les nouveaux clients avant de couper.`,
};
