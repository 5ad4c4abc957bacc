import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const landingPageTest: TacticText = {
  title: fr`Tester une autre version de la page d’arrivée qui aboutit le moins`,
  askedAs: ['test a/b', 'ab test', 'a/b testing', 'tester deux versions', 'page d’arrivée', 'page d’atterrissage'],
  why: 'Les visites qui commencent par {segment} aboutissent à {segmentRate}, contre {othersRate} ailleurs, sur {segmentSessions} visites.',
  steps: [
    fr`Lisez la page sur un téléphone en cinq secondes : que promet l’annonce ou le lien, et où la page le tient-elle ?`,
    fr`Écrivez une seule hypothèse et une seule version : la promesse en haut, une preuve, un seul bouton.`,
    fr`Fixez avant de commencer la durée de l’essai, d’après le plus petit effet que vos visites permettent de voir ; ne l’arrêtez pas plus tôt.`,
    fr`Notez dans Plateau la date de mise en ligne de la version gardée.`,
  ],
  doneWhen: fr`L’essai a duré le temps fixé et la version gagnante est en ligne, ou l’égalité est écrite.`,
  caution: fr`Plateau reconnaît les articles à leur adresse (« /blog/ », « /journal/ ») et les laisse de côté : si cette page en est un malgré tout, écartez le conseil, car un article attire des lecteurs, pas des acheteurs.`,
};
