/** What marketers ask that Plateau does not read, or that Google Analytics cannot tell. */
export type Topic =
  | 'ads'
  | 'search-console'
  | 'real-time'
  | 'demographics'
  | 'cities'
  | 'exits'
  | 'time-spent'
  | 'technology'
  | 'clicks'
  | 'loyalty'
  | 'paths'
  | 'coupons'
  | 'hours'
  | 'errors'
  | 'mailing'
  | 'social'
  | 'books'
  | 'speed'
  | 'links'
  | 'rivals'
  | 'persons'
  | 'opinion'
  | 'offline'
  /** Whether all is counted: the check-up looks. */
  | 'measurement'
  /** What is out of the ordinary: no figure answers that either. */
  | 'unusual'
  /** What to do: no figure answers that. */
  | 'advice';

/** Phrases parted by commas. */
const list = (text: string): readonly string[] => text.split(', ');

export const TOPIC_PHRASES: Readonly<Record<Topic, readonly string[]>> = {
  ads: list(
    'roi, retour sur investissement, return on investment, coûte, coûtent, coûté, coût par clic, coût par acquisition, \
coût d’acquisition, cpa, cpl, cpm, cac, cost per click, cost per acquisition, acquisition cost, budget, budgets, taux de clic, \
taux de clics, ctr, click through rate, clickthrough rate, impressions, impression, cpc moyen, average cpc, avg cpc, cpc google, \
cpc facebook, cpc meta, enchères, bid, bids, quality score, investissement, investi, poas',
  ),
  'search-console': list(
    'mots clés, mot clé, mots clefs, mot clef, keyword, keywords, requêtes, requête, query, queries, search queries, search console, gsc, \
position moyenne, positions moyennes, position dans google, position google, average position, ranking in google, google ranking, \
rankings, positionnement, serp, clics organiques, organic clicks, impressions google, organic impressions, indexation, \
pages indexées, indexed pages, mots clés seo, seo keywords, organic keywords, requêtes google, google queries, \
tapent dans google, tapent les gens, search in google, google clicks',
  ),
  'real-time': list(
    'temps réel, en temps réel, realtime, real time, connectés, connecté, en ligne maintenant, online now, visitors online, users online',
  ),
  demographics: list(
    'âge, âges, tranche d’âge, tranches d’âge, age, ages, age group, age groups, age range, genre, sexe, gender, genders, homme, hommes, femme, \
femmes, men, women, male, female, démographie, démographique, démographiques, données démographiques, demographic, demographics, \
centre d’intérêt, centres d’intérêt, intérêt, intérêts, interests, affinity, persona, langue, langues, language, languages, csp, \
profession, jeunes, seniors, millennials, gen z',
  ),
  cities: list(
    'ville, villes, city, cities, région, régions, region, regions, département, départements, county, counties, code postal, \
codes postaux, zip, zip code, postcode, town, towns, us state, us states, quartier, dma, metro area',
  ),
  exits: list(
    'page de sortie, pages de sortie, exit page, exit pages, taux de sortie, exit rate, exits, exit, sorties, quitte, quittent, quitter, \
partent, s’en vont, leave site, leave the site, leave, leaving, drop off page, drop off pages, dernière page, dernières pages, last page, last pages, \
last page viewed',
  ),
  'time-spent': list(
    'temps, temps passé, temps moyen, temps moyen passé, temps passé sur la page, temps passé sur le site, temps sur la page, durée, durées, durée moyenne, \
durée moyenne des sessions, durée de session, durée des sessions, durée de visite, durée des visites, durée d’engagement, temps d’engagement, \
temps d’engagement moyen, temps moyen d’engagement, temps de session, time on page, time on site, time spent, time, average time, average time on page, avg time on page, \
session duration, average session duration, avg session duration, visit duration, duration, engagement time, average engagement time, \
avg engagement time, dwell time, restent, stay, stays, staying, how long do people stay',
  ),
  technology: list(
    'système d’exploitation, systèmes d’exploitation, os, operating system, operating systems, ios, android, windows, macos, iphone, iphones, \
résolution, résolutions, résolution d’écran, taille d’écran, tailles d’écran, screen resolution, screen resolutions, screen size, \
version du navigateur, browser version, modèle de téléphone, modèle d’appareil, device model, device brand, app version',
  ),
  clicks: list(
    'clic, clics, clique, cliquent, cliqué, cliquer, click, clicks, clicked, clicking, bouton, boutons, button, buttons, cta, ctas, heatmap, \
heatmaps, carte de chaleur, popup, pop up, bannière cookies, cookie banner, formulaire, formulaires, menu, link clicks, \
whatsapp, pdf',
  ),
  loyalty: list(
    'valeur vie client, valeur à vie, valeur client, ltv, clv, lifetime value, customer lifetime value, rétention, retention, retention rate, \
taux de rétention, cohorte, cohortes, cohort, cohorts, churn, churn rate, attrition, réachat, taux de réachat, repeat purchase rate, repeat rate, \
repurchase rate, rfm, arpu, revenue per user, revenue per customer, revenu par utilisateur, revenu par client, ca par client, \
ca par utilisateur, sessions per user, sessions par utilisateur, fréquence d’achat, purchase frequency, récence, stickiness, dau, mau, \
délai entre deux achats, days between purchases, fidélisation, user lifetime',
  ),
  paths: list(
    'parcours, parcours client, parcours clients, parcours utilisateur, chemin, chemins, path, paths, user path, user journey, \
customer journey, journey, journeys, user flow, behavior flow, behaviour flow, navigation, attribution, modèle d’attribution, \
attribution model, conversions assistées, assisted conversions, assistées, assisted, touchpoint, touchpoints, points de contact, \
page suivante, next page, previous page, page précédente, premier clic, dernier clic, first touch, last touch, first click, last click',
  ),
  coupons: list(
    'code promo, codes promo, coupon, coupons, promo code, promo codes, coupon code, coupon codes, discount code, discount codes, bon de réduction, \
bons de réduction, mode de paiement, modes de paiement, moyen de paiement, moyens de paiement, payment method, payment methods, \
mode de livraison, modes de livraison, shipping method, shipping tier, paypal, klarna',
  ),
  hours: list(
    'heure, heures, par heure, heure par heure, heure de la journée, heures de pointe, heure de pointe, horaire, horaires, hour, hours, by hour, hourly, hour of the day, \
hour of day, time of day, time of the day, best time, what time, peak hour, peak hours, moment de la journée, tranche horaire, minute, minutes, \
meilleur moment, bon moment, best moment, right moment, meilleur horaire',
  ),
  errors: list(
    '404, erreur, erreurs, erreur 404, erreurs 404, error, errors, 404 errors, broken link, broken links, liens cassés, bug, bugs, crash, crashes',
  ),
  mailing: list(
    'taux d’ouverture, ouverture, ouvertures, open rate, email open rate, open rates, opens, désabonnement, désabonnements, désinscription, \
désinscriptions, taux de désabonnement, unsubscribe, unsubscribes, unsubscribed, unsubscribe rate, délivrabilité, deliverability, emails envoyés, \
emails sent, mails envoyés, délivrés, delivered, spam',
  ),
  social: list(
    'abonné, abonnés, abonnées, follower, followers, portée, partages, mentions, \
nombre d’abonnés, fans, stories, reels, subscriber, subscribers, vues instagram, vues tiktok, taux d’engagement instagram, instagram engagement',
  ),
  books: list(
    'marge, marges, marge brute, margin, margins, profit, profits, profit margin, profitability, bénéfice, bénéfices, rentabilité, ebitda, stock, stocks, stock left, inventory, \
rupture, ruptures, out of stock, coût d’achat, cogs, facture, factures, invoice, invoices, tva, vat, taxe, taxes, tax, trésorerie, cash, \
impayés, salaires',
  ),
  speed: list(
    'vitesse, vitesse du site, vitesse de chargement, temps de chargement, chargement, page speed, pagespeed, load time, loading time, loading, site speed, speed, \
core web vitals, web vitals, vitals, lcp, inp, cls, lent, lente, lenteur, slow, lighthouse',
  ),
  links: list(
    'backlink, backlinks, liens entrants, netlinking, domain authority, autorité de domaine, trust flow, link building',
  ),
  rivals: list(
    'concurrent, concurrents, concurrence, competitor, competitors, competition, part de marché, parts de marché, market share, \
moyenne du secteur, industry average, industry benchmark, benchmark, benchmarks',
  ),
  persons: list(
    'best customers, best customer, top customers, biggest customers, best buyers, best clients, meilleurs clients, meilleur client, \
top clients, plus gros clients, meilleurs acheteurs, qui sont mes clients, qui sont nos clients, adresse ip, adresses ip, ip address, ip addresses, ip, nom des clients, noms des clients, customer names, names of customers, \
adresse email, adresses email, email address, email addresses, coordonnées, numéro de téléphone, numéros de téléphone, phone number, phone numbers',
  ),
  opinion: list(
    'avis, avis clients, customer reviews, product reviews, satisfaction, nps, note moyenne, rating, ratings, plainte, plaintes, complaints',
  ),
  offline: list(
    'appel, appels, appels téléphoniques, phone phone call, magasin, magasins, en magasin, in store, store visits, offline, hors ligne, \
boutique physique, points de vente, salon, météo, weather, tv',
  ),
  measurement: list(
    'bot, bots, robot, robots, spam referral, referral spam, trafic automatisé, trafic automatique, bot traffic, trafic humain, tracking, traking, balisage, marqueur, problème de mesure, mesure cassée, marquage, plan de taggage, plan de marquage, tag manager, gtm, \
bien mesuré, bien mesurés, données fiables, chiffres fiables, tracking problem, broken tracking, tracked correctly, measured correctly, tagging, data quality, \
qualité des données',
  ),
  unusual: list(
    'anomalie, anomalies, anomaly, unusual, anything unusual, out of the ordinary, anormal, anormale, inhabituel, inhabituelle, sort de l’ordinaire, \
quoi de neuf, what’s new, anything new, alerte, alertes, alert, alerts',
  ),
  advice: list(
    'que faire, quoi faire, patron, chef, direction, boss, manager, que dois-je faire, que doit-on faire, comment augmenter, faire augmenter, faire monter, faire progresser, faire décoller, faire remonter, comment remonter, comment monter, comment améliorer, comment vendre plus, comment avoir plus, \
comment optimiser, conseil, conseils, recommandation, recommandations, what should i do, what should we do, what to do, should i, should we, \
how to increase, how to improve, how to grow, how to get more, how can i increase, how can i improve, how can we improve, how do i increase, \
how do i improve, recommend, recommendation, recommendations, advice, idées, ideas',
  ),
};
