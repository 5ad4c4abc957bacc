import { describe, expect, it } from 'vitest';
import { failureOf } from './rows-of';
import { january, read, readAll, sumsOf } from './sums-of';

const BODY = '2025-01-01,10,12.50\n2025-01-02,11,13.50';

describe('tables whose first line is not their header', () => {
  it.each([
    ['titles', `Campaign performance\n"1 January 2025 - 2 January 2025"\nDay,Visits,Revenue\n${BODY}`],
    ['a title and a blank line', `Report 2025\n\nDay,Visits,Revenue\n${BODY}`],
    ['names in two rows', `Date,All Users,\n,Sessions,Total revenue\n${BODY}`],
    ['groups above the names', `,Traffic,Money\nDate,Sessions,Revenue\n${BODY}`],
    ['units below the names', `Date,Sessions,Revenue\n(day),(number),(EUR)\n${BODY}`],
    ['the header once more', `Date,Sessions,Revenue\n2025-01-01,10,12.50\nDate,Sessions,Revenue\n2025-01-02,11,13.50`],
    ['a separator that titles do not have', `Report; all channels\nDate,Sessions,Revenue\n${BODY}`],
  ])('%s', (_, text) => {
    expect(sumsOf(read(text))).toEqual({ sessions: 21, totalRevenue: 26 });
  });

  it('a comparison above twice the same name is refused', () => {
    const text = ',This year,Last year\nDate,Sessions,Sessions\n2025-01-01,10,9';
    expect(failureOf(() => read(text))).toMatchObject({
      code: 'csv-same-name',
      details: { line: 2, column: 'Sessions' },
    });
  });
});

describe('days', () => {
  it.each([
    ['Jan 1, 2025', 'Jan 2, 2025'],
    ['Wed, Jan 1, 2025', 'Thu, Jan 2, 2025'],
    ['1 January 2025', '2 January 2025'],
    ['1 janv. 2025', '2 janv. 2025'],
    ['mercredi 1er janvier 2025', 'jeudi 2 janvier 2025'],
    ['1-Jan-2025', '2-Jan-2025'],
  ])('%s', (first, second) => {
    expect(read(`Date,Sessions\n"${first}",10\n"${second}",11`).lastDay).toBe('2025-01-02');
  });

  it.each(['Feb 30, 2025', 'Smarch 1, 2025', 'January 2025'])('%s is none', (day) => {
    expect(failureOf(() => read(`Date,Sessions\n"${day}",10`)).code).toBe('csv-bad-date');
  });

  it.each([
    ['a column of hours', january('Date,Hour,Sessions,Users', '0,40,30', '1,60,40', '23,5,5')],
    [
      'days with hours',
      `Date + hour (YYYYMMDDHH),Sessions\n${hourly((day, hour) => `${day.replaceAll('-', '')}${hour}`)}`,
    ],
    ['instants', `Date,Sessions\n${hourly((day, hour) => `${day}T${hour}:00:00Z`)}`],
    ['times', `Date and hour,Sessions\n${hourly((day, hour) => `${day} ${hour}:00`)}`],
  ])('hours come to days: %s', (_, text) => {
    expect(sumsOf(read(text))).toEqual({ sessions: 105 * 31 });
    expect(read(text).tables[0]?.length).toBe(31);
  });

  it('hours of two exports are compared as days are', () => {
    const export1 = january('Date,Hour,Sessions', '0,40', '1,60');
    expect(sumsOf(readAll(export1, export1))).toEqual({ sessions: 3100 });
    expect(sumsOf(readAll(export1, january('Date,Sessions', '100')))).toEqual({ sessions: 3100 });
    const restated = export1.replace('2025-01-09,1,60', '2025-01-09,1,61');
    expect(failureOf(() => readAll(export1, restated))).toMatchObject({
      code: 'csv-files-differ',
      details: { value: '2025-01-09' },
    });
  });

  it('an hour twice is a row twice', () => {
    expect(failureOf(() => read('Date,Hour,Sessions\n20250101,3,5\n20250101,3,6')).code).toBe('csv-duplicate-row');
  });

  it('a day of the month beside the date is not the date', () => {
    expect(sumsOf(read('Day,Date,Sessions\n1,20250101,5\n2,20250102,6'))).toEqual({ sessions: 11 });
  });

  it('numbered days need the date that they count from', () => {
    const file = (start: string) => `${start}Nth day,Sessions\n0000,5\n0001,6`;
    expect(read(file('# Start date: 20250101,\n')).lastDay).toBe('2025-01-02');
    expect(failureOf(() => read(file('')))).toMatchObject({
      code: 'csv-no-start-date',
      details: { column: 'Nth day' },
    });
  });
});

describe('longer steps than days', () => {
  it.each([
    ['Week', '7'],
    ['Semaine', '7'],
    ['Nth month', '30'],
  ])('a table by %s is told as such', (column, value) => {
    expect(failureOf(() => read(`${column},Sessions\n1,5\n2,6`))).toMatchObject({
      code: 'csv-weekly',
      details: { value },
    });
    expect(read(`${column},Date,Sessions\n1,20250101,5`).lastDay).toBe('2025-01-01');
  });
});

describe('other languages', () => {
  it.each([
    ['Deutsch', 'Datum;Sitzungen;Gesamtumsatz\n01.01.2025;5;6'],
    ['Español', '# Fecha de inicio: 20250101\nEnésimo día,Sesiones\n0000,5'],
    ['Italiano', 'Data,Sessioni\n20250101,5'],
  ])('%s is refused by its name', (language, text) => {
    const { code, details } = failureOf(() => read(text));
    expect(code).toBe('csv-other-language');
    expect(details['value']).toMatch(language);
  });

  it('a foreign date beside names that are known is read', () => {
    expect(sumsOf(read('Datum;sessions\n2025-01-01;5'))).toEqual({ sessions: 5 });
  });
});

function hourly(write: (day: string, hour: string) => string): string {
  return january('', '00,40', '01,60', '23,5')
    .split('\n')
    .slice(1)
    .map((row) => {
      const [day = '', hour = '', sessions = ''] = row.split(',');
      return `${write(day, hour)},${sessions}`;
    })
    .join('\n');
}
