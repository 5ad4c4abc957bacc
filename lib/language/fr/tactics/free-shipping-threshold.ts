import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const freeShippingThreshold: TacticText = {
  title: fr`Essayer un seuil de livraison offerte juste au-dessus du panier moyen`,
  askedAs: [
    'livraison offerte',
    'livraison gratuite',
    'franco de port',
    'frais de port offerts',
    'supprimer les frais de port',
  ],
  why: fr`Le panier moyen n’aide pas le chiffre d’affaires : un seuil un peu plus haut donne une raison d’ajouter un article.`,
  steps: [
    fr`Prenez dans la boutique la répartition des paniers d’un mois et placez le seuil un peu au-dessus du panier le plus courant, pas du plus élevé.`,
    fr`Calculez avec la logistique ce que coûte une livraison offerte, et la marge d’un article ajouté : le seuil doit gagner de l’argent.`,
    fr`Affichez dans le panier ce qui manque pour l’atteindre, avec trois articles qui conviennent.`,
    fr`Essayez un mois sur deux, ou dans un seul pays, et notez les dates.`,
  ],
  doneWhen: fr`L’essai a ses deux périodes, et la marge par commande a été comparée.`,
  caution: fr`Regardez la marge, pas seulement le panier : une livraison offerte trop bas coûte plus qu’elle ne rapporte.`,
};
