import type { TargetMessages } from '../catalogue/target';

export const target: TargetMessages = {
  projected: {
    runRate: (amount, low, high) =>
      `If the present pace holds, the last month taken twelve times will come to ${amount}, between ${low} and ${high}.`,
    lastTwelveMonths: (amount, low, high) =>
      `If the present pace holds, the last twelve months will come to ${amount}, between ${low} and ${high}.`,
    cumulative: (amount, low, high) =>
      `If the present pace holds, all months together will come to ${amount}, between ${low} and ${high}.`,
  },
  short: {
    runRate: 'the last month × 12',
    lastTwelveMonths: 'the last twelve months',
    cumulative: 'all months together',
  },
  stillNeeded: (left, growth) => `With ${left} left, it now takes ${growth} a month.`,
  amount: {
    runRate: (amount) => `${amount} a year`,
    lastTwelveMonths: (amount) => `${amount} a year`,
    cumulative: (amount) => `${amount} in all`,
  },
  open: (amount, low, high) =>
    `At the present pace, the end lies between ${low} and ${high}: the target of ${amount} is within that.`,
  chance: {
    'very-likely': 'Reaching it is very likely: more than nine chances in ten.',
    likely: 'Reaching it is likely: about two chances in three or more.',
    open: 'Reaching it is about as likely as not.',
    unlikely: 'Reaching it is unlikely: about one chance in three or less.',
    'very-unlikely': 'Reaching it is very unlikely: less than one chance in ten.',
  },
  likelihood: {
    'very-likely': 'very likely',
    likely: 'likely',
    open: 'as likely as not',
    unlikely: 'unlikely',
    'very-unlikely': 'very unlikely',
  },
  column: { fromNow: 'From now on', atEnd: 'At the present pace', chance: 'In reach?' },
  label: {
    fromNow: 'Growth needed a month, from now on',
    atEnd: (metric, reading) => `${metric.bare} at the end, at the present pace (${reading})`,
  },
  levers: {
    caption: 'What each lever would have to be multiplied by',
    column: {
      lever: 'Lever',
      within: 'Within your reach',
      equal: 'If all give as much',
      weighted: 'In the measure of your gaps',
    },
    four: (factor) => `With a fourth, customers who return, each would have to be multiplied by ${factor}.`,
    within: (all, asked) =>
      `Within your reach: each lever’s best year or, for conversion, half of the widest gap between segments. Together that would multiply the whole by ${all}; the target asks for ${asked}.`,
    atTheirBest: 'Each lever already stands at its own best: your figures speak for none rather than another.',
  },
};
