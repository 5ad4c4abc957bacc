import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const deliveryPromise: Tactic = {
  id: 'delivery-promise',
  answers: [{ kinds: ['funnel-step'], segments: ['begin_checkout', 'purchase'] }],
  needs: [],
  strategy: 'more-conversion',
  effect: null,
  setUpHours: 7,
  weeklyHours: 0.5,
  departments: ['logistics', 'it', 'customer-service'],
  measure: { metric: 'ecommercePurchases', target: 'property', windowDays: 56 },
  report: 'events',
  text: {
    fr: {
      title: fr`Dire le prix et la date de livraison avant le panier`,
      why: (s) =>
        typesetFrench(
          `À cette étape, ${s.after} continuent, contre ${s.before} aux mêmes semaines de l’an dernier ; ${s.lost} se sont arrêtés là.`,
        ),
      steps: [
        fr`Demandez au service client les trois questions les plus fréquentes avant l’achat : le prix, le délai et le retour en font presque toujours partie.`,
        fr`Affichez sur la fiche produit « chez vous le » suivi d’une date, calculée avec la logistique, et le prix de la livraison.`,
        fr`Ajoutez une phrase de retour, courte, avec le nom de celui qui répond.`,
        fr`Suivez l’étape chaque semaine avec la logistique pendant deux mois.`,
      ],
      doneWhen: fr`La date et le prix de livraison s’affichent sur les vingt fiches les plus vues.`,
    },
    en: {
      title: 'Tell the price and date of delivery before the cart',
      why: (s) =>
        `At this step ${s.after} go on, against ${s.before} in the same weeks last year; ${s.lost} stopped there.`,
      steps: [
        'Ask customer service for the three commonest questions before buying: price, time and returns are nearly always among them.',
        'Show “at your door on” and a date on the product page, worked out with logistics, and the price of delivery.',
        'Add one short sentence on returns, with the name of whoever answers.',
        'Follow the step with logistics every week for two months.',
      ],
      doneWhen: 'Date and price of delivery stand on the twenty most viewed product pages.',
    },
  },
};
