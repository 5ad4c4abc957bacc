import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const seasonPlan: TacticText = {
  title: fr`Préparer la saison avec huit semaines d’avance`,
  askedAs: [
    'rétroplanning',
    'plan de saison',
    'préparer la saison',
    'préparer black friday',
    'préparer noël',
    'préparer les soldes',
    'préparer la rentrée',
    'black friday',
    'noël',
    'soldes',
    'rentrée',
  ],
  why: [
    {
      given: ['peakShare', 'peakInDays'],
      say: fr`L’an dernier, quatre semaines ont fait {peakShare} de l’année ; elles reviennent dans {peakInDays}.`,
    },
    {
      say: 'Le plus haut de la saison est attendu dans {peakWeek}, vers {peak}, contre {usual} d’ordinaire sur la même durée.',
    },
  ],
  steps: [
    fr`Réunissez une demi-heure la logistique, les achats, le service client et l’agence, avec les ventes de ces quatre semaines.`,
    fr`Remontez le temps : stock commandé, pages prêtes, campagnes livrées, renfort du service client, dernier jour de mise en ligne.`,
    fr`Donnez à chaque étape un nom, un suppléant et une date ; la première doit tomber cette semaine.`,
    fr`Gelez le site la semaine d’avant : plus aucune mise en ligne que l’on ne puisse défaire.`,
  ],
  doneWhen: fr`Chaque étape a un nom et une date, et les achats ont confirmé le stock.`,
  caution: fr`Les dates des soldes et des fêtes changent chaque année : vérifiez-les avant de fixer les vôtres.`,
};
