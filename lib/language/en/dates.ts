import type { DateWords } from '../catalogue/dates';
import { plural } from './locale';

export const dates: DateWords = {
  days: (count, spell) => `${spell(count)} ${plural(count, { one: 'day', other: 'days' })}`,
  weeks: (count, spell) => `${spell(count)} ${plural(count, { one: 'week', other: 'weeks' })}`,
  months: (count, spell) => `${spell(count)} ${plural(count, { one: 'month', other: 'months' })}`,
  years: (count, spell) => plural(count, { one: 'a year', other: `${spell(count)} years` }),
  on: (day) => `on ${day}`,
  fromTo: (from, to) => `${from} to ${to}`,
  between: (from, to) => `between ${from} and ${to}`,
  sinceDay: (day) => `since ${day}`,
  sinceMonth: (month) => `since ${month}`,
  forDuration: (duration) => `for ${duration}`,
  partOfMonth: {
    early: (month) => `early ${month}`,
    mid: (month) => `mid-${month}`,
    late: (month) => `late ${month}`,
  },
  partOfYear: (part, count, year) =>
    `${['first', 'second', 'third', 'fourth'][count] ?? ''} ${part} of ${year || 'the year'}`,
  sincePart: (part) => `since the ${part}`,
  by: (when) => `by ${when}`,
  betweenMonths: (from, to) => `between ${from} and ${to}`,
  sinceBetween: (from, to) => `since some time between ${from} and ${to}`,
  dayOfMonth: (text) => text,
  smallNumbers: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
};
