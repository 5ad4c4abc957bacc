import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const missingColumns: Tactic = {
  id: 'missing-columns',
  answers: [{ kinds: ['data-health'], segments: ['not-measured', 'no-key-events', 'no-ecommerce'] }],
  sources: ['csv'],
  needs: [],
  strategy: 'sound-measurement',
  effect: null,
  setUpHours: 1,
  weeklyHours: 0,
  departments: ['it'],
  measure: { metric: 'finding', target: 'property', windowDays: 28 },
  report: 'hub',
  text: {
    fr: {
      title: fr`Ajouter au prochain export les colonnes qui disent pourquoi`,
      why: () => typesetFrench(`Sans tout ce qui mène au résultat, on voit qu’il bouge, pas ce qui le fait bouger.`),
      steps: [
        fr`Dans Google Analytics, ouvrez le rapport Acquisition de trafic, ajoutez la date en dimension et exportez les sessions et les événements clés en CSV.`,
        fr`Faites le même export par canal, puis par appareil : trois fichiers suffisent.`,
        fr`Donnez-les ensemble à Plateau ; les colonnes sont reconnues à leur nom.`,
        fr`Mieux : demandez l’accès en lecture à la propriété, et plus aucun export ne sera nécessaire.`,
      ],
      doneWhen: fr`Le prochain rapport dit d’où vient le changement.`,
    },
    en: {
      title: 'Add the columns that tell why to the next export',
      why: () => 'Without all that leads to the result, one sees that it moves, not what moves it.',
      steps: [
        'In Google Analytics, open the Traffic acquisition report, add the date as a dimension and export sessions and key events as CSV.',
        'Make the same export by channel, then by device: three files are enough.',
        'Give them to Plateau together; columns are known by their name.',
        'Better still: ask for reading rights on the property, and no export will be needed.',
      ],
      doneWhen: 'The next report tells where the change comes from.',
    },
  },
};
