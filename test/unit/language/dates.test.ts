import { languagePack } from '@/lib/language/all-languages';
import { describe, expect, it } from 'vitest';

const fr = languagePack('fr').dates;
const en = languagePack('en').dates;

describe('periods', () => {
  it.each([
    [{ from: '2026-11-01', to: '2026-11-30' }, 'du 1er au 30 novembre 2026', '1 to 30 November 2026'],
    [{ from: '2026-10-28', to: '2026-11-03' }, 'du 28 octobre au 3 novembre 2026', '28 October to 3 November 2026'],
    [
      { from: '2025-12-28', to: '2026-01-03' },
      'du 28 décembre 2025 au 3 janvier 2026',
      '28 December 2025 to 3 January 2026',
    ],
    [{ from: '2026-11-01', to: '2026-11-01' }, 'le 1er novembre 2026', 'on 1 November 2026'],
  ])('%o', (period, french, english) => {
    expect(fr.period(period)).toBe(french);
    expect(en.period(period)).toBe(english);
  });
});

describe('since', () => {
  it.each([
    ['2026-11-12', 'depuis le 12 novembre', 'since 12 November'],
    ['2025-12-20', 'depuis onze mois', 'for eleven months'],
    ['2026-04-20', 'depuis sept mois', 'for seven months'],
    ['2025-04-20', 'depuis avril 2025', 'since April 2025'],
  ])('%s', (day, french, english) => {
    expect(fr.since(day, '2026-11-19')).toBe(french);
    expect(en.since(day, '2026-11-19')).toBe(english);
  });
});

describe('durations', () => {
  it.each([
    [1, 'un jour'],
    [6, 'six jours'],
    [28, 'quatre semaines'],
    [213, 'sept mois'],
    [731, 'deux ans'],
    [915, '30 mois'],
  ])('%d days', (days, french) => {
    expect(fr.duration(days)).toBe(french);
  });

  it.each([
    [690, '22 mois'],
    [730, 'deux ans'],
    [1054, '34 mois'],
    [1095, 'trois ans'],
    [1096, 'trois ans'],
    [1100, 'trois ans'],
    [1220, 'trois ans'],
    [1500, 'quatre ans'],
    [59, 'huit semaines'],
    [13, '13 jours'],
  ])('of at least %i days are never longer than they were', (days, french) => {
    expect(fr.leastDuration(days)).toBe(french);
  });
});

it('marks a year at its January', () => {
  expect([fr.monthTick('2026-01-01'), fr.monthTick('2026-04-01')]).toEqual(['2026', 'avr.']);
});

describe('a short period', () => {
  const beside = '2027-01-30';

  it('leaves out the year of its day, and names both where it spans two', () => {
    expect(languagePack('fr').dates.shortPeriod({ from: '2027-01-04', to: '2027-01-25' }, beside)).toBe(
      'du 4 au 25 janvier',
    );
    expect(languagePack('fr').dates.shortPeriod({ from: '2026-12-29', to: '2027-01-25' }, beside)).toBe(
      'du 29 décembre 2026 au 25 janvier 2027',
    );
    expect(languagePack('en').dates.shortPeriod({ from: '2026-12-29', to: '2027-01-25' }, beside)).toMatch(
      /2026.*2027$/,
    );
    expect(languagePack('fr').dates.shortPeriod({ from: '2025-11-29', to: '2025-12-25' }, beside)).toBe(
      'du 29 novembre au 25 décembre 2025',
    );
  });
});

describe('a day of which a range is known', () => {
  const asOf = '2026-12-02';
  const { fr: french, en: english } = { fr: languagePack('fr').dates, en: languagePack('en').dates };

  it.each([
    ['2026-09-03', '2026-09-01', '2026-09-06', '3 septembre', '3 September'],
    ['2026-09-03', '2026-08-28', '2026-09-12', 'début septembre', 'early September'],
    ['2026-09-14', '2026-09-08', '2026-09-24', 'mi-septembre', 'mid-September'],
    ['2026-09-25', '2026-09-19', '2026-10-03', 'fin septembre', 'late September'],
    ['2025-09-25', '2025-09-19', '2025-10-03', 'fin septembre 2025', 'late September 2025'],
    ['2026-09-12', '2026-08-26', '2026-10-06', 'septembre', 'September'],
    ['2026-08-02', '2026-07-06', '2026-09-27', 'troisième trimestre', 'third quarter of the year'],
    ['2025-02-02', '2024-12-20', '2025-04-12', 'premier trimestre 2025', 'first quarter of 2025'],
    ['2025-09-27', '2025-08-02', '2026-01-18', 'second semestre 2025', 'second half of 2025'],
    ['2026-02-27', '2026-01-02', '2026-07-18', 'premier semestre', 'first half of the year'],
    ['2026-08-25', '2026-06-12', '2026-10-20', 'second semestre', 'second half of the year'],
    ['2026-08-25', '2026-05-12', '2026-10-20', 'entre mai et octobre', 'between May and October'],
    ['2025-10-25', '2025-08-30', '2026-06-19', 'entre août 2025 et juin 2026', 'between August 2025 and June 2026'],
    ['2024-08-25', '2024-05-12', '2024-10-20', 'entre mai et octobre 2024', 'between May and October 2024'],
  ])('%s, between %s and %s: %s', (at, from, to, inFrench, inEnglish) => {
    expect(french.around(at, { from, to }, asOf)).toBe(inFrench);
    expect(english.around(at, { from, to }, asOf)).toBe(inEnglish);
  });

  it.each([
    ['2026-09-01', '2026-09-06', 'depuis le 3 septembre', 'since 3 September'],
    ['2026-08-28', '2026-09-12', 'depuis début septembre', 'since early September'],
    ['2026-08-26', '2026-10-06', 'depuis septembre', 'since September'],
    ['2026-07-20', '2026-10-10', 'depuis le troisième trimestre', 'since the third quarter of the year'],
    ['2026-03-20', '2026-10-10', 'depuis une date entre mars et octobre', 'since some time between March and October'],
  ])('since then, between %s and %s: %s', (from, to, inFrench, inEnglish) => {
    expect(french.sinceAround('2026-09-03', { from, to }, asOf)).toBe(inFrench);
    expect(english.sinceAround('2026-09-03', { from, to }, asOf)).toBe(inEnglish);
  });

  it('takes a likeliest day outside its range for the nearest in it', () => {
    expect(french.around('2026-08-01', { from: '2026-09-04', to: '2026-09-07' }, asOf)).toBe('4 septembre');
    expect(french.around('2026-10-01', { from: '2026-09-04', to: '2026-09-07' }, asOf)).toBe('7 septembre');
  });

  it('names a day to come by a part of its month while that is near', () => {
    expect([french.by('2026-12-27', asOf), english.by('2026-12-27', asOf)]).toEqual([
      'fin décembre',
      'by late December',
    ]);
    expect([french.by('2027-03-27', asOf), english.by('2027-03-27', asOf)]).toEqual(['en mars 2027', 'by March 2027']);
  });
});
