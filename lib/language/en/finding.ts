import type { Noun } from '../catalogue/noun';
import type { FindingMessages } from '../catalogue/finding';

/** A stretch as a sentence begins with it; a single day says `on` already. */
const from = (period: string) => (period.startsWith('on ') ? period : `from ${period}`);
const aside = (text: string) => (text ? ` (${text})` : '');
const verb = (noun: Noun, one: string, many: string) => `${noun.the} ${noun.plural ? many : one}`;
const rises = (noun: Noun) => verb(noun, 'is up', 'are up');
const falls = (noun: Noun) => verb(noun, 'is down', 'are down');

export const finding: FindingMessages = {
  compared: {
    year: (after) => `${from(after)}, compared with the same days a year earlier`,
    preceding: (after) => `${from(after)}, compared with the same length of time just before`,
    'usual-week': (after, before) => `${from(after)}, compared with a usual week (${before})`,
    other: (after, before) => `${from(after)}, compared with another period (${before})`,
    regime: (after, before) => `${from(after)}, compared with the beginning of the present trend (${before})`,
  },
  moved: (noun, before, after, change) =>
    `${verb(noun, 'goes', 'go')} from ${before} to ${after}${change ? ` (${change})` : ''}`,
  part: (noun, amount, between) => `${amount} for ${noun.the}${aside(between)}`,
  withChange: (noun, change) => `${noun.the} (${change})`,
  briefly: {
    year: (period) => `${from(period)}, compared with last year`,
    preceding: (period) => `${from(period)}, compared with the same length of time just before`,
    'usual-week': (period) => `${from(period)}, compared with a usual week`,
    other: (period, before) => `${from(period)}, compared with ${before}`,
    regime: (period, before) => `${from(period)}, compared with ${before}`,
  },
  metricOf: (metric, { the, within = `from ${the}` }) => ({
    ...metric,
    bare: `${metric.bare} ${within}`,
    the: `${metric.the} ${within}`,
    of: `${metric.of} ${within}`,
  }),
  dailyMean: 'a day on average',
  moving: (metric, dimension) => `What moved in ${metric.the}${dimension ? `, by ${dimension}` : ''}`,
  factors: {
    none: (result) => `No single factor explains the course ${result.of}`,
    from: {
      up: (result, factor) => `The rise in ${result.the} comes from ${factor.the}`,
      down: (result, factor) => `The fall in ${result.the} comes from ${factor.the}`,
    },
    pulls: {
      up: (result, factor) => `${verb(factor, 'lifts', 'lift')} ${result.the}`,
      down: (result, factor) => `${verb(factor, 'weighs', 'weigh')} on ${result.the}`,
    },
    opposed: {
      evenly: (brings, takes) => `What ${verb(brings, 'brings', 'bring')}, ${verb(takes, 'takes away', 'take away')}`,
      partly: (brings, takes) =>
        `${verb(takes, 'takes back', 'take back')} part of what ${verb(brings, 'brings', 'bring')}`,
      more: (brings, takes) => `${verb(takes, 'takes away', 'take away')} more than ${verb(brings, 'brings', 'bring')}`,
    },
    adds: {
      up: (factor, amount, between) => `${verb(factor, 'adds', 'add')} ${amount}${aside(between)}`,
      down: (factor, amount, between) => `${verb(factor, 'takes away', 'take away')} ${amount}${aside(between)}`,
    },
    brought: {
      up: (factor, amount) => `${factor.the} brought ${amount}`,
      down: (factor, amount, isMoney) => `${factor.the} ${isMoney ? 'cost' : 'took away'} ${amount}`,
    },
    rest: (factor, amount, all) => `; ${factor.the}, ${amount}, may be chance: ${all} in all`,
    unsure: (factors, several) => `${factors} ${several ? 'have' : 'has'} no clear effect`,
  },
  segments: {
    with: {
      up: (metric, segment) => `The rise in ${metric.the} comes mostly from ${segment.the}`,
      down: (metric, segment) => `The fall in ${metric.the} comes mostly from ${segment.the}`,
    },
    against: {
      up: (metric, segment) => `${rises(metric)}, but ${falls(segment)}`,
      down: (metric, segment) => `${falls(metric)}, but ${rises(segment)}`,
    },
    own: { up: rises, down: falls },
    parts: (dimension, parts) => `By ${dimension}: ${parts}.`,
  },
  mixAndRate: {
    reversed: {
      up: (rate, dimension) => `${rises(rate)} overall, but down for every ${dimension}`,
      down: (rate, dimension) => `${falls(rate)} overall, but up for every ${dimension}`,
    },
    mix: {
      up: (rate, dimension) => `${rises(rate)} mostly because the mix by ${dimension} has changed`,
      down: (rate, dimension) => `${falls(rate)} mostly because the mix by ${dimension} has changed`,
    },
    rate: {
      up: (rate, dimension) => `${rises(rate)}, even with the same mix by ${dimension}`,
      down: (rate, dimension) => `${falls(rate)}, even with the same mix by ${dimension}`,
    },
    split: (mix, rate) => `The mix accounts for ${mix}, the rates themselves for ${rate}.`,
    reversalNote: 'The total misleads here: the detail must be read.',
  },
  step: {
    title: {
      up: (metric, day) => `${verb(metric, 'rose', 'rose')} all at once on ${day}`,
      down: (metric, day) => `${verb(metric, 'fell', 'fell')} all at once on ${day}`,
    },
    text: (size) => `Since that day the difference is ${size}, and it lasts.`,
    unexplained: 'Nobody noted a cause: conclusions that hang on it stay cautious.',
    ask: (day) => `What did you change around ${day}?`,
  },
  outage: {
    open: (metric, since) => `Measurement ${metric.of} has been stopped ${since}`,
    openText: (duration) =>
      `${duration} without data. Before anything else, measurement must be restored: no recent figure can be read.`,
    closed: (metric, period) => `Measurement ${metric.of} stopped ${from(period)}`,
    closedText: (duration) => `${duration} without data, left out and not counted as zero.`,
    missing: (metric, period) => `${verb(metric, 'is', 'are')} missing ${from(period)}`,
    missingText: (days) =>
      `Nothing was counted for ${days}: either nothing happened, or measurement had stopped. These days are left out, and not counted as zero.`,
    missingSinceText: (duration) =>
      `Nothing has been counted for ${duration}: either nothing happens any more, or measurement has stopped. Check that before anything else.`,
    hoursText: (duration) =>
      `${duration} without a single visit counted: totals that hold them are incomplete, and to be read with care.`,
    openHoursText: 'Not a single visit has been counted since. Before anything else, measurement must be restored.',
  },
  vanished: {
    title: (channel, since) => `${verb(channel, 'has', 'have')} brought nothing ${since}`,
    text: (duration, visits, worth) =>
      `Not one visit in ${duration}, against ${visits} a week before${worth ? ` (${worth})` : ''}.`,
    why: 'Either the channel has stopped, or its visits are counted elsewhere: ask whether the sends, ads or posts go on, then check the “utm” tags of their links.',
  },
  divergence: {
    title: {
      up: (traffic, rate) => `${falls(traffic)}, but ${rises(rate)}`,
      down: (traffic, rate) => `${rises(traffic)}, but ${falls(rate)}`,
    },
    text: (when, traffic, rate) =>
      `${when}: ${traffic}, ${rate}. Both differences are larger than the usual ups and downs.`,
  },
  concentration: {
    title: (metric, segment) => `${verb(metric, 'depends', 'depend')} mostly on ${segment.the}`,
    text: (share, metric, over) =>
      `In ${over}, ${share} ${metric.of} ${metric.plural ? 'come' : 'comes'} from there. Should this source stop, all the others together would not replace it.`,
  },
  gap: {
    title: (segment) => `${verb(segment, 'converts', 'convert')} far less than the rest of the site`,
    text: (segment, own, others) =>
      `${verb(segment, 'converts', 'convert')} at ${own}, the rest of the site at ${others}`,
    sessions: (count, over) => `over ${count} visits in ${over}`,
    regained: (rate, amount) =>
      `Winning back its own rate of a year ago, ${rate}, would bring about ${amount} a month.`,
    worth: (amount, between) =>
      `Closing half of the gap would bring about ${amount} a month${between ? `, ${between}` : ''}.`,
  },
  funnel: {
    title: {
      up: (step, next) => `Less is lost between ${step.the} and ${next.the}`,
      down: (step, next) => `More is lost between ${step.the} and ${next.the}`,
      flat: (step, next) => `Between ${step.the} and ${next.the}, losses have not clearly changed`,
    },
    text: (period, started, step, share, next) =>
      `${from(period)}, ${share} of ${started} ${step.bare} lead to ${next.the}`,
    before: (share) => `against ${share} a year earlier`,
    difference: (points) => `the difference: ${points}`,
  },
  health: { title: 'Data to be read with caution' },
};
