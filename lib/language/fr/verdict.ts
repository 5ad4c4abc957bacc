import type { Noun } from '../catalogue/noun';
import { fr } from '../typography';
import type { VerdictMessages } from '../catalogue/verdict';

/** What one would rather see fall makes no progress and knows no ceiling. */
const say = (better: readonly [string, string], neutral: readonly [string, string]) => (noun: Noun) =>
  (noun.lessIsBetter ? neutral : better)[noun.plural ? 1 : 0];

const verb: VerdictMessages['verb'] = {
  growing: say(['progresse', 'progressent'], ['augmente', 'augmentent']),
  stagnating: say(['plafonne', 'plafonnent'], ['reste stable', 'restent stables']),
  declining: say(['recule', 'reculent'], ['diminue', 'diminuent']),
};

export const verdict: VerdictMessages = {
  state: verb,
  verb,
  lastingVerb: verb,
  byPace: (words, change) => `${words} de ${change} par mois`,
  tooEarly: 'trop tôt pour le dire',
  noData: 'aucune donnée',
  allZero: 'rien n’est enregistré',
  measurementStopped: 'la mesure est arrêtée',
  measuredInPart: 'la mesure n’est que partielle',
  undecidedClause: (noun, why) => fr`${noun.the} : ${why}`,
  forAtLeast: (duration) => `depuis au moins ${duration}`,
  growth: (middle, low, high) => `${middle} par mois, entre ${low} et ${high}`,
  mayBeSeason: fr`Moins de treize mois d’historique : la saison peut y avoir sa part.`,
  range: (low, high) => `entre ${low} et ${high} par mois`,
  open: {
    rise: (range) => fr`${range} : une hausse est possible, un vrai recul très improbable.`,
    fall: (range) => fr`${range} : un recul est possible, une vraie hausse très improbable.`,
    both: (range) => fr`${range} : une hausse comme un recul restent possibles.`,
  },
  dataNeeded: (duration) => `il faut encore environ ${duration} de données`,
  yearsNeeded: (years) => `il faudrait encore plus ${/^[aeiou]/.test(years) ? 'd’' : 'de '}${years} de données`,
  smallestVisible: (change) => `seule une tendance d’au moins ${change} par mois se verrait.`,
  over: (duration, clause, growth) => fr`sur ${duration}, ${clause} : ${growth}.`,
  yearOnYear: (change) => fr`les 52 dernières semaines, face aux 52 précédentes : ${change}.`,
  spread: (middle, low, high) => `${middle}, entre ${low} et ${high}`,
};
