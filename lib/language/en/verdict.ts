import type { Noun } from '../catalogue/noun';
import type { VerdictMessages } from '../catalogue/verdict';

const are = ({ plural }: Noun) => (plural ? 'are' : 'is');
const have = ({ plural }: Noun) => (plural ? 'have' : 'has');

export const verdict: VerdictMessages = {
  state: {
    growing: (noun) => (noun.lessIsBetter ? 'rising' : 'growing'),
    stagnating: (noun) => (noun.lessIsBetter ? 'stable' : 'on a plateau'),
    declining: () => 'falling',
  },
  verb: {
    growing: (noun) => `${are(noun)} ${noun.lessIsBetter ? 'rising' : 'growing'}`,
    stagnating: (noun) => `${are(noun)} ${noun.lessIsBetter ? 'stable' : 'on a plateau'}`,
    declining: (noun) => `${are(noun)} falling`,
  },
  lastingVerb: {
    growing: (noun) => `${have(noun)} been ${noun.lessIsBetter ? 'rising' : 'growing'}`,
    stagnating: (noun) => `${have(noun)} been ${noun.lessIsBetter ? 'stable' : 'on a plateau'}`,
    declining: (noun) => `${have(noun)} been falling`,
  },
  byPace: (words, change) => `${words} by ${change} a month`,
  tooEarly: 'too early to tell',
  noData: 'no data',
  allZero: 'nothing is recorded',
  measurementStopped: 'measurement has stopped',
  measuredInPart: 'only part of it is measured',
  undecidedClause: (noun, why) => `${noun.the}: ${why}`,
  forAtLeast: (duration) => `for at least ${duration}`,
  growth: (middle, low, high) => `${middle} a month, between ${low} and ${high}`,
  mayBeSeason: 'Less than thirteen months of history: the season may be part of it.',
  range: (low, high) => `between ${low} and ${high} a month`,
  open: {
    rise: (range) => `${range}: a rise is possible, a real fall most unlikely.`,
    fall: (range) => `${range}: a fall is possible, a real rise most unlikely.`,
    both: (range) => `${range}: it may be rising, it may be falling.`,
  },
  dataNeeded: (duration) => `it takes about ${duration} of further data`,
  yearsNeeded: (years) => `it would take more than ${years} of further data`,
  smallestVisible: (change) => `only a trend of at least ${change} a month would show.`,
  over: (duration, clause, growth) => `over ${duration}, ${clause}: ${growth}.`,
  yearOnYear: (change) => `the last 52 weeks, beside the 52 before: ${change}.`,
  spread: (middle, low, high) => `${middle}, between ${low} and ${high}`,
};
