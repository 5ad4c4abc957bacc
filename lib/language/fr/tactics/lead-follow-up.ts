import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const leadFollowUp: TacticText = {
  title: fr`S’accorder avec l’équipe commerciale sur ce qu’est une bonne demande, et y répondre en un jour`,
  askedAs: ['suivi des demandes', 'qualification des leads', 'smarketing', 'marketing et vente'],
  why: [
    {
      given: ['salesBefore'],
      say: fr`Les demandes passent de {before} à {leads} pendant que les ventes passent de {salesBefore} à {sales} : ce ne sont pas les demandes qui manquent.`,
    },
    {
      say: fr`Les demandes ne progressent plus : avant d’en chercher davantage, voyez ce que deviennent celles qui arrivent.`,
    },
  ],
  steps: [
    fr`Prenez avec la vente les trente dernières demandes et notez pour chacune : jugée bonne ou non, délai de réponse, suite.`,
    fr`Écrivez ensemble, en trois lignes, ce qu’est une bonne demande, et le délai promis : un jour ouvré.`,
    fr`Raccourcissez le formulaire à ce que la vente utilise vraiment.`,
    fr`Tenez une demi-heure par semaine, avec les chiffres par source.`,
  ],
  doneWhen: fr`La définition est signée des deux côtés et quatre réunions ont eu lieu.`,
  caution: fr`Google Analytics voit la demande, pas la vente : le taux de vente par source vient de la vente elle-même.`,
};
