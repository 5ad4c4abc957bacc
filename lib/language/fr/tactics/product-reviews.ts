import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const productReviews: TacticText = {
  title: fr`Lire les avis des produits que l’on regarde sans acheter`,
  askedAs: ['avis clients', 'avis produits', 'outil d’avis', 'preuve sociale'],
  why: 'Pour {segment}, {metric} est de {segmentRate}, contre {othersRate} pour un produit ordinaire.',
  steps: [
    fr`Prenez les dix produits les plus vus qui se vendent le moins bien, et lisez tous leurs avis et retours : comptez deux heures par produit.`,
    fr`Classez chaque reproche : photo, description, taille, prix, qualité, délai.`,
    fr`Corrigez d’abord ce que vous pouvez écrire vous-même ; portez le reste à la qualité et aux achats.`,
    fr`Gardez dix produits semblables sans y toucher, pour comparer.`,
  ],
  doneWhen: fr`Dix fiches sont corrigées et leur date est notée.`,
  tool: fr`Un outil d’avis ne s’achète qu’après l’essai : demandez d’abord son prix et le temps que la réponse prendra chaque jour.`,
  caution: fr`Répondre aux avis est un travail de tous les jours : essayez sur vingt produits, et faites accepter les heures par le service client avant d’étendre. Un avis ne se trie ni ne s’achète.`,
};
