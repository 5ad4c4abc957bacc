import { englishNoun } from './noun';
import type { LabelMessages } from '../catalogue/label';
import { glanceLabel } from './glance-label';

export const label: LabelMessages = {
  ...glanceLabel,
  others: englishNoun('rest', { article: true }),
  ofSegment: (figure, segment) =>
    segment.within ? `${figure.bare} ${segment.within}` : `${figure.bare}, ${segment.bare}`,
  perDay: (figure) => `${figure} a day, on average`,
  change: (metric, kind) =>
    kind === 'year' ? `change ${metric.of} over a year` : `change ${metric.of} between the two periods`,
  usualWeekOf: (figure) => `${figure}, in a usual week`,
  chart: (metric) => `chart ${metric.of}`,
  contribution: (part, whole) => `part ${part.of} in the change ${whole.of}`,
  worthRegained: (segment) => `gain if the rate of a year ago were won back for ${segment.the}`,
  targetOf: (figure) => `${figure}, target of the month`,
  worthHalf: (segment) => `gain if half of the gap were closed for ${segment.the}`,
  effect: {
    low: (title) => `expected effect a month, at least, of “${title}”`,
    high: (title) => `expected effect a month, at most, of “${title}”`,
  },
  smallestEffect: (subject) => `smallest visible effect on ${subject}`,
  reached: (from, to) => `share ${from.of} that lead to ${to.the}`,
  withoutNext: (from) => `${from.bare} that led no further`,
  apart: (figure) => `${figure}, change over a year`,
  mix: (rate) => `effect of the mix on ${rate.the}`,
  rates: (rate) => `effect of the rates themselves on ${rate.the}`,
  share: (segment, metric) => `share ${segment.of} in ${metric.the}`,
  step: (metric, day) => `lasting difference ${metric.of} since ${day}`,
  expected: (metric) => `${metric.bare}, forecast`,
  outcome: (metric) => `measured effect on ${metric.the}`,
};
