import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const siteSearch: TacticText = {
  title: fr`Répondre aux recherches qui ne trouvent rien`,
  askedAs: ['moteur de recherche interne', 'recherche sur le site', 'doofinder'],
  why: 'Pour {segment}, {segmentRate} des recherches aboutissent, contre {othersRate} pour les autres.',
  steps: [
    fr`Faites vous-même les dix recherches les plus fréquentes qui n’aboutissent pas, et notez ce qui s’affiche.`,
    fr`Pour chacune, une seule réponse : un synonyme, une page d’accueil, un produit à remettre en stock, ou une phrase qui dit que vous n’en vendez pas.`,
    fr`Transmettez aux achats ce que l’on cherche et que vous n’avez pas.`,
  ],
  doneWhen: fr`Les dix recherches donnent chacune une réponse utile.`,
  tool: fr`Doofinder : synonymes et résultats mis en avant, puis rapport des recherches sans résultat.`,
};
