import { type Method, NamedMethod } from '@/lib/model/method';
import type { Language } from '@/lib/model/settings';
import { typesetFrench } from '../typography';

/** How a figure follows from the rows: the names that stand in a provenance, in words that a marketer reads. */
const METHODS: Readonly<Record<NamedMethod, Readonly<Record<Language, string>>>> = {
  'present regime': {
    fr: 'tendance du régime actuel, intervalle à 90 %',
    en: 'trend of the present regime, 90% interval',
  },
  'mean growth over the history': {
    fr: 'croissance moyenne sur tout l’historique, intervalle à 90 %',
    en: 'mean growth over the whole history, 90% interval',
  },
  'week by week over a year': {
    fr: '52 dernières semaines face aux 52 précédentes, semaine par semaine, intervalle à 90 %',
    en: 'last 52 weeks beside the 52 before, week by week, 90% interval',
  },
  'set by the person': { fr: 'fixé dans les réglages', en: 'set in the settings' },
  checklist: { fr: 'compté dans la liste d’actions', en: 'counted in the checklist' },
  calendar: { fr: 'lu sur le calendrier', en: 'read from the calendar' },
  difference: { fr: 'différence', en: 'difference' },
  'relative change': { fr: 'écart relatif', en: 'relative change' },
  'the whole less the named segments': {
    fr: 'le total moins les segments nommés',
    en: 'the total less the named segments',
  },
  'mean of daily users': { fr: 'moyenne des utilisateurs par jour', en: 'mean of daily users' },
  'level shift': { fr: 'marche repérée dans la série', en: 'step found in the series' },
  outage: { fr: 'jours sans mesure repérés dans la série', en: 'days without measurement found in the series' },
  'share of the sum': { fr: 'part de la somme', en: 'share of the sum' },
  'all other segments': { fr: 'tous les autres segments ensemble', en: 'all other segments together' },
  'LMDI-I': {
    fr: 'partage exact par moyennes logarithmiques (LMDI-I)',
    en: 'exact split by logarithmic means (LMDI-I)',
  },
  'Shapley midpoint': { fr: 'partage exact à mi-chemin (Shapley)', en: 'exact split at the midpoint (Shapley)' },
  'Newcombe interval of the difference': {
    fr: 'différence de deux taux, intervalle de Newcombe',
    en: 'difference of two rates, Newcombe’s interval',
  },
  'half of the gap × sessions × value of one conversion': {
    fr: 'moitié de l’écart × visites × valeur d’une conversion',
    en: 'half of the gap × visits × value of one conversion',
  },
  'published range × own volume': {
    fr: 'fourchette publiée × volume du site',
    en: 'published range × the site’s own volume',
  },
  'smallest visible change': {
    fr: 'plus petit effet que ce volume peut montrer',
    en: 'smallest effect that this volume can show',
  },
  'smallest visible trend': {
    fr: 'plus petite tendance que ces données peuvent montrer',
    en: 'smallest trend that these data can show',
  },
  'own rate a year before × sessions × value of one conversion': {
    fr: 'taux de l’an dernier × visites × valeur d’une conversion',
    en: 'rate of a year before × visits × value of one conversion',
  },
  'mean of four weeks': { fr: 'moyenne de quatre semaines', en: 'mean of four weeks' },
  'least of four weeks': { fr: 'la plus basse de quatre semaines', en: 'the lowest of four weeks' },
  'most of four weeks': { fr: 'la plus haute de quatre semaines', en: 'the highest of four weeks' },
  'median of eight weeks': { fr: 'médiane de huit semaines', en: 'median of eight weeks' },
  'beside the median of eight weeks': {
    fr: 'écart à la médiane de huit semaines',
    en: 'difference from the median of eight weeks',
  },
  'published range': { fr: 'fourchette publiée', en: 'published range' },
  'middle half of the other properties': {
    fr: 'moitié centrale des autres propriétés',
    en: 'middle half of the other properties',
  },
  'Herfindahl-Hirschman index': { fr: 'indice de Herfindahl-Hirschman', en: 'Herfindahl-Hirschman index' },
  'last 364 days': { fr: '364 derniers jours', en: 'last 364 days' },
  'last 364 days, grown at the present pace': {
    fr: '364 derniers jours, prolongés au rythme actuel',
    en: 'last 364 days, grown at the present pace',
  },
  'forecast, then the present pace': {
    fr: 'prévision, puis rythme actuel',
    en: 'forecast, then the present pace',
  },
  'share of the forecast': { fr: 'part de la prévision', en: 'share of the forecast' },
  'best year beside the last': { fr: 'meilleure année sur la dernière', en: 'best year beside the last' },
  'target less projection': { fr: 'objectif moins projection', en: 'target less projection' },
  'target read as a run rate': { fr: 'objectif lu comme un rythme annuel', en: 'target read as a yearly rate' },
  'target read as the sum of its last twelve months': {
    fr: 'objectif lu comme la somme des douze derniers mois',
    en: 'target read as the sum of its last twelve months',
  },
  'target read as the sum of all its months': {
    fr: 'objectif lu comme la somme de tous les mois',
    en: 'target read as the sum of all its months',
  },
  'best 28 of the last 364 days': { fr: '28 meilleurs jours de l’année', en: 'best 28 days of the year' },
  'judged by the rule fixed at acceptance': {
    fr: 'jugé par la règle fixée à l’acceptation',
    en: 'judged by the rule fixed at acceptance',
  },
  'sample size of a two-sided test at 5% with a power of 80%': {
    fr: 'taille d’échantillon d’un test bilatéral à 5 %, puissance de 80 %',
    en: 'sample size of a two-sided test at 5%, power of 80%',
  },
  'Wilson interval': { fr: 'intervalle de Wilson', en: 'Wilson’s interval' },
  'Wilson interval less the rate of the others': {
    fr: 'intervalle de Wilson, moins le taux des autres',
    en: 'Wilson’s interval, less the rate of the others',
  },
  'median of the others': { fr: 'médiane des autres', en: 'median of the others' },
  'whole site': { fr: 'tout le site', en: 'the whole site' },
  'told by a person': { fr: 'donné par une personne', en: 'told by a person' },
  'catalogue less articles seen': {
    fr: 'catalogue donné, moins les produits vus',
    en: 'the catalogue given, less the products seen',
  },
  'by the names of campaigns': { fr: 'd’après les noms des campagnes', en: 'by the names of campaigns' },
  'new visitors on deep pages ÷ all new visitors': {
    fr: 'nouveaux visiteurs en accès direct ailleurs qu’à l’accueil ÷ tous les nouveaux visiteurs',
    en: 'new visitors by direct access off the home page ÷ all new visitors',
  },
  'same week of last year × growth since': {
    fr: 'même semaine de l’an dernier × croissance depuis, intervalle à 90 %',
    en: 'same week of last year × growth since, 90% interval',
  },
  'median week of the last year': { fr: 'médiane de l’année écoulée', en: 'median of the last year' },
  'a year on, less eight weeks': { fr: 'un an plus tard, moins huit semaines', en: 'a year on, less eight weeks' },
  'purchasers less first-time purchasers of the month': {
    fr: 'acheteurs du mois, moins les nouveaux',
    en: 'buyers of the month, less the first-time ones',
  },
  'share of the purchasers of the month who had bought before': {
    fr: 'part des acheteurs du mois qui avaient déjà acheté',
    en: 'share of the buyers of the month who had bought before',
  },
  'own best four weeks × sessions × value of one conversion': {
    fr: 'meilleur taux en quatre semaines × visites × valeur d’une conversion',
    en: 'own best rate of four weeks × visits × value of one conversion',
  },
  'half of the gap × views × value of one addition to the cart': {
    fr: 'moitié de l’écart × vues × valeur d’un ajout au panier',
    en: 'half of the gap × views × value of one addition to the cart',
  },
  'own rate a year before × views × value of one addition to the cart': {
    fr: 'taux de l’an dernier × vues × valeur d’un ajout au panier',
    en: 'rate of a year before × views × value of one addition to the cart',
  },
  'own best four weeks × views × value of one addition to the cart': {
    fr: 'meilleur taux en quatre semaines × vues × valeur d’un ajout au panier',
    en: 'own best rate of four weeks × views × value of one addition to the cart',
  },
  'a year on': { fr: 'un an plus tard', en: 'a year on' },
};

/** Methods whose figures come from the person, not from Google Analytics. */
const OWN: ReadonlySet<Method> = new Set<NamedMethod>([
  'told by a person',
  'set by the person',
  'checklist',
  'calendar',
  'published range',
  'middle half of the other properties',
]);

const MARGIN: Readonly<Record<Language, string>> = { fr: 'marge', en: 'margin' };

/**
 * A method in words; totals in a formula stand under the names that Google Analytics lists.
 *
 * @example methodName('difference', 'fr') // 'différence'
 * @example methodName({ quotient: ['checkouts', 'addToCarts'] }, 'fr') // 'checkouts / addToCarts'
 */
export function methodName(method: Method, language: Language): string {
  if (typeof method === 'string') return named(method, language);
  if ('quotient' in method) return method.quotient.join(' / ');
  if ('less' in method) return method.less.join(' − ');
  if ('formerly' in method) return method.formerly;
  const basis = NamedMethod.safeParse(method.timesMargin);
  return `${basis.success ? named(basis.data, language) : method.timesMargin} × ${MARGIN[language]}`;
}

function named(method: NamedMethod, language: Language): string {
  const name = METHODS[method][language];
  return language === 'fr' ? typesetFrench(name) : name;
}

/** True for a figure that nobody measured: a setting, a count of actions, a date. */
export function isOwnFigure(method: Method | undefined): boolean {
  return method !== undefined && OWN.has(method);
}
