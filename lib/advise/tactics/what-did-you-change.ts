import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const whatDidYouChange: Tactic = {
  id: 'what-did-you-change',
  answers: [{ kinds: ['break'], asks: true }],
  needs: [],
  strategy: 'known-causes',
  effect: null,
  setUpHours: 0.5,
  weeklyHours: 0,
  departments: ['it', 'customer-service', 'logistics', 'agency'],
  measure: { metric: 'finding', target: 'property', windowDays: 28 },
  report: 'acquisition',
  text: {
    fr: {
      title: fr`Trouver ce qui a changé ce jour-là`,
      why: (s) =>
        typesetFrench(`Un palier de ${s.size} apparaît autour du ${s.since} et tient depuis, sans cause notée.`),
      steps: [
        fr`Demandez à l’informatique, au service client, à la logistique et à l’agence ce qui a changé dans la semaine autour de cette date : mise en ligne, prix, stock, délais, campagne, bandeau de consentement.`,
        fr`Notez la réponse dans Plateau, à sa date ; « rien trouvé » est aussi une réponse.`,
        fr`Si la cause est une erreur de mesure, faites-la corriger avant de conclure quoi que ce soit.`,
      ],
      doneWhen: fr`Une note datée explique le palier, ou dit que chaque service a été interrogé.`,
    },
    en: {
      title: 'Find out what changed that day',
      why: (s) => `A step of ${s.size} appears around ${s.since} and has stayed, with no cause written down.`,
      steps: [
        'Ask IT, customer service, logistics and the agency what changed in the week around that day: a release, prices, stock, delivery times, a campaign, the consent banner.',
        'Write the answer down in Plateau, on its date; “nothing found” is an answer too.',
        'If the cause is a fault of measurement, have it mended before concluding anything.',
      ],
      doneWhen: 'A dated note explains the step, or says that every department was asked.',
    },
  },
};
