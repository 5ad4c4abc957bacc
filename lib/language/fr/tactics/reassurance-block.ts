import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const reassuranceBlock: TacticText = {
  title: fr`Corriger et compléter les fiches des produits que l’on renvoie`,
  askedAs: ['réassurance', 'retours produits', 'taux de retour'],
  why: 'Pour {segment}, les remboursements font {segmentRate} des ventes, contre {othersRate} pour les autres produits.',
  steps: [
    fr`Lisez avec le service client les motifs de retour de ce produit depuis huit semaines, et classez-les : taille, couleur, qualité, attente déçue, délai.`,
    fr`Portez le défaut réel à la qualité et aux achats, avec les lots concernés ; ne le couvrez pas par du texte.`,
    fr`Corrigez la fiche là où elle promet trop : photo à l’échelle, guide des tailles, matière, entretien, ce que le produit ne fait pas.`,
    fr`Ajoutez le même bloc sur les vingt fiches les plus vues : retour, garantie, origine, nom et horaires de celui qui répond.`,
    fr`Laissez dix fiches semblables sans ce bloc, pour comparer.`,
  ],
  doneWhen: fr`Le bloc est en ligne sur vingt fiches, sa date est notée, et la qualité a répondu sur le défaut.`,
  caution: fr`Ce qui est affirmé (origine, écologie, garantie) doit pouvoir se prouver : faites relire par la qualité. Un remboursement arrive des semaines après la vente : ne jugez pas trop tôt.`,
};
