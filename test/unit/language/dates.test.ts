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
