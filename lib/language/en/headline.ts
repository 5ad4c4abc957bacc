import type { Noun } from '../catalogue/noun';
import type { HeadlineMessages } from '../catalogue/headline';
import { plural } from './locale';

const verb = (noun: Noun, one: string, many: string) => `${noun.the} ${noun.plural ? many : one}`;
const grows = (noun: Noun) => verb(noun, 'is growing', 'are growing');
const plateaus = (noun: Noun) => verb(noun, 'is on a plateau', 'are on a plateau');
const rises = (noun: Noun) => verb(noun, 'is up', 'are up');
const falls = (noun: Noun) => verb(noun, 'is falling', 'are falling');
const tooEarlyFor = (news: string, main: Noun) => `${news}; too early to judge ${main.the}`;

export const headline: HeadlineMessages = {
  pair: {
    growing: {
      growing: (main, traffic) => `${grows(main)}, and so ${traffic.plural ? 'are' : 'is'} ${traffic.the}`,
      stagnating: (main) => `${grows(main)} on the same traffic`,
      declining: (main) => `${grows(main)} in spite of falling traffic`,
      inconclusive: grows,
    },
    stagnating: {
      growing: (main, traffic) => `${rises(traffic)}, ${verb(main, 'does not follow', 'do not follow')}`,
      stagnating: (main, traffic) => `${plateaus(main)}, and so ${traffic.plural ? 'are' : 'is'} ${traffic.the}`,
      declining: (main) => `${verb(main, 'holds', 'hold')} in spite of falling traffic`,
      inconclusive: plateaus,
    },
    declining: {
      growing: (main, traffic) => `${rises(traffic)}, but ${falls(main)}`,
      stagnating: (main) => `${falls(main)} on the same traffic`,
      declining: (main, traffic) => `${falls(main)}, and so ${traffic.plural ? 'are' : 'is'} ${traffic.the}`,
      inconclusive: falls,
    },
    inconclusive: {
      growing: (main, traffic) => tooEarlyFor(rises(traffic), main),
      stagnating: (main, traffic) => tooEarlyFor(plateaus(traffic), main),
      declining: (main, traffic) => tooEarlyFor(falls(traffic), main),
      inconclusive: () => 'too early to conclude',
    },
  },
  alone: {
    growing: grows,
    stagnating: plateaus,
    declining: falls,
    inconclusive: (main) => `too early to judge ${main.the}`,
  },
  tooEarlyFor,
  measurementStopped: (since) => `measurement has been stopped ${since}`,
  withheld: 'the figures read do not agree',
  ofMonth: (month, news) => `${month}: ${news}`,
  ofWeek: (week, news) => `Week of ${week}: ${news}`,
  amountOf: (noun, amount) => `${noun.bare} of ${amount}`,
  beside: (amount, change) => `${amount}${change ? ` (${change} on the year)` : ''}`,
  led: (figure, news) => `${figure}; ${news}`,
  sameCourse: 'no trend has changed',
  nothingNeedsYou: 'nothing needs you',
  gone: (facts, count) =>
    plural(count, {
      one: 'one thing no longer shows in the figures',
      other: `${facts} things no longer show in the figures`,
    }),
  changed: (first, others, count) => {
    if (count === 0) return first;
    return `${first}, and ${plural(count, { one: 'one other change', other: `${others} other changes` })}`;
  },
  answer: {
    growing: 'Yes.',
    stagnating: 'Not yet.',
    declining: 'No.',
  },
  answerTurned: {
    'grows-slower': 'Yes, but more slowly.',
    'grows-faster': 'Yes, and faster.',
    'grows-again': 'Yes, again.',
    'grows-no-more': 'Less well than before.',
    'falls-slower': 'No, but less badly than before.',
    'rise-slowed': 'Less well than before.',
    'fall-slowed': 'Less badly than before.',
    'bent-down': 'Less well than before.',
    'bent-up': 'Better than before.',
  },
  answerNoData: 'It cannot be told.',
  answerWithheld: 'the figures read do not agree, and none is told here: the reason stands below',
  answerOpen: (main, wait) =>
    `How ${main.the} ${main.plural ? 'are' : 'is'} doing cannot be told today${wait ? `: ${wait}` : ''}.`,
  answerTooSlow: 'Yes, but not fast enough for the target.',
  alike: (first, noun) => `${first}, and so ${noun.plural ? 'are' : 'is'} ${noun.the}`,
  whereas: (first, second) => `${first}, whereas ${second}`,
  and: (first, second) => `${first}, and ${second}`,
  withGrowth: (clause, growth) => `${clause}: ${growth}`,
};
