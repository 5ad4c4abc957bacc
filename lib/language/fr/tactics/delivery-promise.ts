import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const deliveryPromise: TacticText = {
  title: fr`Dire le prix et la date de livraison avant le panier`,
  askedAs: ['date de livraison', 'délai de livraison', 'frais de livraison'],
  why: fr`À cette étape, la part de ceux qui continuent est de {after}, contre {before} un an plus tôt. Arrêts à cette étape : {lost}.`,
  steps: [
    fr`Demandez au service client les trois questions les plus fréquentes avant l’achat : le prix, le délai et le retour en font presque toujours partie.`,
    fr`Affichez sur la fiche produit « chez vous le » suivi d’une date, calculée avec la logistique, et le prix de la livraison.`,
    fr`Ajoutez une phrase de retour, courte, avec le nom de celui qui répond.`,
    fr`Suivez l’étape chaque semaine avec la logistique pendant deux mois.`,
  ],
  doneWhen: fr`La date et le prix de livraison s’affichent sur les vingt fiches les plus vues.`,
};
