import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const whatDidYouChange: TacticText = {
  title: fr`Trouver ce qui a changé ce jour-là`,
  askedAs: ['chercher la cause', 'expliquer la chute'],
  why: [
    {
      given: ['size', 'since'],
      say: 'Un palier de {size} apparaît autour du {since} et tient depuis, sans cause notée.',
    },
    {
      say: fr`Les visites reculent d’un coup pendant que les achats tiennent : c’est compatible avec un changement du consentement plutôt que du public, et rien n’est noté à cette date.`,
    },
  ],
  steps: [
    fr`Demandez à l’informatique, au service client, à la logistique et à l’agence ce qui a changé dans la semaine autour de cette date : mise en ligne, prix, stock, délais, campagne, bandeau de consentement.`,
    fr`Notez la réponse dans Plateau, à sa date ; « rien trouvé » est aussi une réponse.`,
    fr`Si la cause est une erreur de mesure, faites-la corriger avant de conclure quoi que ce soit.`,
  ],
  doneWhen: fr`Une note datée explique le palier, ou dit que chaque service a été interrogé.`,
};
