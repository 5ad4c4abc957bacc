import { expect, it } from 'vitest';
import { read, sumsOf } from './sums-of';

const HEADER = 'Session campaign,Date,Sessions';

it('reads a campaign whose name begins with #, wherever it stands below the header', () => {
  const rows = ['#soldes,20250101,30', 'brand,20250101,20', '#soldes,20250102,31', '#,20250102,4'];
  expect(sumsOf(read([HEADER, ...rows].join('\n')))).toEqual({ sessions: 85 });
  expect(sumsOf(read([HEADER, '', ...rows].join('\n')))).toEqual({ sessions: 85 });
});

it('takes a column called # for one', () => {
  expect(sumsOf(read('#,Date,Sessions\n1,20250101,5\n2,20250102,6'))).toEqual({ sessions: 11 });
});

it('passes over comments above and between tables, padded or with commas in them', () => {
  const text = [
    '# ------,,',
    '# Account: Lienart, Paris,',
    '# Start date: 20250101,,',
    'Nth day,Sessions,',
    '0,5,',
    '1,6,',
    ',,',
    '# All Users,,',
    '# Start date: 20250101,,',
    'Nth day,Key events,',
    '0,1,',
    '1,2,',
  ].join('\n');
  expect(sumsOf(read(text))).toEqual({ sessions: 11, keyEvents: 3 });
});

it('passes over a remark that stands alone below the header', () => {
  expect(sumsOf(read('date,sessions\n# checked by hand\n2025-01-01,5'))).toEqual({ sessions: 5 });
});

it('tells a row that was cut off behind such a name, and passes over a comment', () => {
  const table = (last: string) => read([HEADER, '#soldes,20250101,30', 'brand,20250102,20', last].join('\n'));
  expect(table('#soldes').reading.tables[0]?.leftOut).toEqual([{ why: 'remark', rows: 1, line: 4, what: undefined }]);
  expect(table('# All Users').reading.tables[0]?.leftOut).toEqual([]);
  expect(table('#----').reading.tables[0]?.leftOut).toEqual([]);
});
