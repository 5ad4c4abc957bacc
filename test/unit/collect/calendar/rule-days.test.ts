import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleOf } from '@/lib/collect/calendar/recurrence/rule';
import { ruleDays } from '@/lib/collect/calendar/recurrence/rule-days';
import { dayFromNumber, dayNumber } from '@/lib/model/day';

/** The first days of a rule, as many as are expected. */
function daysOf(text: string, start: string, many: number): string[] {
  const rule = ruleOf(text);
  if (rule === null) throw new Error(`${text} is not read.`);
  return ruleDays(rule, dayNumber(start), dayNumber('2012-12-31')).slice(0, many).map(dayFromNumber);
}

// Rules, starts and days are those of the examples in RFC 5545, section 3.8.5.3.
it.each([
  ['FREQ=DAILY;COUNT=10', '1997-09-02', '1997-09-02 1997-09-03 1997-09-04'],
  ['FREQ=DAILY;INTERVAL=10;COUNT=5', '1997-09-02', '1997-09-02 1997-09-12 1997-09-22 1997-10-02 1997-10-12'],
  ['FREQ=WEEKLY;INTERVAL=2;WKST=SU', '1997-09-02', '1997-09-02 1997-09-16 1997-09-30 1997-10-14'],
  ['FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH', '1997-09-02', '1997-09-02 1997-09-04 1997-09-09 1997-09-11'],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08-05', '1997-08-05 1997-08-10 1997-08-19 1997-08-24'],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05', '1997-08-05 1997-08-17 1997-08-19 1997-08-31'],
  ['FREQ=MONTHLY;COUNT=10;BYDAY=1FR', '1997-09-05', '1997-09-05 1997-10-03 1997-11-07 1997-12-05 1998-01-02'],
  ['FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU', '1997-09-07', '1997-09-07 1997-09-28 1997-11-02 1997-11-30'],
  ['FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '1997-09-22', '1997-09-22 1997-10-20 1997-11-17 1997-12-22 1998-01-19'],
  ['FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28', '1997-09-28 1997-10-29 1997-11-28 1997-12-29 1998-01-29 1998-02-26'],
  ['FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1', '1997-09-30', '1997-09-30 1997-10-01 1997-10-31 1997-11-01 1997-11-30'],
  [
    'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12',
    '1997-09-10',
    '1997-09-10 1997-09-11 1997-09-12 1999-03-10',
  ],
  ['FREQ=YEARLY;COUNT=10;BYMONTH=6,7', '1997-06-10', '1997-06-10 1997-07-10 1998-06-10 1998-07-10'],
  ['FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3', '1997-03-10', '1997-03-10 1999-01-10 1999-02-10 1999-03-10'],
  ['FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200', '1997-01-01', '1997-01-01 1997-04-10 1997-07-19 2000-01-01'],
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', '1997-05-19 1998-05-18 1999-05-17'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12', '1997-05-12 1998-05-11 1999-05-17'],
  ['FREQ=YEARLY;BYMONTH=3;BYDAY=TH', '1997-03-13', '1997-03-13 1997-03-20 1997-03-27 1998-03-05'],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1998-02-13', '1998-02-13 1998-03-13 1998-11-13 1999-08-13 2000-10-13'],
  ['FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13', '1997-09-13', '1997-09-13 1997-10-11 1997-11-08'],
  [
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '1996-11-05',
    '1996-11-05 2000-11-07 2004-11-02',
  ],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', '1997-09-04 1997-10-07 1997-11-06'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '1997-09-29', '1997-09-29 1997-10-30 1997-11-27 1997-12-30'],
  ['FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '2007-01-15', '2007-01-15 2007-01-30 2007-02-15 2007-03-15 2007-03-30'],
])('%s from %s', (rule, start, days) => {
  expect(daysOf(rule, start, days.split(' ').length).join(' ')).toBe(days);
});

it.each([
  // Week 1 of 2009 begins on 29 December 2008, and is of 2009 (ISO 8601).
  ['FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO', '2007-01-01', '2007-01-01 2007-12-31 2008-12-29 2010-01-04'],
  ['FREQ=YEARLY;BYWEEKNO=20', '1997-05-12', '1997-05-12 1998-05-11 1999-05-17'],
  ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH', '2004-12-30', '2004-12-30 2009-12-31'],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29', '2002-11-29', '2002-11-29 2003-11-28 2004-11-26'],
  ['FREQ=YEARLY', '2004-02-29', '2004-02-29 2008-02-29 2012-02-29'],
  // The start counts, whether or not it follows the rule.
  ['FREQ=YEARLY;COUNT=3;BYMONTH=11;BYDAY=4FR', '2002-11-29', '2002-11-29 2003-11-28 2004-11-26'],
])('%s from %s, by reasoning', (rule, start, days) => {
  expect(daysOf(rule, start, 4).slice(0, days.split(' ').length).join(' ')).toBe(days);
});

describe('a rule', () => {
  it.each([
    'FREQ=HOURLY',
    'FREQ=DAILY;BYHOUR=9,17',
    'RSCALE=CHINESE;FREQ=YEARLY',
    'FREQ=YEARLY;BYEASTER=0',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=YEARLY;BYDAY=XX',
    'FREQ=YEARLY;BYDAY=0FR',
    'FREQ=YEARLY;COUNT=2;UNTIL=20301231',
    'FREQ=YEARLY;INTERVAL=0',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=WEEKLY;BYDAY=2FR',
    'FREQ=MONTHLY;BYWEEKNO=2',
    'FREQ=MONTHLY;BYDAY=6FR',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO',
    'FREQ=YEARLY;BYMONTHDAY=13;BYDAY=20FR',
    'FREQ=YEARLY;BYSETPOS=1',
    'FREQ=YEARLY;BYMONTHDAY=13',
    'FREQ=YEARLY;BYYEARDAY=100;BYDAY=FR',
    'FREQ=YEARLY;BYWEEKNO=20;BYMONTH=5;BYDAY=MO',
    'FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO',
    'BYDAY=MO',
    '',
  ])('%s is refused and not half followed', (rule) => expect(ruleOf(rule)).toBeNull());

  it.each([
    'freq=yearly;bymonth=11;byday=4th',
    'FREQ=YEARLY;UNTIL=20301231T225959Z;INTERVAL=1;WKST=MO',
    'FREQ=YEARLY;BYMONTH=11;BYDAY=+4FR',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;',
    'FREQ=YEARLY;INTERVAL=2;BYWEEKNO=20;BYDAY=MO',
  ])('%s is none to refuse', (rule) => expect(ruleOf(rule)).not.toBeNull());
});

it('gives days in order, from its start, no more than COUNT, and ends where no day ever comes', () => {
  const list = (from: number, to: number) =>
    fc.array(fc.integer({ min: from, max: to }).filter(Boolean), { maxLength: 3 }).map((all) => all.join(','));
  const part = (name: string, values: fc.Arbitrary<string>) =>
    values.map((text) => (text === '' ? '' : `;${name}=${text}`));
  const rules = fc
    .tuple(
      fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY').map((each) => `FREQ=${each};COUNT=9`),
      part('INTERVAL', fc.integer({ min: 1, max: 400 }).map(String)),
      part('BYMONTH', list(1, 12)),
      part('BYMONTHDAY', list(-31, 31)),
      part('BYDAY', fc.constantFrom('', 'MO', '5FR', '-1SU,TU')),
      part('BYSETPOS', list(-3, 3)),
    )
    .map((parts) => ruleOf(parts.join('')))
    .filter((rule) => rule !== null);
  fc.assert(
    fc.property(rules, fc.integer({ min: 10_000, max: 16_000 }), (rule, start) => {
      const days = ruleDays(rule, start, start + 3_660);
      expect(days[0]).toBe(start);
      expect(days.length).toBeLessThanOrEqual(9);
      expect(days.toSorted((a, b) => a - b)).toEqual([...new Set(days)]);
    }),
  );
  expect(daysOf('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '1997-02-28', 9)).toEqual(['1997-02-28']);
});
