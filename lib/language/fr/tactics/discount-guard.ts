import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const discountGuard: TacticText = {
  title: fr`N’accorder une remise qu’en sachant ce qu’elle rapporte`,
  askedAs: ['limiter les remises', 'arrêter les remises', 'limiter les codes promo', 'arrêter les codes promo'],
  why: fr`La part des remises dans les ventes passe de {before} à {after} : ce qui est gagné en commandes peut être perdu en marge.`,
  steps: [
    fr`Sortez de la boutique la liste des codes et des prix barrés en cours : depuis quand, pour qui, décidés par qui.`,
    fr`Pour chacun, calculez avec les achats ce qui reste par commande une fois la remise, le port et les frais déduits ; arrêtez ceux qui vendent à perte.`,
    fr`Comptez la part des commandes remisées qui viennent de clients déjà acquis : ils auraient pu payer le prix plein.`,
    fr`Gardez un seul code, avec un public, un but et une date de fin écrits ; essayez-le un mois sur une moitié de la liste tirée au hasard.`,
    fr`Montrez chaque mois deux chiffres à la direction : la part des ventes remisées et la marge par commande.`,
  ],
  doneWhen: fr`Chaque code en cours a un but, un nom et une date de fin, et la marge par commande est relevée chaque mois.`,
  tool: fr`Google Analytics : une exploration avec la dimension « Code promotionnel » de la commande et le chiffre d’affaires.`,
  caution: fr`Google Analytics ne connaît pas la marge : donnez-la à Plateau, et l’effet d’une remise n’en comptera que ce qui vous reste. Arrêter une remise fait d’abord baisser les commandes : prévenez la direction.`,
};
