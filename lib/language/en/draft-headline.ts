import type { HeadlineMessages } from '../catalogue/headline';
import { news as glance } from './headline';
import { uncapitalised } from '../typography';
import { plural } from './locale';

export const headline: HeadlineMessages = {
  ...glance,
  ofMonth: (month, news) => `${month}: ${news}`,
  ofWeek: (week, news) => `Week of ${week}: ${news}`,
  amountOf: (noun, amount) => `${noun.bare} of ${amount}`,
  missingAllMonth: (metric) => `${metric.the} ${metric.plural ? 'are' : 'is'} missing all month`,
  beside: (amount, change) => `${amount}${change ? ` (${change} on the year)` : ''}`,
  led: (figure, news) => `${figure}; ${news}`,
  channelMoved: {
    up: (channel, amount) => `${channel.the} gained ${amount}`,
    down: (channel, amount) => `${channel.the} lost ${amount}`,
  },
  channelOfYear: {
    up: (channel, amount, isAgain) => `${channel.the} ${isAgain ? 'again ' : ''}gained ${amount} in a year`,
    down: (channel, amount, isAgain) => `${channel.the} ${isAgain ? 'again ' : ''}lost ${amount} in a year`,
  },
  nothingElse: (news) => `${news}; nothing else moved`,
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
    'falls-no-more': 'Better than before.',
    'rise-slowed': 'Less well than before.',
    'fall-slowed': 'Less badly than before.',
    'bent-down': 'Less well than before.',
    'bent-up': 'Better than before.',
  },
  answerStepped: { growing: 'Better than before.', declining: 'Less well than before.' },
  otherDays: (first) => `On the other days: ${uncapitalised(first)}`,
  answerNoData: 'It cannot be told.',
  answerWithheld: 'the figures read do not agree, and none is told here: the reason stands below',
  answerOpen: (main, wait) =>
    `How ${main.the} ${main.plural ? 'are' : 'is'} doing cannot be told today${wait ? `: ${wait}` : ''}.`,
  answerTooSlow: 'Yes, but not fast enough for the target.',
  alike: (first, noun) => `${first}, and so ${noun.plural ? 'are' : 'is'} ${noun.the}`,
  withGrowth: (clause, growth) => `${clause}: ${growth}`,
};
