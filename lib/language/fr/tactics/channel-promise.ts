import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const channelPromise: TacticText = {
  title: fr`Envoyer chaque annonce vers la page de ce qu’elle montre, et en exclure les acheteurs récents`,
  askedAs: ['promesse des annonces', 'page d’arrivée des annonces'],
  why: 'Pour {segment}, {segmentRate} des visites aboutissent, contre {othersRate} ailleurs, sur {segmentSessions} visites.',
  steps: [
    fr`Mettez côte à côte les cinq annonces les plus vues et leur page d’arrivée : même produit, même prix, même mot ?`,
    fr`Envoyez chaque annonce vers la page qui tient sa promesse, jamais vers l’accueil.`,
    fr`Excluez les acheteurs des 90 derniers jours et limitez le nombre d’affichages par personne.`,
    fr`Demandez à l’agence un essai sur deux groupes de régions avant d’augmenter quoi que ce soit.`,
  ],
  doneWhen: fr`Les cinq annonces mènent à leur page, et les acheteurs récents sont exclus.`,
  caution: fr`Un canal qui fait découvrir convertit moins qu’un canal où l’on revient : ne le coupez pas sur ce seul chiffre. Le ciblage demande le consentement.`,
};
