import { fr, uncapitalised } from '../typography';
import type { HeadlineMessages } from '../catalogue/headline';
import { news as glance } from './headline';
import { plural } from './locale';

export const headline: HeadlineMessages = {
  ...glance,
  ofMonth: (month, news) => fr`${month} : ${news}`,
  ofWeek: (week, news) => fr`Semaine ${week} : ${news}`,
  amountOf: (noun, amount) => `${noun.bare} de ${amount}`,
  missingAllMonth: (metric) => `${metric.the} ${metric.plural ? 'manquent' : 'manque'} tout le mois`,
  beside: (amount, change) => `${amount}${change ? fr` (${change} sur un an)` : ''}`,
  led: (figure, news) => fr`${figure} ; ${news}`,
  channelMoved: {
    up: (channel, amount) => `${channel.the} ${channel.plural ? 'gagnent' : 'gagne'} ${amount}`,
    down: (channel, amount) => `${channel.the} ${channel.plural ? 'perdent' : 'perd'} ${amount}`,
  },
  channelOfYear: {
    up: (channel, amount, isAgain) =>
      `${channel.the} ${channel.plural ? 'gagnent' : 'gagne'} ${isAgain ? 'encore ' : ''}${amount} en un an`,
    down: (channel, amount, isAgain) =>
      `${channel.the} ${channel.plural ? 'perdent' : 'perd'} ${isAgain ? 'encore ' : ''}${amount} en un an`,
  },
  nothingElse: (news) => fr`${news} ; rien d’autre n’a bougé`,
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
    'falls-no-more': 'Mieux qu’avant.',
    'rise-slowed': 'Moins bien qu’avant.',
    'fall-slowed': 'Moins mal qu’avant.',
    'bent-down': 'Moins bien qu’avant.',
    'bent-up': 'Mieux qu’avant.',
  },
  answerStepped: { growing: 'Mieux qu’avant.', declining: 'Moins bien qu’avant.' },
  otherDays: (first) => fr`Sur les autres jours : ${uncapitalised(first)}`,
  answerNoData: 'On ne peut pas le dire.',
  answerWithheld: fr`les chiffres lus ne concordent pas, et aucun n’est donné ici : la raison est plus bas`,
  answerOpen: (main, wait) => fr`Pour ${main.the}, on ne peut pas le dire aujourd’hui${wait ? ` : ${wait}` : ''}.`,
  answerTooSlow: 'Oui, mais pas assez vite pour l’objectif.',
  alike: (first, noun) => fr`${first}, ${noun.the} aussi`,
  withGrowth: (clause, growth) => fr`${clause} : ${growth}`,
};
