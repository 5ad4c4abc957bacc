import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const tagCampaigns: TacticText = {
  title: fr`Marquer chaque lien de campagne de la même façon`,
  askedAs: ['utm', 'marquer les campagnes', 'liens de campagne'],
  why: fr`Une part des visites de campagne ne semble pas rattachée à son canal : ce que rapporte chaque campagne est alors faussé.`,
  steps: [
    fr`Dans le rapport Acquisition, ouvrez « Unassigned » puis « Direct » par source et support, et relevez les dix premiers couples.`,
    fr`Écrivez une page de règles : source, support et campagne en minuscules, sans accent, avec les supports que Google reconnaît (email, cpc, social, affiliate, sms).`,
    fr`Corrigez les liens des campagnes en cours chez l’agence et dans l’outil d’e-mail.`,
    fr`Faites relire chaque nouveau lien avant l’envoi, avec la liste de contrôle.`,
  ],
  doneWhen: fr`Aucune campagne de la semaine n’arrive dans « Unassigned » ni dans « Direct ».`,
  tool: fr`Campaign URL Builder de Google, ou une feuille partagée qui compose les liens.`,
};
