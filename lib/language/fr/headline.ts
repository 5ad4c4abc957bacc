import type { Noun } from '../catalogue/noun';
import { fr } from '../typography';
import type { HeadlineMessages } from '../catalogue/headline';
import { plural } from './locale';

const verb = (noun: Noun, one: string, many: string) => `${noun.the} ${noun.plural ? many : one}`;
const grows = (noun: Noun) => verb(noun, 'progresse', 'progressent');
const plateaus = (noun: Noun) => verb(noun, 'plafonne', 'plafonnent');
const rises = (noun: Noun) => verb(noun, 'monte', 'montent');
const falls = (noun: Noun) => verb(noun, 'recule', 'reculent');
const tooEarlyFor = (news: string, main: Noun) => fr`${news} ; trop tôt pour juger ${main.the}`;

export const headline: HeadlineMessages = {
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
  withheld: 'les chiffres lus ne concordent pas',
  ofMonth: (month, news) => fr`${month} : ${news}`,
  ofWeek: (week, news) => fr`Semaine ${week} : ${news}`,
  amountOf: (noun, amount) => `${noun.bare} de ${amount}`,
  beside: (amount, change) => `${amount}${change ? fr` (${change} sur un an)` : ''}`,
  led: (figure, news) => fr`${figure} ; ${news}`,
  sameCourse: 'aucune tendance n’a changé',
  nothingNeedsYou: 'rien ne demande votre attention',
  gone: (facts, count) =>
    plural(count, {
      one: 'un constat ne se voit plus dans les chiffres',
      other: `${facts} constats ne se voient plus dans les chiffres`,
    }),
  changed: (first, others, count) => {
    if (count === 0) return first;
    return `${first}, et ${plural(count, { one: 'un autre changement', other: `${others} autres changements` })}`;
  },
  answer: {
    growing: 'Oui.',
    stagnating: 'Pas encore.',
    declining: 'Non.',
  },
  answerTurned: {
    'grows-slower': 'Oui, mais moins vite.',
    'grows-faster': 'Oui, et plus vite.',
    'grows-again': 'Oui, de nouveau.',
    'grows-no-more': 'Moins bien qu’avant.',
    'falls-slower': 'Non, mais moins mal qu’avant.',
    'rise-slowed': 'Moins bien qu’avant.',
    'fall-slowed': 'Moins mal qu’avant.',
    'bent-down': 'Moins bien qu’avant.',
    'bent-up': 'Mieux qu’avant.',
  },
  answerNoData: 'On ne peut pas le dire.',
  answerWithheld: fr`les chiffres lus ne concordent pas, et aucun n’est donné ici : la raison est plus bas`,
  answerOpen: (main, wait) => fr`Pour ${main.the}, on ne peut pas le dire aujourd’hui${wait ? ` : ${wait}` : ''}.`,
  answerTooSlow: 'Oui, mais pas assez vite pour l’objectif.',
  alike: (first, noun) => fr`${first}, ${noun.the} aussi`,
  whereas: (first, second) => `${first}, alors que ${second}`,
  and: (first, second) => `${first}, et ${second}`,
  withGrowth: (clause, growth) => fr`${clause} : ${growth}`,
};
