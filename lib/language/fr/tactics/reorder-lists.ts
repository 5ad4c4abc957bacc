import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const reorderLists: TacticText = {
  title: fr`Réordonner la liste de produits que l’on parcourt sans cliquer`,
  askedAs: [
    'ordre des listes',
    'tri des listes',
    'algorithme de recommandation',
    'recommandations de produits',
    'merchandising',
  ],
  why: 'Dans {segment}, {segmentRate} des articles montrés sont ouverts, contre {othersRate} dans une liste ordinaire.',
  steps: [
    fr`Ouvrez la liste sur un téléphone : que voit-on avant de faire défiler, et pourquoi ces articles-là ?`,
    fr`Mettez en tête ce qui se vend et qui est en stock ; sortez ce qui est épuisé.`,
    fr`Montrez sur la vignette ce qui décide : prix, tailles restantes, note, date de livraison.`,
    fr`Essayez le nouvel ordre quatre semaines, en laissant une liste semblable telle quelle.`,
    fr`Si l’ordre vient d’un algorithme de recommandation, demandez sur quoi il se règle : ce qui est cliqué, ce qui est acheté ou ce qui rapporte.`,
  ],
  doneWhen: fr`Le nouvel ordre est en ligne, sa date est notée, et la liste témoin est choisie.`,
  tool: fr`Doofinder, ou le tri de la boutique : règles de mise en avant, avec une date de fin.`,
  caution: fr`Une liste longue montre plus qu’elle ne fait cliquer : comparez des listes de même longueur.`,
};
