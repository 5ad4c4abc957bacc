import type { Noun } from '../catalogue/noun';
import { fr } from '../typography';
import type { TurnWords, VerdictMessages } from '../catalogue/verdict';

/** What one would rather see fall makes no progress and knows no ceiling. */
const say = (better: readonly [string, string], neutral: readonly [string, string]) => (noun: Noun) =>
  (noun.lessIsBetter ? neutral : better)[noun.plural ? 1 : 0];

const verb: VerdictMessages['verb'] = {
  growing: say(['progresse', 'progressent'], ['augmente', 'augmentent']),
  stagnating: say(['plafonne', 'plafonnent'], ['reste stable', 'restent stables']),
  declining: say(['recule', 'reculent'], ['diminue', 'diminuent']),
};

const turned = (state: (noun: Noun) => string): TurnWords => ({
  state,
  clause: (noun) => `${noun.the} ${state(noun)}`,
});
const still = (way: 'growing' | 'declining', how: string) => turned((noun) => `${verb[way](noun)} ${how}`);
const noMore = (way: 'growing' | 'declining') =>
  turned((noun) => `${/^[aeiou]/.test(verb[way](noun)) ? 'n’' : 'ne '}${verb[way](noun)} plus`);
/** What is told of the growth itself, which has the series' name after it. */
const ofGrowth = (what: (noun: Noun) => string, does: string): TurnWords => ({
  state: (noun) => `${what(noun)} ${does}`,
  clause: (noun) => `${what(noun)} ${noun.of} ${does}`,
});

const trend = () => 'la tendance';

const lately = (side: string) => (noun: Noun, size: string, day: string) =>
  `depuis le ${day} environ, ${noun.the} ${noun.plural ? 'se tiennent' : 'se tient'} à peu près ${size} ${side} de ${noun.plural ? 'leur' : 'son'} niveau d’avant`;

export const verdict: VerdictMessages = {
  state: verb,
  verb,
  lastingVerb: verb,
  turned: {
    'grows-slower': still('growing', 'moins vite'),
    'grows-faster': still('growing', 'plus vite'),
    'grows-again': turned(({ plural }) => (plural ? 'remontent' : 'remonte')),
    'grows-no-more': noMore('growing'),
    'falls-slower': still('declining', 'moins vite'),
    'falls-faster': still('declining', 'plus vite'),
    'falls-no-more': noMore('declining'),
    'rise-slowed': ofGrowth(({ lessIsBetter }) => (lessIsBetter ? 'la hausse' : 'la croissance'), 'a ralenti'),
    'fall-slowed': ofGrowth(() => 'la baisse', 'a ralenti'),
    'bent-down': ofGrowth(trend, 'fléchit'),
    'bent-up': ofGrowth(trend, 'remonte'),
  },
  stepped: {
    did: {
      up: ({ plural }) => (plural ? 'ont augmenté' : 'a augmenté'),
      down: ({ plural }) => (plural ? 'ont baissé' : 'a baissé'),
    },
    within: (size, range) => `${size} (${range})`,
    by: (did, size, day) => `${did} de ${size} autour du ${day}`,
    andThen: (first, next) => `${first}, puis ${next}`,
    cameBack: {
      up: ({ plural }, day) =>
        `${plural ? 'ont retrouvé à peu près leur' : 'a retrouvé à peu près son'} niveau d’avant autour du ${day}`,
      down: ({ plural }, day) => `${plural ? 'ont' : 'a'} reperdu à peu près autant autour du ${day}`,
    },
    perhapsSeason: (stepped) => `${stepped} (peut-être la saison)`,
    plateauSince: (stepped, plateau) => `${stepped} et ${plateau} depuis`,
    stays: ({ plural }) => `${plural ? 'restent' : 'reste'} à ce niveau`,
    alike: (plateau, other) => `${plateau}, ${other.the} aussi`,
    apart: (stepped, course) => fr`${stepped} ; à part cela, ${course}`,
    lately: { up: lately('au-dessus'), down: lately('au-dessous') },
    mayNotLast: (clause) => fr`${clause} : trop tôt pour dire si cela dure`,
    tooEarlySince: (stepped, tooEarly) => fr`${stepped} ; depuis, ${tooEarly}`,
  },
  byPace: (words, change) => `${words} de ${change} par mois`,
  tooEarly: 'trop tôt pour le dire',
  noData: 'aucune donnée',
  allZero: 'rien n’est enregistré',
  measurementStopped: 'la mesure est arrêtée',
  measuredInPart: 'la mesure n’est que partielle',
  undecidedClause: (noun, why) => fr`${noun.the} : ${why}`,
  forAtLeast: (duration) => `depuis au moins ${duration}`,
  growth: (middle, low, high) => `${middle} par mois, entre ${low} et ${high}`,
  span: (low, high) => `${low} à ${high}`,
  against: (growth, before) => `${growth}, contre ${before} avant`,
  beforeAndSince: (before, since) => `${before} par mois avant, ${since} depuis`,
  notProven: {
    growing: (when) =>
      fr`ni une hausse ni un plateau ne sont encore prouvés${when && fr` ; on le saurait au plus tard ${when}`}.`,
    stagnating: (when) => fr`un plateau n’est pas encore prouvé${when && fr` ; il le serait au plus tard ${when}`}.`,
    declining: (when) =>
      fr`ni un recul ni un plateau ne sont encore prouvés${when && fr` ; on le saurait au plus tard ${when}`}.`,
  },
  mayBeSeason: fr`Moins de treize mois d’historique : la saison peut y avoir sa part.`,
  kept: fr`Déjà dit, et maintenu : cette lecture ne dit pas le contraire.`,
  range: (low, high) => `entre ${low} et ${high} par mois`,
  open: {
    rise: (range) => fr`${range} : une hausse est possible, un vrai recul très improbable.`,
    fall: (range) => fr`${range} : un recul est possible, une vraie hausse très improbable.`,
    both: (range) => fr`${range} : une hausse comme un recul restent possibles.`,
  },
  dataNeeded: (least, most) =>
    least === ''
      ? `il faut encore jusqu’à ${most} de données`
      : `il faut encore entre ${least} et ${most} de données, selon que la tendance est nette ou faible`,
  firstPossible: (day) => `un premier verdict sera possible à partir du ${day}`,
  moreThan: (years) => `plus ${/^[aeiou]/.test(years) ? 'd’' : 'de '}${years}`,
  smallestVisible: (change) => `seule une tendance d’au moins ${change} par mois se verrait.`,
  onlyLatelyOpen: 'C’est la tendance récente qu’il est trop tôt pour dire.',
  over: (duration, clause, growth) => fr`sur ${duration}, ${clause} : ${growth}.`,
  yearOnYear: (change) => fr`les 52 dernières semaines, face aux 52 précédentes : ${change}.`,
  yearOnYearOf: (noun, change) => fr`${noun.the}, les 52 dernières semaines face aux 52 précédentes : ${change}.`,
  spread: (middle, low, high) => `${middle}, entre ${low} et ${high}`,
};
