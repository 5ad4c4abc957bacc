import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const channelPromise: Tactic = {
  id: 'channel-promise',
  answers: [
    {
      kinds: ['gap'],
      dimensions: ['sessionDefaultChannelGroup'],
      segments: [
        'Paid Social',
        'Paid Search',
        'Paid Shopping',
        'Paid Video',
        'Paid Other',
        'Display',
        'Cross-network',
        'Affiliates',
      ],
    },
  ],
  needs: [],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 6,
  weeklyHours: 1,
  departments: ['agency', 'it'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'acquisition',
  text: {
    fr: {
      title: fr`Accorder l’annonce et la page d’arrivée, et ne plus payer pour ses clients`,
      why: (s) =>
        typesetFrench(
          `Pour ${s.segment}, ${s.segmentRate} des visites aboutissent, contre ${s.othersRate} ailleurs, sur ${s.segmentSessions} visites.`,
        ),
      steps: [
        fr`Mettez côte à côte les cinq annonces les plus vues et leur page d’arrivée : même produit, même prix, même mot ?`,
        fr`Envoyez chaque annonce vers la page qui tient sa promesse, jamais vers l’accueil.`,
        fr`Excluez les acheteurs des 90 derniers jours et limitez le nombre d’affichages par personne.`,
        fr`Demandez à l’agence un essai sur deux groupes de régions avant d’augmenter quoi que ce soit.`,
      ],
      doneWhen: fr`Les cinq annonces mènent à leur page, et les acheteurs récents sont exclus.`,
      caution: fr`Un canal qui fait découvrir convertit moins qu’un canal où l’on revient : ne le coupez pas sur ce seul chiffre. Le ciblage demande le consentement.`,
    },
    en: {
      title: 'Match ad and landing page, and stop paying for your own customers',
      why: (s) =>
        `For ${s.segment}, ${s.segmentRate} of visits convert, against ${s.othersRate} elsewhere, over ${s.segmentSessions} visits.`,
      steps: [
        'Put the five most seen ads beside their landing page: same product, same price, same word?',
        'Send each ad to the page that keeps its promise, never to the home page.',
        'Exclude buyers of the last 90 days and cap how often one person sees an ad.',
        'Ask the agency for a trial over two groups of regions before you raise anything.',
      ],
      doneWhen: 'The five ads lead to their page, and recent buyers are excluded.',
      caution:
        'A channel of discovery converts less than one of return: do not cut it on this figure alone. Targeting takes consent.',
    },
  },
};
