import type { VerdictMessages } from '../messages/verdict';

export const verdict: VerdictMessages = {
  state: { growing: () => 'growing', stagnating: () => 'on a plateau', declining: () => 'falling' },
  verb: {
    growing: (plural) => (plural ? 'are growing' : 'is growing'),
    stagnating: (plural) => (plural ? 'are on a plateau' : 'is on a plateau'),
    declining: (plural) => (plural ? 'are falling' : 'is falling'),
  },
  lastingVerb: {
    growing: (plural) => (plural ? 'have been growing' : 'has been growing'),
    stagnating: (plural) => (plural ? 'have been on a plateau' : 'has been on a plateau'),
    declining: (plural) => (plural ? 'have been falling' : 'has been falling'),
  },
  byPace: (words, change) => `${words} by ${change} a month`,
  tooEarly: 'too early to tell',
  noData: 'no data',
  allZero: 'nothing is recorded',
  measurementStopped: 'measurement has stopped',
  undecidedClause: (noun, why) => `${noun.the}: ${why}`,
  forAtLeast: (duration) => `for at least ${duration}`,
  growth: (middle, low, high) => `${middle} a month, between ${low} and ${high}`,
  range: (low, high) => `between ${low} and ${high} a month`,
  open: {
    rise: (range) => `${range}: a rise is possible, a real fall most unlikely.`,
    fall: (range) => `${range}: a fall is possible, a real rise most unlikely.`,
    both: (range) => `${range}: it may be rising, it may be falling.`,
  },
  weeksNeeded: (weeks) => `about ${weeks} of further data will settle it.`,
  smallestVisible: (change) => `only a trend of at least ${change} a month would have shown.`,
};
