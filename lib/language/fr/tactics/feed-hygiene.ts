import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const feedHygiene: TacticText = {
  title: fr`Remettre en vue les articles que personne ne regarde`,
  askedAs: ['flux produits', 'places de marché', 'marketplaces', 'shoppingfeed', 'catalogue produits'],
  why: fr`Articles du catalogue : {catalogue}. Parmi eux, que personne n’a vus en douze semaines : {size}.`,
  steps: [
    fr`Séparez en trois les articles que personne n’a vus : plus en vente ; en vente mais introuvables ; trouvables mais sans visite.`,
    fr`Retirez les premiers du flux ; pour les deuxièmes, vérifiez catégorie, stock, prix, photo et page ouverte aux moteurs.`,
    fr`Pour les troisièmes, récrivez titre et description comme on les cherche, et liez-les depuis une liste que l’on parcourt.`,
    fr`Comparez au catalogue le flux envoyé aux places de marché : mêmes identifiants, prix et stocks, refus corrigés un par un.`,
    fr`Relisez la liste chaque mois avec les achats, et sortez du catalogue ce que personne ne défend.`,
  ],
  doneWhen: fr`Chaque article jamais vu est corrigé ou retiré, et le flux passe sans refus.`,
  tool: fr`Shoppingfeed : erreurs du flux par canal, et règles qui complètent les attributs manquants.`,
  caution: fr`Un article peut se vendre ailleurs sans être vu ici : demandez aux places de marché avant de l’arrêter. Google Analytics ne compte que ceux qui ont accepté d’être mesurés.`,
};
