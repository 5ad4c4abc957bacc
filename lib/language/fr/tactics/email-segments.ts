import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const emailSegments: TacticText = {
  title: fr`Écrire à trois groupes plutôt qu’à toute la liste`,
  askedAs: [
    'segmenter la liste',
    'segmenter la base',
    'segmenter les clients',
    'segmentation e-mail',
    'segmenter les e-mails',
  ],
  why: [
    {
      given: ['partBefore', 'partAfter'],
      say: fr`Pour {segment}, {metric} en {days} : {partAfter}, contre {partBefore} un an plus tôt. La même lettre à tout le monde s’use.`,
    },
    { say: fr`Ce que rapporte l’e-mail ne progresse plus : la même lettre à tout le monde s’use.` },
  ],
  steps: [
    fr`Séparez la liste en trois : acheteurs de moins de 90 jours, panier laissé, inactifs depuis un an.`,
    fr`Aux premiers, un conseil d’usage et le produit qui complète ; aux deuxièmes, leur panier ; aux derniers, une seule question : « voulez-vous encore nous lire ? »`,
    fr`Retirez de l’envoi général ceux qui n’ont pas répondu après deux messages.`,
    fr`Chaque mois, un seul essai A/B : objet, jour ou offre, jamais deux à la fois.`,
  ],
  doneWhen: fr`Deux mois d’envois sont partis par groupe, et le revenu par visite de chaque groupe est lu.`,
  tool: fr`Klaviyo : segments « Placed order in last 90 days », « Started checkout, zero orders » et « Not opened or clicked in 365 days ».`,
  caution: fr`À l’objection « c’est trop petit pour segmenter » : la taille d’essai nécessaire est donnée avec la mesure. Retirer les inactifs réduit la liste, pas les ventes : suivez le revenu par visite et les désinscriptions.`,
};
