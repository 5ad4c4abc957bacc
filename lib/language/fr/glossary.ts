import { fr } from '../typography';
import type { Glossary } from '../catalogue/glossary';

export const glossary: Glossary = {
  sessions: {
    term: 'Visite (session)',
    meaning: fr`Un passage sur le site, de l’arrivée au départ. Une personne qui revient demain fait une deuxième visite.`,
  },
  totalUsers: {
    term: 'Utilisateur',
    meaning: fr`Un navigateur reconnu, pas une personne : quelqu’un qui a un téléphone et un ordinateur compte deux fois. Les utilisateurs de deux mois ne s’additionnent pas.`,
  },
  keyEvents: {
    term: 'Événement clé',
    meaning: fr`Ce que l’on attend d’un visiteur et que l’on a déclaré dans Google Analytics : une demande, une inscription, un appel.`,
  },
  sessionKeyEventRate: {
    term: 'Taux d’événements clés',
    meaning: fr`Les événements clés divisés par les visites. C’est la conversion d’un site qui ne vend pas en ligne.`,
  },
  ecommercePurchases: {
    term: 'Commande',
    meaning: fr`Un achat payé sur le site. Les retours et les remboursements se lisent à part.`,
  },
  purchaseRate: {
    term: 'Taux de conversion',
    meaning: fr`Les commandes divisées par les visites. Il peut monter parce que le site vend mieux, ou parce que les curieux ne viennent plus.`,
  },
  totalRevenue: {
    term: 'Chiffre d’affaires',
    meaning: fr`Ce que Google Analytics a vu passer. La comptabilité compte autrement : comparez les évolutions, pas les centimes.`,
  },
  averageOrderValue: {
    term: 'Panier moyen',
    meaning: fr`Le chiffre d’affaires divisé par les commandes. Une promotion le baisse souvent en même temps qu’elle ajoute des commandes.`,
  },
  addToCarts: {
    term: 'Ajout au panier',
    meaning: fr`Un article mis dans le panier. Un même panier peut en compter plusieurs.`,
  },
  checkouts: {
    term: 'Paiement commencé',
    meaning: fr`Un acheteur est entré dans le tunnel de commande. L’écart avec les commandes dit où il a renoncé.`,
  },
  firstTimePurchasers: {
    term: 'Nouvel acheteur',
    meaning: fr`Quelqu’un qui achète pour la première fois, d’après ce que son navigateur permet de reconnaître.`,
  },
  growing: {
    term: 'Progresse, recule',
    meaning: fr`La pente est assez nette pour que le hasard ne suffise pas à l’expliquer, la saison une fois retirée.`,
  },
  plateau: {
    term: 'Plafonne',
    meaning: fr`Prouvé stable : tout ce que la pente peut être tient dans la marge fixée. « Pas de hausse visible » ne suffit pas à le dire.`,
  },
  'cannot-tell': {
    term: 'Trop tôt pour le dire',
    meaning: fr`Les données permettent encore la hausse comme la baisse. Plateau dit alors combien de semaines il faudrait.`,
  },
  interval: {
    term: 'Entre … et …',
    meaning: fr`L’intervalle dans lequel se trouve le vrai chiffre neuf fois sur dix. Plus il est large, moins on en sait.`,
  },
  season: {
    term: 'Corrigé des saisons',
    meaning: fr`Noël, les soldes et les jours de la semaine sont retirés : on compare ce qui est comparable.`,
  },
  'level-shift': {
    term: 'Marche',
    meaning: fr`Un changement de niveau qui arrive d’un jour à l’autre et qui dure. Une tendance, elle, vient peu à peu.`,
  },
  factors: {
    term: 'D’où vient le changement',
    meaning: fr`Chiffre d’affaires = visites × conversion × panier moyen. Chaque part est calculée pour que la somme tombe juste.`,
  },
  mix: {
    term: 'Effet de composition',
    meaning: fr`Le total baisse parce que les visiteurs ne sont plus les mêmes, alors que chaque groupe se comporte comme avant.`,
  },
  channel: {
    term: 'Canal',
    meaning: fr`La façon dont le visiteur est arrivé : moteur de recherche, e-mail, publicité, lien, accès direct.`,
  },
  tagging: {
    term: 'Marquage des liens (UTM)',
    meaning: fr`Quelques mots ajoutés à l’adresse d’un lien pour dire de quelle campagne il vient. Sans eux, la visite est perdue pour la mesure.`,
  },
  direct: {
    term: 'Accès direct',
    meaning: fr`Les visites dont l’origine est inconnue : adresse tapée, favori, mais aussi lien sans marquage ou partagé en privé.`,
  },
  'dark-social': {
    term: 'Bouche-à-oreille numérique',
    meaning: fr`Des liens passés par SMS ou messagerie, que rien ne mesure. Les chiffres peuvent être compatibles avec cela, jamais le prouver.`,
  },
  consent: {
    term: 'Consentement',
    meaning: fr`Ce que le visiteur accepte de laisser mesurer. Quand le bandeau change, les visites comptées changent sans que personne ne soit parti.`,
  },
  thresholding: {
    term: 'Lignes retenues par Google',
    meaning: fr`Google masque les petits groupes pour protéger les personnes. Aucun conseil n’est donné sur ce qui est masqué.`,
  },
  sampling: {
    term: 'Échantillon',
    meaning: fr`Google n’a lu qu’une part des données et a extrapolé. La part lue est indiquée près du chiffre.`,
  },
  concentration: {
    term: 'Dépendance',
    meaning: fr`Une trop grande part du résultat tient à un seul canal, une seule page ou un seul produit.`,
  },
  'target-pace': {
    term: 'Rythme vers l’objectif',
    meaning: fr`La croissance par mois qu’il faudrait tenir, à côté de celle d’aujourd’hui. Un même objectif peut se lire de trois façons.`,
  },
  'expected-effect': {
    term: 'Effet attendu',
    meaning: fr`Une fourchette calculée sur vos volumes, d’après une étude citée et datée ou d’après votre propre écart. Ce n’est pas une promesse.`,
  },
  outcome: {
    term: 'Résultat mesuré',
    meaning: fr`Ce qui s’est passé après l’action, comparé à ce qui se serait passé sans elle, par une règle écrite avant de connaître le résultat.`,
  },
  'running-cost': {
    term: 'Coût de fonctionnement',
    meaning: fr`Les heures qu’une action prend chaque semaine une fois lancée. C’est lui qui fait tenir ou abandonner.`,
  },
  benchmark: {
    term: 'Point de comparaison',
    meaning: fr`Votre même période un an avant d’abord. Un chiffre extérieur n’est montré qu’avec sa source et sa date.`,
  },
};
