import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const productReviews: Tactic = {
  id: 'product-reviews',
  answers: [{ kinds: ['gap'], dimensions: ['itemName'] }],
  needs: [],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 20,
  weeklyHours: 1,
  departments: ['quality', 'purchasing', 'customer-service'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'items',
  text: {
    fr: {
      title: fr`Lire les avis des produits que l’on regarde sans acheter`,
      why: (s) =>
        typesetFrench(
          `Pour ${s.segment}, ${s.segmentRate} des visites aboutissent, contre ${s.othersRate} pour les autres produits.`,
        ),
      steps: [
        fr`Prenez les dix produits les plus vus qui se vendent le moins bien, et lisez tous leurs avis et retours : comptez deux heures par produit.`,
        fr`Classez chaque reproche : photo, description, taille, prix, qualité, délai.`,
        fr`Corrigez d’abord ce que vous pouvez écrire vous-même ; portez le reste à la qualité et aux achats.`,
        fr`Gardez dix produits semblables sans y toucher, pour comparer.`,
      ],
      doneWhen: fr`Dix fiches sont corrigées et leur date est notée.`,
      caution: fr`Répondre aux avis prend du temps tous les jours : comptez-le avant d’acheter un outil, et essayez sur vingt produits.`,
    },
    en: {
      title: 'Read the reviews of products that are looked at and not bought',
      why: (s) =>
        `For ${s.segment}, ${s.segmentRate} of visits convert, against ${s.othersRate} for the other products.`,
      steps: [
        'Take the ten most viewed products that sell worst, and read all their reviews and returns: allow two hours a product.',
        'Sort each complaint: picture, description, size, price, quality, delivery time.',
        'Mend first what you can write yourself; bring the rest to quality and purchasing.',
        'Leave ten similar products untouched, to compare.',
      ],
      doneWhen: 'Ten product pages are mended and their date is noted.',
      caution: 'Answering reviews takes time every day: count it before you buy a tool, and try with twenty products.',
    },
  },
};
