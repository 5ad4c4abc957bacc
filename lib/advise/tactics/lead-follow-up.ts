import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const leadFollowUp: Tactic = {
  id: 'lead-follow-up',
  answers: [
    { kinds: ['verdict'], metrics: ['keyEvents', 'sessionKeyEventRate'], directions: ['flat', 'down'] },
    { kinds: ['factors'], part: { keys: ['sessionKeyEventRate'], direction: 'down' } },
  ],
  needs: ['keyEvents'],
  strategy: 'more-conversion',
  effect: null,
  setUpHours: 4,
  weeklyHours: 0.5,
  departments: ['sales'],
  measure: { metric: 'keyEvents', target: 'property', windowDays: 56 },
  report: 'events',
  text: {
    fr: {
      title: fr`Convenir avec la vente de ce qu’est une bonne demande, et y répondre en un jour`,
      why: () =>
        typesetFrench(
          `Les demandes ne progressent plus : avant d’en chercher davantage, voyez ce que deviennent celles qui arrivent.`,
        ),
      steps: [
        fr`Prenez avec la vente les trente dernières demandes et notez pour chacune : jugée bonne ou non, délai de réponse, suite.`,
        fr`Écrivez ensemble, en trois lignes, ce qu’est une bonne demande, et le délai promis : un jour ouvré.`,
        fr`Raccourcissez le formulaire à ce que la vente utilise vraiment.`,
        fr`Tenez une demi-heure par semaine, avec les chiffres par source.`,
      ],
      doneWhen: fr`La définition est signée des deux côtés et quatre réunions ont eu lieu.`,
      caution: fr`Google Analytics voit la demande, pas la vente : le taux de vente par source vient de la vente elle-même.`,
    },
    en: {
      title: 'Agree with sales on what a good request is, and answer within a day',
      why: () => `Requests no longer grow: before looking for more, see what becomes of those that arrive.`,
      steps: [
        'Take the last thirty requests with sales and note for each: judged good or not, time to answer, what followed.',
        'Write together, in three lines, what a good request is, and the promised time: one working day.',
        'Shorten the form to what sales really uses.',
        'Hold half an hour a week, with the figures by source.',
      ],
      doneWhen: 'The definition is signed on both sides and four meetings were held.',
      caution: 'Google Analytics sees the request, not the sale: the rate of sales by source comes from sales.',
    },
  },
};
