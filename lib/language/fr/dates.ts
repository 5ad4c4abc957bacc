import type { DateWords } from '../catalogue/dates';
import { plural } from './locale';

export const dates: DateWords = {
  days: (count, spell) => `${spell(count)} ${plural(count, { one: 'jour', other: 'jours' })}`,
  weeks: (count, spell) =>
    count === 1 ? 'une semaine' : `${spell(count)} ${plural(count, { one: 'semaine', other: 'semaines' })}`,
  months: (count, spell) => `${spell(count)} mois`,
  years: (count, spell) => `${spell(count)} ${plural(count, { one: 'an', other: 'ans' })}`,
  on: (day) => `le ${day}`,
  hours: (count, spell) => `${count === 1 ? 'une' : spell(count)} ${plural(count, { one: 'heure', other: 'heures' })}`,
  clock: (hour) => `${hour}\u00a0h`,
  atHour: (day, clock) => `${day}, ${clock}`,
  fromHourToHour: (from, to) => `du ${from}, au ${to}`,
  hoursOfDay: (day, from, to) => `le ${day}, de ${from} à ${to || 'minuit'}`,
  fromTo: (from, to) => `du ${from} au ${to}`,
  between: (from, to) => `entre le ${from} et le ${to}`,
  sinceDay: (day) => `depuis le ${day}`,
  sinceMonth: (month) => `depuis ${month}`,
  forDuration: (duration) => `depuis ${duration}`,
  partOfMonth: {
    early: (month) => `début ${month}`,
    mid: (month) => `mi-${month}`,
    late: (month) => `fin ${month}`,
  },
  partOfYear: (part, count, year) =>
    [
      part === 'quarter'
        ? `${['premier', 'deuxième', 'troisième', 'quatrième'][count] ?? ''} trimestre`
        : `${count === 0 ? 'premier' : 'second'} semestre`,
      year,
    ]
      .filter(Boolean)
      .join(' '),
  quarter: (number, year) => `${number === 1 ? '1er' : `${number}e`} trimestre ${year}`,
  sincePart: (part) => `depuis le ${part}`,
  by: (when, kind) => (kind === 'month' ? `en ${when}` : when),
  betweenMonths: (from, to) => `entre ${from} et ${to}`,
  sinceBetween: (from, to) => `depuis une date entre ${from} et ${to}`,
  dayOfMonth: (text) => text.replace(/^1(?=\s|$)/, '1er'),
  smallNumbers: [
    'zéro',
    'un',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
  ],
};
