import { fr, typesetFrench } from '@/lib/language/typography';
import type { TacticText } from '../../tactic';

export const leadFollowUp: TacticText = {
  title: fr`S’accorder avec l’équipe commerciale sur ce qu’est une bonne demande, et y répondre en un jour`,
  askedAs: ['suivi des demandes', 'qualification des leads', 'smarketing', 'marketing et vente'],
  why: (s) =>
    'salesBefore' in s
      ? typesetFrench(
          `Les demandes passent de ${s.before} à ${s.leads} pendant que les ventes passent de ${s.salesBefore} à ${s.sales} : ce ne sont pas les demandes qui manquent.`,
        )
      : typesetFrench(
          `Les demandes ne progressent plus : avant d’en chercher davantage, voyez ce que deviennent celles qui arrivent.`,
        ),
  steps: [
    fr`Prenez avec la vente les trente dernières demandes et notez pour chacune : jugée bonne ou non, délai de réponse, suite.`,
    fr`Écrivez ensemble, en trois lignes, ce qu’est une bonne demande, et le délai promis : un jour ouvré.`,
    fr`Raccourcissez le formulaire à ce que la vente utilise vraiment.`,
    fr`Tenez une demi-heure par semaine, avec les chiffres par source.`,
  ],
  doneWhen: fr`La définition est signée des deux côtés et quatre réunions ont eu lieu.`,
  caution: fr`Google Analytics voit la demande, pas la vente : le taux de vente par source vient de la vente elle-même.`,
};
