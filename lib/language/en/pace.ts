import type { PaceMessages } from '../catalogue/pace';

export const pace: PaceMessages = {
  title: {
    up: 'The present pace is enough for the target',
    down: 'The present pace does not lead to the target',
    unknown: 'Too early to tell whether the target will be met',
  },
  target: (start, end, months, needed) => `Going from ${start} to ${end} in ${months} takes ${needed} a month.`,
  present: (growth, before) => `The present pace: ${growth}${before && `; before the last turn: ${before}`}.`,
  projected: (amount, low, high) =>
    `If it holds, the year will reach ${amount} at the end, between ${low} and ${high}.`,
  missed: (target, by) => `At the present pace, the target of ${target} would be missed by ${by}.`,
  exceeded: (target) => `At the present pace, the target of ${target} would be met.`,
  levers: (count, factor) =>
    `Spread over ${count} equal levers (traffic, conversion, order value), each would have to be multiplied by ${factor}.`,
  reading: {
    runRate: 'the last month, taken twelve times, reaches the amount',
    lastTwelveMonths: 'the last twelve months together reach it',
    cumulative: 'all months from the start together reach it',
  },
  readings: 'What the target can mean',
  ifItMeans: 'If it means that',
  needed: 'Growth needed a month',
};
