import { fr, typesetFrench } from '@/lib/language/typography';
import type { TacticText } from '../../tactic';

export const productReviews: TacticText = {
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
};
