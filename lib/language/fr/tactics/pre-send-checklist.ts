import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const preSendChecklist: TacticText = {
  title: fr`Faire signer une liste de contrôle avant chaque envoi`,
  askedAs: ['liste de contrôle', 'check-list', 'vérifier avant l’envoi'],
  why: fr`La semaine passée, les visites montent de {sessionsBefore} à {sessionsAfter} pendant que {metric} recule de {before} à {after} : on amène du monde devant quelque chose qui ne suit pas.`,
  steps: [
    fr`Écrivez cinq lignes, chacune avec un nom : service client ouvert et prévenu, stock suffisant, prix et code vérifiés, page d’arrivée testée sur téléphone, mesure vérifiée.`,
    fr`Convenez que rien ne part tant qu’une ligne n’est pas signée : un quart d’heure par envoi.`,
    fr`Le lendemain, comparez visites et commandes aux quatre envois précédents, même jour de la semaine.`,
    fr`Notez dans Plateau chaque envoi, et chaque ligne qui n’a pas pu être signée.`,
  ],
  doneWhen: fr`Quatre envois de suite sont partis avec les cinq signatures.`,
};
