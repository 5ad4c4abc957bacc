import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const shareTags: Tactic = {
  id: 'share-tags',
  answers: [
    {
      kinds: ['segments'],
      metrics: ['sessions'],
      dimensions: ['sessionDefaultChannelGroup'],
      part: { keys: ['Direct'], direction: 'up' },
    },
  ],
  needs: [],
  strategy: 'sound-measurement',
  effect: null,
  setUpHours: 3.5,
  weeklyHours: 0.25,
  departments: ['it', 'agency', 'customer-service'],
  measure: { metric: 'sessions', target: 'finding', windowDays: 56 },
  report: 'acquisition',
  text: {
    fr: {
      title: fr`Savoir d’où viennent les visites « directes »`,
      why: (s) =>
        typesetFrench(
          `L’accès direct passe de ${s.partBefore} à ${s.partAfter}. C’est compatible avec du bouche-à-oreille par messagerie, ou avec des liens de campagne mal marqués : il faut trancher.`,
        ),
      steps: [
        fr`Vérifiez d’abord qu’aucune campagne payante ni aucun e-mail n’a perdu son marquage aux mêmes dates.`,
        fr`Ouvrez l’accès direct par page d’arrivée : des pages profondes, vues sur mobile par de nouveaux visiteurs, parlent plutôt d’un partage.`,
        fr`Ajoutez des boutons de partage avec leur propre marquage, et la question « comment nous avez-vous connus ? » après la commande.`,
        fr`Comptez les réponses pendant huit semaines avant de conclure.`,
      ],
      doneWhen: fr`Les liens de partage sont marqués, et cent réponses à la question sont lues.`,
      caution: fr`Personne ne peut suivre un lien partagé en privé, et c’est bien ainsi : on compte des réponses, pas des personnes.`,
    },
    en: {
      title: 'Find out where “direct” visits come from',
      why: (s) =>
        `Direct access goes from ${s.partBefore} to ${s.partAfter}. That is compatible with word of mouth in private messages, or with campaign links badly tagged: it has to be settled.`,
      steps: [
        'First check that no paid campaign or email lost its tags on the same dates.',
        'Open direct access by landing page: deep pages, seen on mobile by new visitors, rather point to sharing.',
        'Add share buttons with tags of their own, and the question “how did you hear of us?” after the order.',
        'Count the answers for eight weeks before concluding.',
      ],
      doneWhen: 'Share links are tagged, and a hundred answers to the question have been read.',
      caution: 'Nobody can follow a link shared in private, and rightly so: answers are counted, not people.',
    },
  },
};
