import { describe, expect, it } from 'vitest';
import { orthodoxEaster } from '@/lib/measure/retail/calendar-rules';
import { countryOfZone } from '@/lib/measure/retail/country-of';
import { feastsOf } from '@/lib/measure/retail/feasts';
import table from '@/lib/measure/retail/feasts.json';
import { restDays } from '@/lib/measure/retail/rest-days';
import { dayFromNumber, dayNumber } from '@/lib/model/day';

const inAll = (country: string, day: string) => feastsOf(country, Number(day.slice(0, 4))).all.includes(dayNumber(day));
const inSome = (country: string, day: string) =>
  feastsOf(country, Number(day.slice(0, 4))).some.includes(dayNumber(day));

describe('the holidays of a country', () => {
  it.each([
    // Fixed in law, of each the year's day that moves least.
    ['FR', '2026-07-14'],
    ['BE', '2026-07-21'],
    ['CH', '2026-08-01'],
    ['DE', '2026-10-03'],
    ['LI', '2026-08-15'],
    // From Easter: Easter Monday, Ascension, Whit Monday, Corpus Christi.
    ['FR', '2027-03-29'],
    ['BE', '2024-05-09'],
    ['CH', '2025-05-29'],
    ['LU', '2026-05-25'],
    ['AT', '2026-06-04'],
    ['PT', '2025-06-19'],
    // From the Easter of the eastern churches.
    ['GR', '2024-05-03'],
    ['GR', '2024-05-06'],
    ['CY', '2019-03-11'],
    ['CY', '2024-06-24'],
    // A weekday of a month, or from a date on.
    ['US', '2026-11-26'],
    ['CA', '2026-09-07'],
    ['SE', '2026-06-20'],
    ['IS', '2024-04-25'],
    ['JP', '2026-01-12'],
    // Moved from a weekend, set by the moon, or by a government.
    ['GB', '2026-12-28'],
    ['GB', '2022-09-19'],
    ['CN', '2026-02-17'],
    ['TR', '2026-03-20'],
    ['IN', '2026-01-26'],
    // As long as it is one.
    ['US', '2021-06-19'],
    ['DK', '2023-05-05'],
    ['IT', '2026-10-04'],
  ])('%s rests on %s', (country, day) => expect(inAll(country, day)).toBe(true));

  it.each([
    ['FR', '2026-07-21'],
    ['US', '2020-06-19'],
    ['DK', '2024-04-26'],
    ['IT', '2025-10-04'],
    ['IS', '2024-04-18'],
    ['CY', '2019-03-12'],
    ['BE', '2026-06-04'],
  ])('%s does not on %s', (country, day) => {
    expect(inAll(country, day)).toBe(false);
    expect(inSome(country, day)).toBe(false);
  });

  it('in a part of a country are apart from those of the whole', () => {
    for (const [country, day] of [
      ['FR', '2026-12-26'],
      ['DE', '2026-06-04'],
      ['CH', '2026-06-04'],
      ['ES', '2026-04-23'],
      ['GB', '2026-08-31'],
      ['CA', '2026-10-12'],
    ] as const) {
      expect([country, inAll(country, day), inSome(country, day)]).toEqual([country, false, true]);
    }
  });

  it('set by the moon may come a day sooner or later, the Korean eve among them', () => {
    expect(inAll('KR', '2026-02-17')).toBe(true);
    expect(inSome('KR', '2026-02-16')).toBe(true);
    expect(inSome('MA', '2026-03-21')).toBe(true);
    expect(inSome('BE', '2026-07-20')).toBe(false);
  });

  it('are not known of a country that is not told, or that is none', () => {
    expect(feastsOf(undefined, 2026)).toEqual({ all: [], some: [] });
    expect(feastsOf('XX', 2026)).toEqual({ all: [], some: [] });
  });

  it('are written in rules that name days of their year, in each country', () => {
    for (const [country, rules] of Object.entries(table)) {
      expect([country, rules.split(' ').filter((word) => !WORD.test(word))]).toEqual([country, []]);
      for (const year of [2014, 2026, 2036])
        for (const day of feastsOf(country, year).all)
          expect(Math.abs(Number(dayFromNumber(day).slice(0, 4)) - year)).toBe(0);
    }
  });

  it('are there for most countries that a time zone lies in', () => {
    const zones = [
      'Europe/Paris',
      'Europe/Brussels',
      'Europe/Zurich',
      'America/Toronto',
      'Africa/Casablanca',
      'Asia/Tokyo',
    ];
    for (const zone of zones) expect(feastsOf(countryOfZone(zone), 2026).all.length).toBeGreaterThan(4);
  });
});

const WORD = /^(?:\||(?:\d{4}(?:>[0-6])?|[eo]-?\d+)(?:@(?:\d{4})?-(?:\d{4})?)?|\d{4}:\d{4}(?:,\d{4})*)$/;

it.each([
  [2024, '2024-05-05'],
  [2025, '2025-04-20'],
  [2026, '2026-04-12'],
  [2100, '2100-05-02'],
])('Easter of the eastern churches in %i', (year, day) => expect(dayFromNumber(orthodoxEaster(year))).toBe(day));

describe('days of rest', () => {
  const rest = (country: string | undefined, from: string, to: string) =>
    [...restDays(dayNumber(from), dayNumber(to) + 1, country)].join('');

  it('are everywhere Christmas Eve to 2 January and Easter', () => {
    expect(rest(undefined, '2025-12-22', '2026-01-04')).toBe('00111111111100');
    expect(rest(undefined, '2026-04-02', '2026-04-07')).toBe('011110');
    expect(rest(undefined, '2026-05-14', '2026-05-14')).toBe('0');
  });

  it('reach from a holiday to the weekend, over one working day at most', () => {
    // 14 May 2026 is a Thursday, 14 July 2026 a Tuesday, 1 May 2026 a Friday, 25 May 2026 a Monday, 11 November a Wednesday.
    expect(rest('FR', '2026-05-13', '2026-05-18')).toBe('011110');
    expect(rest('FR', '2026-07-10', '2026-07-15')).toBe('011110');
    expect(rest('FR', '2026-04-30', '2026-05-04')).toBe('01110');
    expect(rest('FR', '2026-05-23', '2026-05-26')).toBe('1110');
    expect(rest('FR', '2026-11-09', '2026-11-13')).toBe('00100');
  });

  it('are single in a part of a country', () => expect(rest('DE', '2026-06-03', '2026-06-06')).toBe('0100'));
});
