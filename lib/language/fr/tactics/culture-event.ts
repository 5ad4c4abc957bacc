import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const cultureEvent: TacticText = {
  title: fr`Organiser ce trimestre un rendez-vous de culture numérique avec la direction`,
  askedAs: ['culture digitale', 'culture numérique', 'transformation digitale', 'colloque', 'formation du codir'],
  why: [
    {
      given: ['share'],
      say: fr`Part du résultat qui vient des canaux que l’on anime : {share}. Aucun rendez-vous n’est noté ce trimestre pour le montrer à ceux qui décident des moyens.`,
    },
    {
      say: fr`Aucun rendez-vous de ce genre n’est noté ce trimestre : ceux qui décident des moyens n’ont pas eu l’occasion de voir d’où viennent les ventes.`,
    },
  ],
  steps: [
    fr`Choisissez un seul sujet et trois chiffres de votre propre site : la part des ventes par canal, la part du mobile, le nombre de premiers achats.`,
    fr`Bloquez une demi-journée par personne : une visite chez un confrère, un colloque avec compte rendu, ou le parcours d’achat vu ensemble sur téléphone.`,
    fr`Faites passer à chacun une commande, du premier clic au colis, et notez les trois arrêts les plus gênants.`,
    fr`Distribuez le glossaire d’une page, et demandez une décision écrite avant de lever la séance.`,
  ],
  doneWhen: fr`Le rendez-vous a eu lieu, les présents sont notés, et une décision est écrite.`,
  caution: fr`Un colloque dont on revient sans décision est une sortie : écrivez la question avant de partir.`,
};
