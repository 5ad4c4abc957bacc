import type { Topic } from '@/lib/ask/vocabulary/elsewhere';
import { fr } from '../typography';

export const elsewhere: Readonly<Record<Topic, string>> = {
  ads: fr`De la publicité, Plateau ne lit que le coût et les clics par campagne, quand Google Ads est associé : rien de ce qu’il a ne répond à cela. Dans Google Analytics : Publicité › Performances, une fois les comptes publicitaires associés.`,
  'search-console': fr`Plateau ne lit pas ce que l’on cherche sur Google. Dans Google Analytics : Rapports › Search Console, une fois l’association faite ; ou dans la Search Console elle-même.`,
  'real-time': fr`Plateau lit des jours entiers, et non qui est là en ce moment. Dans Google Analytics : Rapports › Temps réel.`,
  demographics: fr`Plateau ne lit ni l’âge, ni le sexe, ni les centres d’intérêt, ni la langue. Dans Google Analytics : Rapports › Utilisateur › Attributs utilisateur › Informations démographiques, si Google Signals est activé.`,
  cities: fr`Plateau lit les pays, mais ni les régions ni les villes. Dans Google Analytics : Rapports › Utilisateur › Attributs utilisateur › Informations démographiques.`,
  exits: fr`Plateau ne lit pas sur quelle page une visite se termine. Dans Google Analytics : Explorer › Format libre, avec la statistique « Sorties » par page.`,
  'time-spent': fr`Plateau ne lit pas combien de temps on reste. Dans Google Analytics : Rapports › Engagement › Pages et écrans, « Durée d’engagement moyenne ».`,
  technology: fr`Plateau lit les appareils et les navigateurs, mais ni les systèmes ni les écrans. Dans Google Analytics : Rapports › Utilisateur › Technologie › Détails technologiques.`,
  clicks: fr`Plateau ne lit pas les clics sur les éléments d’une page. Dans Google Analytics : Rapports › Engagement › Événements, s’ils sont envoyés comme événements.`,
  loyalty: fr`Plateau ne suit pas les personnes dans le temps. Dans Google Analytics : Rapports › Fidélisation, ou Explorer › Exploration de cohorte et Valeur du cycle de vie.`,
  paths: fr`Plateau ne lit pas les parcours. Dans Google Analytics : Explorer › Exploration du parcours, ou Publicité › Chemins d’attribution.`,
  coupons: fr`Plateau ne lit ni les codes promo, ni le paiement, ni la livraison. Dans Google Analytics : Explorer › Format libre, avec la dimension que la boutique envoie.`,
  hours: fr`Plateau garde des jours, et pas les heures de la journée. Dans Google Analytics : Explorer › Format libre, avec la dimension « Heure ».`,
  errors: fr`Plateau ne lit pas les pages d’erreur. Dans Google Analytics : Rapports › Engagement › Pages et écrans, par titre de page.`,
  mailing: fr`Google Analytics ne voit pas ce qui se passe dans une boîte mail : ouvertures et désabonnements sont comptés par l’outil d’envoi.`,
  social: fr`Google Analytics ne voit ni les abonnés, ni la portée, ni les réactions : c’est la plateforme qui les compte.`,
  books: fr`Google Analytics ne connaît ni les marges ni les stocks : c’est la boutique, et sa comptabilité, qui les ont.`,
  speed: fr`Google Analytics ne mesure pas la vitesse des pages : PageSpeed Insights et les Core Web Vitals de la Search Console le font.`,
  links: fr`Google Analytics ne compte pas les liens des autres sites : la Search Console les donne, sous Liens. Les visites venues par ces liens sont celles du canal Referral.`,
  rivals: fr`Google Analytics ne connaît que cette propriété, et pas les concurrents. Des fourchettes publiées se règlent dans les paramètres de Plateau.`,
  persons: fr`Google Analytics ne doit pas savoir qui sont les personnes : noms, adresses et commandes de chacun sont dans la boutique.`,
  opinion: fr`Google Analytics ne sait pas ce que l’on pense : ce sont les avis et les enquêtes qui le disent.`,
  offline: fr`Google Analytics ne voit que le site, et rien de ce qui se passe en dehors.`,
  measurement: fr`Ce que la mesure laisse échapper, Plateau le cherche : jours sans données, commandes annoncées deux fois, visites que personne ne semble faire (les chiffres d’ici sont déjà sans elles), et ainsi de suite. Dans ses paramètres : « Voir comment cette propriété mesure, et ce qu’il faut corriger ».`,
  unusual: fr`Ce qui sort de l’ordinaire, Plateau le dit de lui-même : en tête de sa fenêtre, et dans le rapport de la semaine.`,
  advice:
    'Une question reçoit des chiffres pour réponse. Ce qu’il faut en faire est dans la checklist et dans le brouillon du mois.',
};
