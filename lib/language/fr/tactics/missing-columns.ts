import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const missingColumns: TacticText = {
  title: fr`Ajouter au prochain export les colonnes qui manquent pour expliquer les chiffres`,
  askedAs: ['export complet'],
  why: 'Sans tout ce qui mène au résultat, on voit qu’il bouge, pas ce qui le fait bouger.',
  steps: [
    fr`Dans Google Analytics, ouvrez le rapport Acquisition de trafic et ajoutez la date en dimension.`,
    {
      lacking: ['sessions', 'keyEvents', 'ecommercePurchases'],
      say: fr`Exportez en CSV les sessions et les événements clés, ou les achats, par date.`,
    },
    { lacking: ['sessionDefaultChannelGroup'], say: fr`Faites le même export par groupe de canaux.` },
    { lacking: ['deviceCategory'], say: fr`Faites le même export par catégorie d’appareil.` },
    fr`Donnez-les à Plateau avec ceux que vous avez déjà ; les colonnes sont reconnues à leur nom.`,
    fr`Mieux : demandez l’accès en lecture à la propriété, et plus aucun export ne sera nécessaire.`,
  ],
  doneWhen: fr`Le prochain rapport dit d’où vient le changement.`,
};
