import type { Language } from '@/lib/model/settings';

type SpellOut = (count: number) => string;

interface DurationWords {
  days(count: number, spell: SpellOut): string;
  weeks(count: number, spell: SpellOut): string;
  months(count: number, spell: SpellOut): string;
  years(count: number, spell: SpellOut): string;
  on(day: string): string;
  fromTo(from: string, to: string): string;
  between(from: string, to: string): string;
  sinceDay(day: string): string;
  sinceMonth(month: string): string;
  forDuration(duration: string): string;
}

export const DURATION_WORDS: Readonly<Record<Language, DurationWords>> = {
  fr: {
    days: (count, spell) => (count === 1 ? 'un jour' : `${spell(count)} jours`),
    weeks: (count, spell) => (count === 1 ? 'une semaine' : `${spell(count)} semaines`),
    months: (count, spell) => `${spell(count)} mois`,
    years: (count, spell) => (count === 1 ? 'un an' : `${spell(count)} ans`),
    on: (day) => `le ${day}`,
    fromTo: (from, to) => `du ${from} au ${to}`,
    between: (from, to) => `entre le ${from} et le ${to}`,
    sinceDay: (day) => `depuis le ${day}`,
    sinceMonth: (month) => `depuis ${month}`,
    forDuration: (duration) => `depuis ${duration}`,
  },
  en: {
    days: (count, spell) => (count === 1 ? 'one day' : `${spell(count)} days`),
    weeks: (count, spell) => (count === 1 ? 'one week' : `${spell(count)} weeks`),
    months: (count, spell) => (count === 1 ? 'one month' : `${spell(count)} months`),
    years: (count, spell) => (count === 1 ? 'a year' : `${spell(count)} years`),
    on: (day) => `on ${day}`,
    fromTo: (from, to) => `${from} to ${to}`,
    between: (from, to) => `between ${from} and ${to}`,
    sinceDay: (day) => `since ${day}`,
    sinceMonth: (month) => `since ${month}`,
    forDuration: (duration) => `for ${duration}`,
  },
};

const SMALL_NUMBERS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** Small numbers in letters, larger ones in figures, as print does. */
export function spelledOut(language: Language): SpellOut {
  return (count) => SMALL_NUMBERS[language][count] ?? String(count);
}
