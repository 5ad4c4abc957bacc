import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const deputyAndNextStep: TacticText = {
  title: fr`Donner à chaque action un suppléant et une prochaine étape visible`,
  askedAs: ['nommer un remplaçant', 'nommer un suppléant', 'passation'],
  why: [
    {
      given: ['days'],
      say: fr`Actions ouvertes : {open}. Parmi elles, confiées à quelqu’un qui part avant l’échéance : {size}. Ce départ peut la précéder de {days}.`,
    },
    { say: fr`Actions ouvertes : {open}. Parmi elles, sans mouvement ou sans suppléant : {size}.` },
  ],
  steps: [
    fr`Pour chaque action, écrivez la prochaine étape que quelqu’un d’autre pourrait voir, et sa date.`,
    fr`Nommez un suppléant et passez-lui dix minutes : accès, état, décision en attente.`,
    fr`Fermez celles que personne ne veut reprendre, en disant pourquoi.`,
    fr`Rangez au même endroit les accès à Google Analytics, la liste des événements clés et les envois programmés.`,
  ],
  doneWhen: fr`Chaque action ouverte a un suppléant et une étape datée.`,
};
