import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const finishBeforeStarting: TacticText = {
  title: fr`Finir une action avant d’en ouvrir une autre`,
  askedAs: ['finir avant de commencer', 'trop de projets'],
  why: [
    {
      given: ['atOnce'],
      say: fr`Actions ouvertes : {open}. Menées de front : {atOnce}. À ce nombre, aucune ne se termine vite.`,
    },
    {
      say: fr`Actions ouvertes : {open}. Parmi elles, acceptées depuis plus d’un mois : {size}. Aucune action n’a été terminée ce dernier mois.`,
    },
  ],
  steps: [
    fr`Choisissez l’action la plus proche de la fin et ce qui lui manque, en une phrase.`,
    fr`Mettez les autres en attente, par écrit, avec la date à laquelle vous les reprendrez.`,
    fr`Montrez-la terminée, même modeste, avant la prochaine réunion mensuelle.`,
  ],
  doneWhen: fr`Une action est fermée, et pas plus de trois ne sont en cours.`,
};
