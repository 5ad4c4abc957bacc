import type { Noun } from '../catalogue/noun';
import type { TurnWords, VerdictMessages } from '../catalogue/verdict';

const are = ({ plural }: Noun) => (plural ? 'are' : 'is');
const have = ({ plural }: Noun) => (plural ? 'have' : 'has');

const turned = (state: (noun: Noun) => string): TurnWords => ({
  state,
  clause: (noun, lasting) => `${noun.the} ${(lasting ? have : are)(noun)} ${lasting ? 'been ' : ''}${state(noun)}`,
});
const rising = ({ lessIsBetter }: Noun) => (lessIsBetter ? 'rising' : 'growing');
const noMore = (way: (noun: Noun) => string): TurnWords => ({
  state: (noun) => `no longer ${way(noun)}`,
  clause: (noun, lasting) =>
    `${noun.the} ${(lasting ? have : are)(noun)} no longer ${lasting ? 'been ' : ''}${way(noun)}`,
});
/** What is told of the growth itself, which has the series' name after it. */
const ofGrowth = (what: string, does: string): TurnWords => ({
  state: () => `${what} ${does}`,
  clause: (noun) => `${what} ${noun.of} ${does}`,
});
const falling = () => 'falling';

const lately = (side: string) => (noun: Noun, size: string, day: string) =>
  `since about ${day} ${noun.the} ${have(noun)} been about ${size} ${side} ${noun.plural ? 'their' : 'its'} earlier level`;

export const verdict: VerdictMessages = {
  turned: {
    'grows-slower': turned((noun) => `${rising(noun)} more slowly`),
    'grows-faster': turned((noun) => `${rising(noun)} faster`),
    'grows-again': turned((noun) => `${rising(noun)} again`),
    'grows-no-more': noMore(rising),
    'falls-slower': turned(() => 'falling more slowly'),
    'falls-faster': turned(() => 'falling faster'),
    'falls-no-more': noMore(falling),
    'rise-slowed': ofGrowth('growth', 'has slowed'),
    'fall-slowed': ofGrowth('the fall', 'has slowed'),
    'bent-down': ofGrowth('the trend', 'has bent downwards'),
    'bent-up': ofGrowth('the trend', 'has bent upwards'),
  },
  state: {
    growing: rising,
    stagnating: (noun) => (noun.lessIsBetter ? 'stable' : 'on a plateau'),
    declining: falling,
  },
  verb: {
    growing: (noun) => `${are(noun)} ${rising(noun)}`,
    stagnating: (noun) => `${are(noun)} ${noun.lessIsBetter ? 'stable' : 'on a plateau'}`,
    declining: (noun) => `${are(noun)} falling`,
  },
  lastingVerb: {
    growing: (noun) => `${have(noun)} been ${rising(noun)}`,
    stagnating: (noun) => `${have(noun)} been ${noun.lessIsBetter ? 'stable' : 'on a plateau'}`,
    declining: (noun) => `${have(noun)} been falling`,
  },
  stepped: {
    did: { up: () => 'rose', down: () => 'fell' },
    within: (size, range) => `${size} (${range})`,
    by: (did, size, day) => `${did} by ${size} around ${day}`,
    andThen: (first, next) => `${first}, then ${next}`,
    cameBack: {
      up: ({ plural }, day) => `came back to about where ${plural ? 'they were' : 'it was'} around ${day}`,
      down: ({ plural }, day) => `fell back to about where ${plural ? 'they were' : 'it was'} around ${day}`,
    },
    perhapsSeason: (stepped) => `${stepped} (perhaps the season)`,
    plateauSince: (stepped, plateau) => `${stepped} and ${plateau} since`,
    stays: (noun) => `${have(noun)} stayed there`,
    alike: (plateau, other) => `${plateau}, as ${have(other)} ${other.the}`,
    apart: (stepped, course) => `${stepped}; apart from that, ${course}`,
    lately: { up: lately('above'), down: lately('below') },
    mayNotLast: (clause) => `${clause}: too early to say whether it lasts`,
    tooEarlySince: (stepped, tooEarly) => `${stepped}; since then, ${tooEarly}`,
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
  span: (low, high) => `${low} to ${high}`,
  against: (growth, before) => `${growth}, against ${before} before`,
  beforeAndSince: (before, since) => `${before} a month before, ${since} since`,
  notProven: {
    growing: (when) => `neither a rise nor a plateau is proven yet${when && `; ${when} we would know`}.`,
    stagnating: (when) => `a plateau is not proven yet${when && `; ${when} it would be`}.`,
    declining: (when) => `neither a fall nor a plateau is proven yet${when && `; ${when} we would know`}.`,
  },
  mayBeSeason: 'Less than thirteen months of history: the season may be part of it.',
  kept: 'Said before, and stood by: this reading does not say otherwise.',
  range: (low, high) => `between ${low} and ${high} a month`,
  open: {
    rise: (range) => `${range}: a rise is possible, a real fall most unlikely.`,
    fall: (range) => `${range}: a fall is possible, a real rise most unlikely.`,
    both: (range) => `${range}: it may be rising, it may be falling.`,
  },
  dataNeeded: (least, most) =>
    least === ''
      ? `it takes up to ${most} of further data`
      : `it takes between ${least} and ${most} of further data: less for a clear trend, more for a faint one`,
  firstPossible: (day) => `a first verdict will be possible from ${day} on`,
  moreThan: (years) => `more than ${years}`,
  smallestVisible: (change) => `only a trend of at least ${change} a month would show.`,
  onlyLatelyOpen: 'It is the recent trend that it is too early to tell.',
  over: (duration, clause, growth) => `over ${duration}, ${clause}: ${growth}.`,
  yearOnYear: (change) => `the last 52 weeks, beside the 52 before: ${change}.`,
  yearOnYearOf: (noun, change) => `${noun.the} over the last 52 weeks, beside the 52 before: ${change}.`,
  spread: (middle, low, high) => `${middle}, between ${low} and ${high}`,
};
