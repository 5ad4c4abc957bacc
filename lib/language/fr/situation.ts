import type { HostPurpose } from '@/lib/model/host-purpose';
import { frenchUntil } from './noun';
import type { Noun } from '../catalogue/noun';
import { fr } from '../typography';
import type { SituationMessages } from '../catalogue/situation';
import { plural } from './locale';

const verb = (noun: Noun, one: string, many: string) => `${noun.the} ${noun.plural ? many : one}`;

const PURPOSES: Readonly<Record<HostPurpose, string>> = {
  local: fr`la machine de quelqu’un`,
  staging: fr`une version d’essai`,
  preview: fr`un aperçu chez un hébergeur`,
  translation: fr`un service de traduction`,
  archive: fr`une archive`,
  tool: fr`un outil de mesure`,
  unknown: fr`un autre site, ou une copie`,
};

export const situation: SituationMessages = {
  beside: {
    articles: {
      title: (item) => fr`Produit souvent vu, rarement mis au panier : ${item.the}`,
      text: ({ period, own, others, count }) =>
        fr`${period}, ${own} de ses ${count} vues mènent à un ajout au panier, contre ${others} pour un produit moyen.`,
    },
    refunds: {
      title: (item) => fr`Produit plus souvent remboursé que les autres : ${item.the}`,
      text: ({ period, own, others, count }) =>
        fr`${period}, ${own} de ses ventes ont été remboursées, contre ${others} pour tous les autres produits ensemble. Cela porte sur ${count} exemplaires vendus.`,
    },
    searches: {
      title: (term) => fr`Ceux qui cherchent ${term.the} sur le site ne trouvent guère`,
      text: ({ period, own, others, count }) =>
        fr`${period}, ${own} des ${count} visites avec cette recherche aboutissent, contre ${others} pour toutes les autres recherches ensemble.`,
      none: ({ period, others, count }) =>
        fr`${period}, aucune des ${count} visites avec cette recherche n’aboutit, contre ${others} pour toutes les autres recherches ensemble.`,
    },
    lists: {
      title: (list) => fr`La liste ${list.the} est vue, mais peu ouverte`,
      text: ({ period, own, others, count }) =>
        fr`${period}, ${own} de ses ${count} affichages de produits mènent à un clic, contre ${others} pour une liste moyenne.`,
    },
    knownVisitors: {
      title: (channel) => `${verb(channel, 'ramène', 'ramènent')} surtout des visiteurs qui connaissent déjà le site`,
      text: ({ period, own, others, count }) =>
        fr`${period}, ${own} de ces ${count} visites payées sont la première de leur visiteur, contre ${others} par les canaux qui ne se paient pas.`,
    },
    reach: {
      title: (page) => `La page ${page.the} retient ses visiteurs, mais peu y arrivent`,
      text: ({ period, own, others, count }) =>
        fr`${period}, ${own} des ${count} visites qui y commencent sont actives, contre ${others} sur tout le site.`,
    },
  },
  refunded: (amount) => `Le montant remboursé s’élève à ${amount}.`,
  browser: {
    title: (browser, from, to) => `Sur ${browser.the}, plus de pertes qu’ailleurs entre ${from.the} et ${to.the}`,
    text: ({ period, own, others, count }, from, to) =>
      fr`${period}, ${own} des ${count} ${from.bare} y mènent ${frenchUntil(to)}, contre ${others} sur tous les autres navigateurs ensemble.`,
    compatible: fr`C’est compatible avec une page qui échoue sur ce navigateur, sans le prouver : un essai le dira.`,
  },
  margin: {
    title: 'Les remises pèsent plus lourd dans le chiffre d’affaires',
    discounts: (amount) => `Les remises de ces jours s’élèvent à ${amount}.`,
    unknown: fr`Google Analytics ne connaît pas la marge : ce qu’elles en laissent reste à calculer.`,
  },
  leads: {
    title: (leads) => `${verb(leads, 'monte', 'montent')}, mais les ventes reculent`,
    text: (when, { noun, leads, leadsBefore, sales, salesBefore }) =>
      fr`${when} : ${leads} ${noun.bare} contre ${leadsBefore}, et ${sales} ventes contre ${salesBefore}.`,
    closing: (points) => fr`La part des demandes devenues ventes change de ${points}.`,
    told: 'Les ventes sont celles qu’une personne a données, Google Analytics ne les voit pas.',
  },
  untracked: {
    title: 'Plus de nouveaux visiteurs arrivent sans origine connue, ailleurs qu’à l’accueil',
    onPage: (page) => `Plus de nouveaux visiteurs arrivent sans origine connue, surtout sur ${page.the}`,
    text: ({ period, after, visitors, before, size }) =>
      fr`${period}, ${after} des nouveaux visiteurs arrivent en accès direct ailleurs qu’à l’accueil (${visitors} personnes), contre ${before} pendant les six mois d’avant (${size}).`,
    compatible:
      'C’est compatible avec des liens que l’on se transmet de personne à personne, sans le prouver. Les campagnes, elles, n’ont pas perdu autant de visiteurs.',
    heardTitle: 'Des acheteurs viennent par quelqu’un qui leur a parlé du site',
    heard: (share, answers, period) =>
      fr`Sur ${answers} acheteurs qui ont répondu ${period}, ${share} disent avoir connu le site par quelqu’un.`,
  },
  peak: {
    title: (outcome, period) => `Le prochain pic ${outcome.of} est attendu ${period}`,
    text: (amount, usual) =>
      fr`Si la saison revient et que l’écart à l’an dernier dure, cette semaine-là apporterait ${amount}, contre ${usual} une semaine ordinaire.`,
    ramp: (day) => `D’après l’an dernier, la montée commencera vers le ${day}.`,
    begin: {
      ahead: (day) => `Pour s’y préparer huit semaines durant, il faut commencer le ${day}.`,
      late: (day) =>
        fr`Pour s’y préparer huit semaines durant, il fallait commencer le ${day} : il ne reste de temps que pour l’essentiel.`,
    },
  },
  automation: {
    title: {
      low: 'Peu de ce qu’apporte l’e-mail vient de messages qui partent seuls',
      none: 'Aucun message qui part seul n’est reconnu dans l’e-mail',
    },
    low: (period, share, email, orders) =>
      fr`${period}, ${share} des ${email} apportés par l’e-mail viennent de campagnes dont le nom dit qu’elles partent seules. En commandes : ${orders}.`,
    none: (period, email) =>
      fr`${period}, l’e-mail a apporté ${email}, et aucun nom de campagne ne dit qu’elle part seule.`,
    byName:
      'Seuls les noms des campagnes le disent ici. Si les vôtres emploient d’autres mots, donnez-les dans les réglages.',
  },
  unseen: {
    title: (count, number) =>
      `${count} produit${plural(number, { one: '', other: 's' })} du catalogue que personne n’a vu${plural(number, { one: '', other: 's' })}`,
    text: (period, count, catalogue) =>
      fr`${period}, au moins ${count} des ${catalogue} produits du catalogue que vous avez donné n’ont pas eu une seule vue.`,
    named: (names) => fr`Parmi eux : ${names}.`,
  },
  assistants: {
    title: {
      up: fr`Les assistants d’IA amènent plus de visites qu’il y a un an`,
      down: fr`Les assistants d’IA amènent moins de visites qu’il y a un an`,
      unknown: fr`Ce qu’amènent les assistants d’IA`,
    },
    visits: (period, visits, share) =>
      fr`${period}, ${visits} visites viennent d’assistants d’IA, soit ${share} du total`,
    beside: (before, size) => fr`, contre ${before} un an plus tôt (${size})`,
    counted: (name, visits) => fr`${name} (${visits})`,
    names: (list) => fr`Par assistant : ${list}.`,
    since: (day, visits) => fr`La première date du ${day} ; il y en a eu ${visits} en tout.`,
    rate: (rate, own, others, period) =>
      fr`Leur ${rate.bare} est de ${own}, contre ${others} pour toutes les autres visites (${period}).`,
    earned: (outcome, amount) => fr`${outcome.the} de ces visites sur les quatre semaines : ${amount}.`,
    pages: (list) => fr`Elles arrivent surtout sur ${list}.`,
    joined: (names) =>
      fr`Google ne compte ${names} dans un canal à part que depuis mai 2026 : les visites d’avant y sont jointes ici, d’après l’hôte qui les a envoyées.`,
    apart: (names, isOne) =>
      isOne
        ? fr`${names} n’est pas dans ce canal, et compte ici.`
        : fr`${names} ne sont pas dans ce canal, et comptent ici.`,
  },
  otherHosts: {
    title: {
      aside: fr`Des visites sur d’autres hôtes que ceux du site sont mises de côté`,
      told: fr`Quelques visites sont comptées sur d’autres hôtes que ceux du site`,
    },
    visits: (period, visits, share) =>
      fr`${period}, ${visits} des visites que montre Google Analytics (${share}) ont été comptées sur des hôtes qui ne sont pas ceux du site.`,
    host: (host, purpose, visits) => fr`${host} (${PURPOSES[purpose]} : ${visits})`,
    hosts: (list) => fr`Par hôte : ${list}.`,
    aside: fr`Les visites, les ventes et les taux sont donnés ici sans elles.`,
    few: fr`Elles sont trop peu nombreuses pour changer un chiffre, et y restent.`,
    remedy: fr`Pour les écarter de Google Analytics : Administration, Filtres de données, un filtre de nom d’hôte qui ne garde que les hôtes du site ; il vaut à partir du jour où il est posé, et écarte aussi ce qui n’a pas d’hôte.`,
  },
  reversal: {
    part: (segment, before, after) => `${segment.the} de ${before} à ${after}`,
    text: (parts) => fr`Pris un à un : ${parts}.`,
  },
  noted: (reason) => fr`Cause notée : ${reason}`,
  notedAction: (reason) => fr`Dans la checklist, autour de ce jour : ${reason}`,
  notedByGoogle: (reason) => fr`Google note sur ses graphiques : ${reason}`,
  label: {
    beside: (segment) => `écart aux autres, pour ${segment.the}`,
    discounts: 'remises accordées',
    closing: 'part des demandes devenues ventes, écart entre les deux périodes',
    sales: 'ventes conclues',
    untracked: 'part des nouveaux visiteurs en accès direct ailleurs qu’à l’accueil',
    heard: 'part des acheteurs venus par quelqu’un',
    heardAnswers: 'acheteurs qui ont répondu',
    peak: (outcome) => `pic attendu ${outcome.of}`,
    usualWeek: (outcome) => `${outcome.bare} d’une semaine ordinaire`,
    automatic: 'part de l’e-mail qui part seule, en chiffre d’affaires',
    automaticOrders: 'part de l’e-mail qui part seule, en commandes',
    unseen: 'produits sans une seule vue',
    catalogue: 'produits du catalogue',
    onHost: (host) => fr`visites sur ${host}`,
    otherHosts: fr`visites sur d’autres hôtes que ceux du site`,
    otherHostsShare: fr`part des visites sur d’autres hôtes que ceux du site`,
    assistants: fr`visites venues d’assistants d’IA`,
    assistantsShare: fr`part des assistants d’IA dans les visites`,
    assistantsSince: fr`visites venues d’assistants d’IA depuis la première`,
    assistantsRate: (rate) => fr`${rate.bare}, visites venues d’assistants d’IA`,
    assistantsOthers: (rate) => fr`${rate.bare}, toutes les autres visites`,
    assistantsEarned: (outcome) => fr`${outcome.bare}, visites venues d’assistants d’IA`,
    fromAssistant: (name) => fr`visites venues de ${name}`,
    assistantsOnPage: (page) => fr`visites venues d’assistants d’IA sur ${page.the}`,
    hours: 'heures du trimestre à venir',
    tooling: 'part des heures passées sur la mesure et les outils',
    smallSegment: 'part du segment dans le résultat, au plus',
    driven: 'part du résultat qui vient des canaux que vous animez',
  },
};
