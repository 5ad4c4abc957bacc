import type { Noun } from '../catalogue/noun';
import type { NewsMessages } from '../catalogue/headline';

const verb = (noun: Noun, one: string, many: string) => `${noun.the} ${noun.plural ? many : one}`;
const grows = (noun: Noun) => verb(noun, 'is growing', 'are growing');
const plateaus = (noun: Noun) => verb(noun, 'is on a plateau', 'are on a plateau');
const rises = (noun: Noun) => verb(noun, 'is up', 'are up');
const falls = (noun: Noun) => verb(noun, 'is falling', 'are falling');
const tooEarlyFor = (news: string, main: Noun) => `${news}; too early to judge ${main.the}`;

export const news: NewsMessages = {
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
  missing: (metric, since) => `${verb(metric, 'has', 'have')} been missing ${since}`,
  withheld: 'the figures read do not agree',
  whereas: (first, second) => `${first}, whereas ${second}`,
  and: (first, second) => `${first}, and ${second}`,
};
