import { fr } from '../../typography';
import type { VerdictMessages } from '../messages/verdict';

const verb: VerdictMessages['verb'] = {
  growing: (plural) => (plural ? 'progressent' : 'progresse'),
  stagnating: (plural) => (plural ? 'plafonnent' : 'plafonne'),
  declining: (plural) => (plural ? 'reculent' : 'recule'),
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
  undecidedClause: (noun, why) => fr`${noun.the} : ${why}`,
  forAtLeast: (duration) => `depuis au moins ${duration}`,
  growth: (middle, low, high) => `${middle} par mois, entre ${low} et ${high}`,
  range: (low, high) => `entre ${low} et ${high} par mois`,
  open: {
    rise: (range) => fr`${range} : une hausse est possible, un vrai recul très improbable.`,
    fall: (range) => fr`${range} : un recul est possible, une vraie hausse très improbable.`,
    both: (range) => fr`${range} : une hausse comme un recul restent possibles.`,
  },
  weeksNeeded: (weeks) => `encore ${weeks} de données environ pour trancher.`,
  smallestVisible: (change) => `il aurait fallu une tendance d’au moins ${change} par mois pour la voir.`,
};
