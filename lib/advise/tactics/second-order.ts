import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const secondOrder: Tactic = {
  id: 'second-order',
  answers: [
    {
      kinds: ['segments'],
      dimensions: ['newVsReturning'],
      part: { keys: ['returning'], direction: 'down' },
    },
  ],
  needs: [],
  strategy: 'more-returns',
  effect: null,
  setUpHours: 14,
  weeklyHours: 1,
  departments: ['crm', 'customer-service', 'logistics'],
  measure: { metric: 'finding', target: 'finding', windowDays: 84 },
  report: 'user-acquisition',
  text: {
    fr: {
      title: fr`Préparer la deuxième commande dès la première`,
      why: (s) =>
        typesetFrench(
          `Ce que les visiteurs déjà venus apportent passe de ${s.partBefore} à ${s.partAfter} en un an : les clients gagnés ne reviennent pas autant.`,
        ),
      steps: [
        fr`Comptez dans la boutique combien de premiers acheteurs ont repassé commande en 90 jours : c’est le point de départ.`,
        fr`Écrivez trois messages après l’achat : à la livraison (bien s’en servir), à trois semaines (demande d’avis), au moment où le produit s’épuise ou se complète.`,
        fr`Glissez dans le colis une carte qui renvoie vers la page du complément, avec son propre lien marqué.`,
        fr`Gardez un dixième des acheteurs sans ces messages pendant trois mois.`,
      ],
      doneWhen: fr`Les trois messages partent seuls et la part de deuxièmes commandes est relevée chaque mois.`,
      tool: fr`Klaviyo : flux « Post-purchase », séparé entre premier achat et achats suivants.`,
      caution: fr`Écrire à ses clients pour des produits semblables est permis, avec un refus possible dans chaque message. Une remise systématique mange la marge : commencez sans.`,
    },
    en: {
      title: 'Prepare the second order with the first',
      why: (s) =>
        `What returning visitors bring goes from ${s.partBefore} to ${s.partAfter} in a year: the customers won come back less.`,
      steps: [
        'Count in the shop how many first-time buyers ordered again within 90 days: this is where you start from.',
        'Write three messages after the purchase: on delivery (how to use it well), after three weeks (a request for a review), when the product runs out or calls for its complement.',
        'Put a card in the parcel that leads to the complement’s page, with a tagged link of its own.',
        'Keep a tenth of the buyers without these messages for three months.',
      ],
      doneWhen: 'The three messages leave on their own and the share of second orders is read every month.',
      tool: 'Klaviyo: “Post-purchase” flow, split between first and later purchases.',
      caution:
        'Writing to customers about similar products is allowed, with a way to refuse in every message. A standing discount eats the margin: begin without.',
    },
  },
};
