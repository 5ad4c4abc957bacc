import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const seasonPlan: Tactic = {
  id: 'season-plan',
  answers: [{ kinds: ['verdict'], figures: ['peakShare', 'peakInDays'] }],
  needs: [],
  strategy: 'more-conversion',
  effect: null,
  setUpHours: 6,
  weeklyHours: 1,
  departments: ['logistics', 'purchasing', 'customer-service', 'agency'],
  measure: { metric: 'finding', target: 'property', windowDays: 28 },
  report: 'items',
  text: {
    fr: {
      title: fr`Préparer la saison avec huit semaines d’avance`,
      why: (s) =>
        typesetFrench(
          `L’an dernier, quatre semaines ont fait ${s.peakShare} de l’année ; elles reviennent dans ${s.peakInDays}.`,
        ),
      steps: [
        fr`Réunissez une demi-heure la logistique, les achats, le service client et l’agence, avec les ventes de ces quatre semaines.`,
        fr`Remontez le temps : stock commandé, pages prêtes, campagnes livrées, renfort du service client, dernier jour de mise en ligne.`,
        fr`Donnez à chaque étape un nom, un remplaçant et une date ; la première doit tomber cette semaine.`,
        fr`Gelez le site la semaine d’avant : plus aucune mise en ligne que l’on ne puisse défaire.`,
      ],
      doneWhen: fr`Chaque étape a un nom et une date, et les achats ont confirmé le stock.`,
      caution: fr`Les dates des soldes et des fêtes changent chaque année : vérifiez-les avant de fixer les vôtres.`,
    },
    en: {
      title: 'Prepare the season eight weeks ahead',
      why: (s) => `Last year, four weeks made ${s.peakShare} of the year; they come back in ${s.peakInDays}.`,
      steps: [
        'Bring logistics, purchasing, customer service and the agency together for half an hour, with the sales of those four weeks.',
        'Count back: stock ordered, pages ready, campaigns delivered, customer service reinforced, last day of releases.',
        'Give each step a name, a deputy and a date; the first must fall in this week.',
        'Freeze the site the week before: no more release that cannot be undone.',
      ],
      doneWhen: 'Every step has a name and a date, and purchasing has confirmed the stock.',
      caution: 'Sales and holidays move from year to year: check their dates before you set yours.',
    },
  },
};
