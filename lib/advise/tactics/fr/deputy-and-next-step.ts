import { fr, typesetFrench } from '@/lib/language/typography';
import type { TacticText } from '../../tactic';

export const deputyAndNextStep: TacticText = {
  title: fr`Donner à chaque action un suppléant et une prochaine étape visible`,
  askedAs: ['nommer un remplaçant', 'nommer un suppléant', 'passation'],
  why: (s) =>
    'days' in s
      ? typesetFrench(
          `Actions ouvertes : ${s.open}. Parmi elles, confiées à quelqu’un qui part avant l’échéance : ${s.size}. Ce départ peut la précéder de ${s.days}.`,
        )
      : typesetFrench(`Actions ouvertes : ${s.open}. Parmi elles, sans mouvement ou sans suppléant : ${s.size}.`),
  steps: [
    fr`Pour chaque action, écrivez la prochaine étape que quelqu’un d’autre pourrait voir, et sa date.`,
    fr`Nommez un suppléant et passez-lui dix minutes : accès, état, décision en attente.`,
    fr`Fermez celles que personne ne veut reprendre, en disant pourquoi.`,
    fr`Rangez au même endroit les accès à Google Analytics, la liste des événements clés et les envois programmés.`,
  ],
  doneWhen: fr`Chaque action ouverte a un suppléant et une étape datée.`,
};
