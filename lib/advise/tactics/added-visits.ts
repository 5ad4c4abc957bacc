import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const addedVisits: Tactic = {
  id: 'added-visits',
  answers: [{ kinds: ['divergence'], segments: [''], directions: ['down'] }],
  needs: [],
  strategy: 'more-conversion',
  effect: null,
  setUpHours: 3,
  weeklyHours: 0.25,
  departments: ['agency', 'management'],
  measure: { metric: 'finding', target: 'property', windowDays: 56 },
  report: 'acquisition',
  text: {
    fr: {
      title: fr`Regarder ce que valent les visites ajoutées avant d’en payer d’autres`,
      why: (s) =>
        typesetFrench(
          `En un an, les visites passent de ${s.sessionsBefore} à ${s.sessionsAfter} pendant que ${s.metric} recule de ${s.before} à ${s.after} : le trafic ajouté n’achète pas comme l’ancien.`,
        ),
      steps: [
        fr`Dans le rapport Acquisition, comparez chaque canal à l’an dernier : visites ajoutées, commandes ajoutées.`,
        fr`Pour chaque canal payant, divisez ce que coûtent les visites ajoutées par les commandes ajoutées, et montrez ce seul chiffre.`,
        fr`Gelez toute hausse de budget sur le canal où il est le plus mauvais, jusqu’à ce que la page ou le paiement soit corrigé.`,
        fr`Refaites le même tableau dans huit semaines.`,
      ],
      doneWhen: fr`Le tableau est partagé avec la direction, et la hausse du canal le plus mauvais est gelée.`,
      caution: fr`Une visite qui découvre n’achète pas le jour même : regardez aussi les nouveaux clients avant de couper.`,
    },
    en: {
      title: 'See what the added visits are worth before paying for more',
      why: (s) =>
        `In a year, visits went from ${s.sessionsBefore} to ${s.sessionsAfter} while ${s.metric} fell from ${s.before} to ${s.after}: the added traffic does not buy as the old one did.`,
      steps: [
        'In the Acquisition report, compare each channel with last year: visits added, orders added.',
        'For each paid channel, divide what the added visits cost by the added orders, and show that figure alone.',
        'Freeze any rise in budget on the channel where it is worst, until the page or the payment is mended.',
        'Draw the same table again in eight weeks.',
      ],
      doneWhen: 'The table is shared with management, and the worst channel’s rise is frozen.',
      caution: 'A visit of discovery does not buy the same day: look at new customers too before you cut.',
    },
  },
};
