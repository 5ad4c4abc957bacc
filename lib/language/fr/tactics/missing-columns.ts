import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const missingColumns: TacticText = {
  title: fr`Ajouter au prochain export les colonnes qui manquent pour expliquer les chiffres`,
  askedAs: ['export complet'],
  why: 'Sans tout ce qui mène au résultat, on voit qu’il bouge, pas ce qui le fait bouger.',
  steps: [
    fr`Dans Google Analytics, ouvrez le rapport Acquisition de trafic, ajoutez la date en dimension et exportez les sessions et les événements clés en CSV.`,
    fr`Faites le même export par canal, puis par appareil : trois fichiers suffisent.`,
    fr`Donnez-les ensemble à Plateau ; les colonnes sont reconnues à leur nom.`,
    fr`Mieux : demandez l’accès en lecture à la propriété, et plus aucun export ne sera nécessaire.`,
  ],
  doneWhen: fr`Le prochain rapport dit d’où vient le changement.`,
};
