import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const newCustomerHoldout: Tactic = {
  id: 'new-customer-holdout',
  answers: [
    { kinds: ['verdict'], metrics: ['newUsers'], directions: ['flat', 'down'] },
    { kinds: ['segments'], dimensions: ['newVsReturning'], part: { keys: ['new'], direction: 'down' } },
  ],
  needs: ['newUsers'],
  strategy: 'more-visits',
  effect: null,
  setUpHours: 7,
  weeklyHours: 3.5,
  departments: ['agency', 'management'],
  measure: { metric: 'newUsers', target: 'property', windowDays: 56 },
  report: 'user-acquisition',
  text: {
    fr: {
      title: fr`Essayer la vidéo dans quelques régions seulement, pour gagner de nouveaux clients`,
      why: () =>
        typesetFrench(
          `Les nouveaux visiteurs ne progressent plus : répéter les mêmes médias touche les mêmes personnes.`,
        ),
      steps: [
        fr`Choisissez deux groupes de régions qui ont évolué de la même façon depuis un an.`,
        fr`Déplacez une part fixée d’avance du budget en place vers la vidéo en ligne, dans un seul des deux groupes, pendant huit semaines.`,
        fr`Décidez avant de commencer ce qui comptera : nouveaux visiteurs et premiers achats par région, pas les vues.`,
        fr`À la fin, comparez l’écart entre les deux groupes à ce qu’il était avant ; gardez ou arrêtez selon ce seul chiffre.`,
      ],
      doneWhen: fr`L’essai est terminé et la décision est écrite avec son écart et son intervalle.`,
      tool: fr`Google Ads : ciblage géographique par région ; Google Analytics : rapport d’acquisition d’utilisateurs par région.`,
      caution: fr`Google Analytics n’attribue pas une vente à la télévision ni à une vidéo vue ailleurs : seul l’écart entre régions la mesure.`,
    },
    en: {
      title: 'Try video in some regions only, to win new customers',
      why: () => 'New visitors no longer grow: the same media over again reach the same people.',
      steps: [
        'Choose two groups of regions that went the same way over the last year.',
        'Move a share of the present budget, fixed beforehand, to online video in one of the two groups, for eight weeks.',
        'Decide before you begin what will count: new visitors and first purchases by region, not views.',
        'At the end, compare the difference between the groups with what it was before; keep or stop by that figure alone.',
      ],
      doneWhen: 'The trial is over and the decision is written with its difference and interval.',
      tool: 'Google Ads: location targeting by region; Google Analytics: user acquisition report by region.',
      caution:
        'Google Analytics attributes no sale to television or to a video seen elsewhere: only the difference between regions measures it.',
    },
  },
};
