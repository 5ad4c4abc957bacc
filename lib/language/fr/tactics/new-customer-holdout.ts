import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const newCustomerHoldout: TacticText = {
  title: fr`Essayer la vidéo dans quelques régions seulement, pour gagner de nouveaux clients`,
  askedAs: ['campagne vidéo', 'publicité vidéo', 'youtube', 'publicité télé', 'spot télé', 'nouveaux clients'],
  why: fr`Les médias en place ne font plus venir davantage de nouveaux clients : les répéter touche les mêmes personnes.`,
  steps: [
    fr`Choisissez deux groupes de régions qui ont évolué de la même façon depuis un an.`,
    fr`Déplacez une part fixée d’avance du budget en place vers la vidéo en ligne, dans un seul des deux groupes, pendant huit semaines.`,
    fr`Décidez avant de commencer ce qui comptera : nouveaux visiteurs et premiers achats par région, pas les vues.`,
    fr`À la fin, comparez l’écart entre les deux groupes à ce qu’il était avant ; gardez ou arrêtez selon ce seul chiffre.`,
  ],
  doneWhen: fr`L’essai est terminé et la décision est écrite avec son écart et son intervalle.`,
  tool: fr`Google Ads : ciblage géographique par région ; Google Analytics : rapport d’acquisition d’utilisateurs par région.`,
  caution: fr`Google Analytics n’attribue pas une vente à la télévision ni à une vidéo vue ailleurs : seul l’écart entre régions la mesure.`,
};
