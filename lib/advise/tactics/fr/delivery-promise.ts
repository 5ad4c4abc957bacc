import { fr, typesetFrench } from '@/lib/language/typography';
import type { TacticText } from '../../tactic';

export const deliveryPromise: TacticText = {
  title: fr`Dire le prix et la date de livraison avant le panier`,
  askedAs: ['date de livraison', 'délai de livraison', 'frais de livraison'],
  why: (s) =>
    typesetFrench(
      `À cette étape, la part de ceux qui continuent est de ${s.after}, contre ${s.before} aux mêmes semaines de l’an dernier. Arrêts à cette étape : ${s.lost}.`,
    ),
  steps: [
    fr`Demandez au service client les trois questions les plus fréquentes avant l’achat : le prix, le délai et le retour en font presque toujours partie.`,
    fr`Affichez sur la fiche produit « chez vous le » suivi d’une date, calculée avec la logistique, et le prix de la livraison.`,
    fr`Ajoutez une phrase de retour, courte, avec le nom de celui qui répond.`,
    fr`Suivez l’étape chaque semaine avec la logistique pendant deux mois.`,
  ],
  doneWhen: fr`La date et le prix de livraison s’affichent sur les vingt fiches les plus vues.`,
};
