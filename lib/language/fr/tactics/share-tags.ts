import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const shareTags: TacticText = {
  title: fr`Savoir d’où viennent les visites « directes »`,
  askedAs: ['boutons de partage', 'dark social'],
  why: [
    {
      given: ['partBefore', 'partAfter'],
      say: fr`Pour l’accès direct, {metric} en {days} : {partAfter}, contre {partBefore} un an plus tôt. C’est compatible avec du bouche-à-oreille par messagerie, ou avec des liens de campagne mal marqués : il faut trancher.`,
    },
    {
      say: fr`De nouveaux visiteurs arrivent sans origine. C’est compatible avec du bouche-à-oreille par messagerie, ou avec des liens qui ont perdu leur marquage : il faut trancher.`,
    },
  ],
  steps: [
    fr`Vérifiez d’abord qu’aucune campagne payante ni aucun e-mail n’a perdu son marquage aux mêmes dates.`,
    fr`Ouvrez l’accès direct par page d’arrivée : des pages profondes, vues sur mobile par de nouveaux visiteurs, parlent plutôt d’un partage.`,
    fr`Ajoutez des boutons de partage avec leur propre marquage, et la question « comment nous avez-vous connus ? » après la commande.`,
    fr`Comptez les réponses pendant huit semaines avant de conclure.`,
  ],
  doneWhen: fr`Les liens de partage sont marqués, et cent réponses à la question sont lues.`,
  caution: fr`Personne ne peut suivre un lien partagé en privé, et c’est bien ainsi : on compte des réponses, pas des personnes.`,
};
