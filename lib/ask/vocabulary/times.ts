/** The words of time and comparison in both languages at once, without accents. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export const UNITS: Readonly<Record<string, TimeUnit>> = {
  ...Object.fromEntries('jour jours day days j quotidien quotidienne daily'.split(' ').map((word) => [word, 'day'])),
  ...Object.fromEntries('semaine semaines week weeks sem hebdomadaire hebdo weekly'.split(' ').map((w) => [w, 'week'])),
  ...Object.fromEntries('mois month months mensuel mensuelle monthly'.split(' ').map((word) => [word, 'month'])),
  ...Object.fromEntries(
    'trimestre trimestres quarter quarters quarterly trimestriel trimestrielle'
      .split(' ')
      .map((word) => [word, 'quarter']),
  ),
  ...Object.fromEntries(
    'an ans annee annees year years annuel annuelle yearly annual annually'.split(' ').map((word) => [word, 'year']),
  ),
};
/** These name a step by themselves. */
export const ADVERBS = words(
  'quotidien quotidienne daily hebdomadaire hebdo weekly mensuel mensuelle monthly quarterly trimestriel trimestrielle annuel annuelle yearly annual annually',
);

export const LAST = words('last past dernier derniere derniers dernieres passe passee passes passees');
/** Weeks and months are whole without it, too. */
export const WHOLE = words('complete full whole complet complets completes entier entiers entiere entieres');
export const PREVIOUS = words('previous precedent precedente precedents precedentes avant before prior ago');
/** These stand before what they tell. */
export const ENGLISH_LAST = words('last past previous prior');
export const NEXT = words('next prochain prochaine');
export const THIS = words('this current ce cet cette ces cours courant courante actuel actuelle');
export const SINCE = words('depuis since from partir apres after');
export const AFTER = words('apres after');
/** Up to a day, of which nobody said from when. */
export const BEFORE_A_DAY = words('avant before jusqu jusque until till');
export const EACH = words('par by per each chaque every selon along split ventile reparti');
export const START = words('debut start beginning early');
/** What follows is to be set side by side; with `to` after it, beside what came before. */
export const COMPARE = words('compare comparer comparez comparing comparaison comparison');
export const BESIDE = words('a au aux to with avec');
export const VERSUS = words(
  'vs versus contre against compare compared comparee compares comparees rapport comparaison comparison',
);
/** After `more` or `less`, what follows is beside what came before. */
export const THAN = words('que qu than');
/** Between the two ends of a range. */
export const UNTIL = words('au a to et and until jusqu jusque through thru till');
export const SAME = words('meme memes same');
export const STRETCH = words('periode period');

export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'janvier january janv jan',
    'fevrier february fevr fev feb',
    'mars march mar',
    'avril april avr apr',
    'mai may',
    'juin june jun',
    'juillet july juil jul',
    'aout august aug',
    'septembre september sept sep',
    'octobre october oct',
    'novembre november nov',
    'decembre december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

export const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    '',
    'one premier premiere first',
    'deux two deuxieme second',
    'trois three troisieme third',
    'quatre four quatrieme fourth',
    'cinq five',
    'six',
    'sept seven',
    'huit eight',
    'neuf nine',
    'dix ten',
    'onze eleven',
    'douze twelve',
  ].flatMap((names, number) => (names === '' ? [] : names.split(' ').map((name) => [name, number] as const))),
);

export const WEEKDAYS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'dimanche sunday',
    'lundi monday',
    'mardi tuesday',
    'mercredi wednesday',
    'jeudi thursday',
    'vendredi friday',
    'samedi saturday',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);
export const MIDDLE = words('mi mid milieu middle');
export const END = words('fin late end');
/** Months of a season; winter begins in the year before. */
export const SEASONS: Readonly<Record<string, number>> = {
  printemps: 3,
  spring: 3,
  ete: 6,
  summer: 6,
  automne: 9,
  autumn: 9,
  hiver: 12,
  winter: 12,
};

/** Names of stretches that other files read. */
export const STRETCHES = words(
  'weekend end semestre half quinzaine fortnight ajd auj demain tomorrow lendemain veille eve',
);

/** Said of any figure; nothing is asked with them. */
export const SOFT = words(
  'a an ci top entre between date ytd mtd qtd wtd today yesterday hier aujourd hui aujourdhui au aux et and to with avec evolution tendance trend courbe graphique chart graph total totale global globale \
nombre number figure figures chiffres data donnees site all tout toute tous y chez il elle e qu que',
);

export const YEAR_ON_YEAR: readonly string[] = [
  'yoy',
  'year on year',
  'year over year',
  'n 1',
  'annee autre',
  'y y',
  'an autre',
];
/** The last whole one beside the one before it. */
export const STEP_ON_STEP: Readonly<Record<string, 'week' | 'month' | 'quarter'>> = {
  mom: 'month',
  'month on month': 'month',
  'month over month': 'month',
  'mois autre': 'month',
  'mois mois': 'month',
  wow: 'week',
  'week on week': 'week',
  'week over week': 'week',
  'semaine autre': 'week',
  'semaine semaine': 'week',
  qoq: 'quarter',
  'quarter on quarter': 'quarter',
  'quarter over quarter': 'quarter',
  'trimestre autre': 'quarter',
};
