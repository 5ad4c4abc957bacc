import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const emailSegments: Tactic = {
  id: 'email-segments',
  answers: [
    {
      kinds: ['segments'],
      dimensions: ['sessionDefaultChannelGroup'],
      part: { keys: ['Email'], direction: 'down' },
    },
    { kinds: ['segments'], dimensions: ['sessionCampaignName'], directions: ['down'] },
  ],
  needs: [],
  strategy: 'more-returns',
  effect: null,
  setUpHours: 4,
  weeklyHours: 5,
  departments: ['crm'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'acquisition',
  text: {
    fr: {
      title: fr`Écrire à trois groupes plutôt qu’à toute la liste`,
      why: (s) =>
        typesetFrench(
          `Ce que rapporte ${s.segment} passe de ${s.partBefore} à ${s.partAfter} par rapport aux mêmes semaines un an plus tôt : la même lettre à tout le monde s’use.`,
        ),
      steps: [
        fr`Séparez la liste en trois : acheteurs de moins de 90 jours, panier laissé, inactifs depuis un an.`,
        fr`Aux premiers, un conseil d’usage et le produit qui complète ; aux deuxièmes, leur panier ; aux derniers, une seule question : « voulez-vous encore nous lire ? »`,
        fr`Retirez de l’envoi général ceux qui n’ont pas répondu après deux messages.`,
        fr`Chaque mois, un seul essai A/B : objet, jour ou offre, jamais deux à la fois.`,
      ],
      doneWhen: fr`Deux mois d’envois sont partis par groupe, et le revenu par visite de chaque groupe est lu.`,
      tool: fr`Klaviyo : segments « Placed order in last 90 days », « Started checkout, zero orders » et « Not opened or clicked in 365 days ».`,
      caution: fr`À l’objection « c’est trop petit pour segmenter » : la taille d’essai nécessaire est donnée avec la mesure. Retirer les inactifs réduit la liste, pas les ventes : suivez le revenu par visite et les désinscriptions.`,
    },
    en: {
      title: 'Write to three groups instead of the whole list',
      why: (s) =>
        `What ${s.segment} brings goes from ${s.partBefore} to ${s.partAfter} compared with the same weeks a year earlier: one letter for everybody wears out.`,
      steps: [
        'Split the list in three: buyers of the last 90 days, carts left behind, silent for a year.',
        'To the first, a tip and the product that goes with theirs; to the second, their cart; to the last, one question: “do you still want to hear from us?”',
        'Take out of the general mailing those who have not answered two messages.',
        'Each month, one A/B test: subject, day or offer, never two at once.',
      ],
      doneWhen: 'Two months of mailings have left by group, and the revenue per visit of each group has been read.',
      tool: 'Klaviyo: segments “Placed order in last 90 days”, “Started checkout, zero orders” and “Not opened or clicked in 365 days”.',
      caution:
        'To “we are too small to segment”: the sample that a test needs stands with the measurement. Taking out the silent makes the list smaller, not the sales: watch revenue per visit and unsubscriptions.',
    },
  },
};
