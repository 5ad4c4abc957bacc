import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const roadmapWithObjectives: TacticText = {
  title: fr`Donner à chaque action un objectif, un livrable et une date`,
  askedAs: ['feuille de route', 'roadmap'],
  why: [
    {
      given: ['hours'],
      say: fr`Actions ouvertes : {open}. Parmi elles, au service de la mesure et des outils : {size}, qui prennent la plupart des heures : rien de cela ne se montre en réunion.`,
    },
    {
      given: ['share'],
      say: fr`Actions ouvertes : {open}. Parmi elles, sur un segment qui apporte au plus {share} du résultat : {size}. Même réussies, elles ne s’y verront pas.`,
    },
    {
      say: fr`Actions ouvertes : {open}. Parmi elles, sans objectif écrit : {size}. Personne ne pourra dire si elles ont servi.`,
    },
  ],
  steps: [
    fr`En face de chaque action ouverte, écrivez l’objectif qu’elle sert et le chiffre qui doit bouger ; sans l’un ni l’autre, mettez-la en attente.`,
    fr`Classez les autres par ce qui est en jeu : ce qui touche moins d’un cinquantième du chiffre d’affaires passe en dernier.`,
    fr`Pour les trois premières, fixez un livrable que l’on puisse ouvrir, un nom, un suppléant, une date, et à quoi l’on verra que c’est fini.`,
    fr`Plafonnez par écrit les heures de réglage et d’outils de la semaine, et rangez-les dans une seule plage.`,
    fr`Relisez la page une heure par mois avec la direction.`,
  ],
  doneWhen: fr`Chaque action ouverte a un objectif, un livrable et une date, et la page a été relue une fois.`,
  caution: fr`On peut améliorer un réglage sans fin : c’est la date du livrable qui dit quand s’arrêter.`,
};
