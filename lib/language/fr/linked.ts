import type { Noun } from '../catalogue/noun';
import type { LinkedMessages } from '../catalogue/linked';
import { fr } from '../typography';
import { frenchNoun } from './noun';

export const linked: LinkedMessages = {
  ads: {
    title: {
      unknown: 'Ce que coûtent les annonces',
      returned: (one, back) => fr`${one} d’annonces est suivi de ${back} de ventes`,
      each: (result, each) => fr`Les annonces coûtent ${each} pour chaque ${singular(result)}`,
      losing: (campaign) => fr`La campagne ${campaign.the} coûte plus qu’elle ne rapporte`,
      nothing: (campaign, result) => fr`La campagne ${campaign.the} coûte et n’apporte aucune ${singular(result)}`,
      spent: (channel) => fr`Dépenser plus dans ${channel.the} ne paie plus`,
    },
    cost: (period, cost) => fr`${period}, les annonces ont coûté ${cost}.`,
    returned: (one, back) => fr`Pour ${one} dépensé, Google Analytics leur attribue ${back} de ventes.`,
    each: (result, count, each) => fr`Chaque ${singular(result)} a coûté ${each}, sur ${count} ${result.bare}.`,
    before: (amount) => fr`Un an plus tôt : ${amount}.`,
    part: (part, amount) => `${amount} pour ${part.the}`,
    parts: (dimension, list) => fr`Par ${dimension} : ${list}.`,
    marginal: (one, more) =>
      fr`Quand ${one} de plus est dépensé en quatre semaines, saison, tendance et reste du site mis à part, les ventes qui leur sont attribuées montent de ${more}.`,
    needed: (margin) => fr`Un budget plus élevé ne paie donc que si la marge dépasse ${margin} du prix.`,
    compatible: fr`C’est compatible avec un effet des annonces, sans le prouver : un essai de budget le dira.`,
    campaign: (period, cost, results, result) =>
      results
        ? fr`${period}, elle a coûté ${cost} pour ${results} ${result.bare}.`
        : fr`${period}, elle a coûté ${cost} sans rien apporter : 0 ${singular(result)}.`,
    most: (amount) =>
      fr`Même en comptant large, à la valeur d’une commande ordinaire, elle n’a pas pu rapporter plus de ${amount} : aucune marge ne couvre ce coût.`,
    mostWithMargin: (amount, margin) =>
      fr`Même en comptant large, à la valeur d’une commande ordinaire et avec la marge donnée (${margin}), elle n’a pas pu laisser plus de ${amount}.`,
    expected: (count) => fr`Au prix de la plus chère des autres campagnes, cet argent en aurait apporté ${count}.`,
    channelCost: (period, cost, one, back) =>
      fr`${period}, ce canal a coûté ${cost}, et ${one} dépensé y est suivi de ${back} de ventes en moyenne.`,
    belowOne: (one, more, margin) =>
      fr`Mais quand ${one} de plus y est dépensé en quatre semaines, saison, tendance et reste du site mis à part, les ventes ne montent ${more ? `que de ${more}` : 'pas'} : ${margin ? `la marge donnée (${margin})` : 'aucune marge'} n’en couvre le coût.`,
    label: {
      one: 'ventes qui suivent une dépense de plus',
      needed: 'marge à partir de laquelle dépenser plus paie',
      most: 'le plus que la campagne ait pu rapporter',
      expected: 'ce que le même argent apporte par la plus chère des autres campagnes',
    },
  },
  search: {
    title: {
      ranking: (page) =>
        page
          ? fr`La page ${page.the} a reculé dans les résultats de Google`
          : fr`Les pages du site ont reculé dans les résultats de Google`,
      clicks: (page) =>
        page
          ? fr`La page ${page.the} est aussi bien placée dans Google, mais moins cliquée`
          : fr`Le site est aussi bien placé dans Google, mais moins cliqué`,
      demand: (page) =>
        page
          ? fr`La page ${page.the} est moins demandée dans Google, à la même place`
          : fr`Le site est moins demandé dans Google, à la même place`,
    },
    clicks: (when, before, after, change) =>
      fr`${when}, les clics venus de la recherche Google passent de ${before} à ${after}${change ? ` (${change})` : ''}.`,
    ranking: (before, after, change) =>
      fr`La position moyenne passe de ${before} à ${after}${change ? ` (${change})` : ''}.`,
    rate: (before, after, position, positionBefore) =>
      fr`${after} des affichages sont suivis d’un clic, contre ${before}, pour une position moyenne de ${position} (${positionBefore} un an plus tôt).`,
    demand: (before, after, position, positionBefore) =>
      fr`Les affichages passent de ${before} à ${after}, à une position moyenne de ${position} (${positionBefore} un an plus tôt).`,
    split: (demand, rate) =>
      fr`Dans cet écart, en nombre de clics, les affichages comptent pour ${demand} et le taux de clics pour ${rate}.`,
    compatible: {
      ranking:
        'C’est compatible avec des pages qui ont vieilli ou des concurrents qui répondent mieux, sans le prouver.',
      clicks:
        'C’est compatible avec des réponses données par Google lui-même (aperçus d’IA, extraits), plus d’annonces au-dessus, ou des titres moins parlants, sans le prouver.',
      demand: fr`C’est compatible avec un sujet ou une marque moins cherchés. Google Analytics ne donne pas les mots cherchés : Search Console dira ce qui revient à la marque.`,
    },
    change: frenchNoun('les clics dans la recherche Google'),
    part: { demand: 'clics, par les affichages', rate: 'clics, par le taux de clics' },
  },
};

/** `commande` for `les commandes`, `événement clé` for `les événements clés`. */
function singular({ bare }: Noun): string {
  return bare.replaceAll(/s(?= |$)/g, '');
}
