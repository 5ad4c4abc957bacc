import type { Noun } from '../catalogue/noun';
import { fr } from '../typography';
import type { NewsMessages } from '../catalogue/headline';

const verb = (noun: Noun, one: string, many: string) => `${noun.the} ${noun.plural ? many : one}`;
const grows = (noun: Noun) => verb(noun, 'progresse', 'progressent');
const plateaus = (noun: Noun) => verb(noun, 'plafonne', 'plafonnent');
const rises = (noun: Noun) => verb(noun, 'monte', 'montent');
const falls = (noun: Noun) => verb(noun, 'recule', 'reculent');
const tooEarlyFor = (news: string, main: Noun) => fr`${news} ; trop tôt pour juger ${main.the}`;

export const news: NewsMessages = {
  pair: {
    growing: {
      growing: (main, traffic) => fr`${grows(main)}, ${traffic.the} aussi`,
      stagnating: (main) => `${grows(main)} à trafic égal`,
      declining: (main) => `${grows(main)} malgré un trafic en baisse`,
      inconclusive: grows,
    },
    stagnating: {
      growing: (main, traffic) => `${rises(traffic)}, ${verb(main, 'ne suit pas', 'ne suivent pas')}`,
      stagnating: (main, traffic) => `${plateaus(main)}, ${traffic.the} aussi`,
      declining: (main) => `${verb(main, 'tient', 'tiennent')} malgré un trafic en baisse`,
      inconclusive: plateaus,
    },
    declining: {
      growing: (main, traffic) => `${rises(traffic)}, mais ${falls(main)}`,
      stagnating: (main) => `${falls(main)} à trafic égal`,
      declining: (main, traffic) => `${falls(main)}, ${traffic.the} aussi`,
      inconclusive: falls,
    },
    inconclusive: {
      growing: (main, traffic) => tooEarlyFor(rises(traffic), main),
      stagnating: (main, traffic) => tooEarlyFor(plateaus(traffic), main),
      declining: (main, traffic) => tooEarlyFor(falls(traffic), main),
      inconclusive: () => 'trop tôt pour conclure',
    },
  },
  alone: {
    growing: grows,
    stagnating: plateaus,
    declining: falls,
    inconclusive: (main) => `trop tôt pour juger ${main.the}`,
  },
  tooEarlyFor,
  measurementStopped: (since) => `la mesure est arrêtée ${since}`,
  missing: (metric, since) => `${verb(metric, 'manque', 'manquent')} ${since}`,
  withheld: 'les chiffres lus ne concordent pas',
  whereas: (first, second) => `${first}, alors que ${second}`,
  and: (first, second) => `${first}, et ${second}`,
};
