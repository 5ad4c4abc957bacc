import { describe, expect, it } from 'vitest';
import { failureOf } from './rows-of';
import { january, JANUARY, read, readAll, sumsOf } from './sums-of';

const TOTALS = january('date,sessions,orders', '100,2');

describe('between files', () => {
  it.each([
    ['a city', january('date,city,sessions,orders', 'Lyon,60,1', 'Lille,40,1')],
    ['a host', january('date,hostname,page views', 'a.example,60', 'b.example,90')],
    ['an unknown column that divides', january('date,agency,sessions', 'North,60', 'South,40')],
    ['an unknown column that does not', january('date,theme,sessions', 'dark,90', 'wide,70')],
    ['a note on each day', january('date,note,sessions', 'nothing,100')],
  ])('rows split by %s are never added to totals, in either order', (_, parts) => {
    expect(sumsOf(readAll(TOTALS, parts))).toMatchObject({ sessions: 3100, ecommercePurchases: 62 });
    expect(sumsOf(readAll(parts, TOTALS))).toEqual(sumsOf(readAll(TOTALS, parts)));
  });

  it('says what was set aside, and where parts do not come to the totals', () => {
    const aside = readAll(TOTALS, january('date,theme,sessions', 'dark,90', 'wide,70')).reading.tables[1];
    expect(aside).toMatchObject({ read: 0, leftOut: [{ why: 'overlapping', rows: 62, what: 'theme' }] });
    const { health } = readAll(TOTALS, january('date,city,sessions', 'Lyon,60', 'Lille,20'));
    expect(health).toMatchObject([{ code: 'parts-left-out', metrics: ['sessions'] }]);
  });

  it('takes nothing of rows that do not come to the totals, and all of those that do', () => {
    const short = january('date,city,sessions,revenue', 'Lyon,60,300', 'Lille,20,100');
    expect(sumsOf(readAll(TOTALS, short))).toEqual({ sessions: 3100, ecommercePurchases: 62 });
    expect(readAll(TOTALS, short).health).toMatchObject([{ metrics: ['sessions', 'totalRevenue'], share: 0.2 }]);
    const late = january('date,city,sessions,revenue', 'Lyon,60,300', 'Lille,37,100');
    expect(sumsOf(readAll(TOTALS, late))).toMatchObject({ sessions: 3100, totalRevenue: 400 * 31 });
    expect(readAll(TOTALS, late).health).toMatchObject([{ code: 'currency-assumed' }, { code: 'parts-differ' }]);
  });

  it('overlapping exports that agree are read once, and others refused', () => {
    const [first, second] = [TOTALS.split('\n').slice(0, 20), TOTALS.split('\n')];
    expect(sumsOf(readAll(first.join('\n'), second.join('\n')))).toEqual({ sessions: 3100, ecommercePurchases: 62 });
    expect(failureOf(() => readAll(TOTALS, TOTALS.replace('2025-01-09,100', '2025-01-09,101')))).toMatchObject({
      code: 'csv-files-differ',
      details: { file: 'part-1.csv', column: 'sessions', value: '2025-01-09' },
    });
  });
});

describe('within a file', () => {
  it.each(['Segment', 'Comparison', 'Audience name', 'Cohort', 'Date range', 'Plage de dates'])(
    'rows by %s are refused by its name',
    (column) => {
      const text = january(`Date,${column},Sessions`, 'A,60', 'B,70');
      expect(failureOf(() => read(text))).toMatchObject({
        code: 'csv-overlapping-rows',
        details: { column, value: 'A, B' },
      });
    },
  );

  it('"All Users" alone is read of segments', () => {
    const result = read(january('Date,Segment,Sessions', 'All Users,100', 'Mobile traffic,40'));
    expect(sumsOf(result)).toEqual({ sessions: 3100 });
    expect(result.reading.tables[0]).toMatchObject({ read: 31, leftOut: [{ why: 'other-segment', rows: 31 }] });
  });

  it('visits by event are those of session_start, or none', () => {
    const events = january('Date,Event name,Event count,Sessions', 'session_start,100,100', 'page_view,300,100');
    expect(sumsOf(read(events))).toEqual({ sessions: 3100, eventCount: 12_400 });
    const without = read(january('Date,Event name,Event count,Sessions', 'scroll,40,30', 'page_view,300,100'));
    expect(sumsOf(without)).toEqual({ eventCount: 10_540 });
    expect(without.reading.tables[0]?.columns).toEqual([
      { column: 'Sessions', why: 'not-additive', beside: 'Event name' },
    ]);
  });

  it('visits by page are refused, and views by page are read', () => {
    const text = january('Date,Page path,Views,Sessions', '/a,60,40', '/b,70,50');
    expect(sumsOf(read(text))).toEqual({ screenPageViews: 4030 });
    expect(failureOf(() => read(january('Date,Page path,Sessions', '/a,40', '/b,50'))).details).toMatchObject({
      column: 'Page path',
    });
  });

  it('visits by article are no total', () => {
    expect(failureOf(() => read(january('Date,Item name,Sessions', 'Lamp,40', 'Plate,50'))).code).toBe(
      'csv-overlapping-rows',
    );
  });

  it('a column that nobody knows is asked for by its name', () => {
    const place = { code: 'csv-unknown-split', details: { column: 'theme' } };
    expect(failureOf(() => read(january('date,theme,sessions', 'dark,90', 'wide,70')))).toMatchObject(place);
    expect(failureOf(() => read(january('date,theme,sessions', '1,90', '2,70')))).toMatchObject(place);
  });
});

describe('what is fine', () => {
  it('one segment in all rows', () => {
    expect(sumsOf(read(january('Date,Segment,Sessions', 'Mobile traffic,40')))).toEqual({ sessions: 1240 });
  });

  it('a note here and there', () => {
    const rows = JANUARY.map((day, at) => `${day},${at === 3 ? 'newsletter' : ''},100`);
    expect(sumsOf(read(['date,note,sessions', ...rows].join('\n')))).toEqual({ sessions: 3100 });
  });

  it('cities, languages and systems', () => {
    const text = january('date,city,language,operating system,sessions', 'Lyon,fr,iOS,60', 'Lyon,en,iOS,40');
    expect(sumsOf(read(text))).toEqual({ sessions: 3100 });
  });

  it('the channel that first brought a person divides visits, and is not the visit’s own', () => {
    const result = read(january('Date,First user default channel group,Sessions', 'Direct,60', 'Email,40'));
    expect(sumsOf(result)).toEqual({ sessions: 3100 });
    expect(result.tables.map(({ dimensions }) => Object.keys(dimensions))).toEqual([['date']]);
  });
});
