import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const excludeBuyers: TacticText = {
  title: fr`Exclure des campagnes payantes ceux qui connaissent déjà la boutique`,
  askedAs: ['exclure les acheteurs', 'exclure les clients', 'limiter la fréquence'],
  why: fr`Pour {segment}, {segmentRate} des visites sont des premières visites, contre {othersRate} là où rien n’est payé : une part du budget ramène des gens qui connaissent déjà la boutique.`,
  steps: [
    fr`Avec l’agence, excluez des campagnes de découverte les acheteurs des 90 derniers jours, par une liste tenue à jour chaque semaine.`,
    fr`Séparez les campagnes sur votre nom de marque : leur résultat n’est pas celui de la découverte.`,
    fr`Limitez le nombre d’affichages par personne et par semaine.`,
    fr`Remettez ce qui est économisé sur un public nouveau, dans la moitié des régions seulement, pendant huit semaines.`,
    fr`Comparez nouveaux visiteurs et premières commandes entre les deux moitiés, avant et après.`,
  ],
  doneWhen: fr`Les acheteurs récents sont exclus, la fréquence est limitée, et les deux moitiés sont comparées.`,
  tool: fr`Google Ads : liste de clients en exclusion et limite de fréquence ; Meta : audience personnalisée en exclusion.`,
  caution: fr`Confier une liste de clients à une régie demande leur accord. « Nouveau » se compte par navigateur : qui efface ses cookies le redevient. L’âge et le genre que donne Google sont estimés et masqués en petit nombre : n’en faites pas un ciblage.`,
};
