import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeekOf, mondayOfIsoWeek } from '@/lib/collect/table/iso-week';
import { rowTable } from '../../../row-table';
import { dayFromNumber, dayNumber, daysBetween, weekdayOf } from '@/lib/model/day';
import { ask, between, cells, named } from '../sample';

const anyDay = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') }).map(dayFromNumber);

describe('the weeks of ISO 8601', () => {
  it.each([
    ['2026-12-28', '202653'],
    ['2027-01-03', '202653'],
    ['2027-01-04', '202701'],
    ['2024-12-30', '202501'],
    ['2021-01-03', '202053'],
    ['2018-01-01', '201801'],
  ])('%s is in %s', (day, week) => {
    expect(isoWeekOf(day)).toBe(week);
  });

  it('begin on a Monday, at most six days before any of their days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOfIsoWeek(isoWeekOf(day));
        expect(weekdayOf(dayNumber(monday))).toBe(1);
        expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(monday, day)).toBeLessThan(7);
      }),
    );
  });
});

describe('a table with dates', () => {
  const table = rowTable(
    ['date'],
    ['sessions'],
    [
      { keys: ['20261228'], values: [1] },
      { keys: ['20270103'], values: [2] },
      { keys: ['20270104'], values: [4] },
    ],
  );
  const dateRanges = between('2026-12-01', '2027-01-31');

  it('answers by week and by month too', () => {
    const orderBys = (dimensionName: string) => [{ dimension: { dimensionName } }];
    const by = (name: string) =>
      cells(ask(table, { dimensions: named(name), metrics: named('sessions'), dateRanges, orderBys: orderBys(name) }));
    expect(by('isoYearIsoWeek')).toEqual([
      ['202653', '3'],
      ['202701', '4'],
    ]);
    expect(by('yearMonth')).toEqual([
      ['202612', '1'],
      ['202701', '6'],
    ]);
  });

  it('is filtered by them', () => {
    const report = ask(table, {
      metrics: named('sessions'),
      dateRanges,
      dimensionFilter: { filter: { fieldName: 'yearMonth', stringFilter: { value: '202701' } } },
    });
    expect(cells(report)).toEqual([['6']]);
  });
});
