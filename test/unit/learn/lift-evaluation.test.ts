import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lift } from '@/lib/learn/lift';
import { addDays } from '@/lib/model/day';

const FOLDER = '../shared/data';
const rowsOf = (file: string) =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('"', '').split(','));

/** Location → daily sales. */
function marketsIn(file: string): Map<string, number[]> {
  const markets = new Map<string, number[]>();
  for (const [location = '', value = ''] of rowsOf(file).slice(1))
    markets.set(location, [...(markets.get(location) ?? []), Number(value)]);
  return markets;
}

describe.skipIf(!existsSync(FOLDER))('lift on experiments whose design is known', () => {
  it('finds the effect of the GeoLift experiment, which its authors put at 5.4%', () => {
    const markets = marketsIn('lift/geolift_test.csv');
    const treated = ['chicago', 'portland'].map((name) => markets.get(name) ?? []);
    const controls = [...markets].filter(([name]) => name !== 'chicago' && name !== 'portland');
    const { verdict, relative } = lift({
      frequency: 'daily',
      start: '2021-01-01',
      values: (treated[0] ?? []).map((value, i) => value + (treated[1]?.[i] ?? 0)),
      controls: controls.map(([, values]) => values),
      from: '2021-04-01',
      to: '2021-04-15',
    });
    expect(verdict).toBe('improved');
    expect(relative?.low).toBeLessThan(0.054);
    expect(relative?.high).toBeGreaterThan(0.054);
  });

  it('claims nothing, nine times in ten, on a real site where nothing was done', () => {
    const [head = [], ...rows] = rowsOf('ga-exports/spack_docs_daily_total.csv');
    const start = rows[0]?.[0] ?? '';
    let [claims, windows] = [0, 0];
    for (const metric of ['sessions', 'users', 'pageViews']) {
      const values = rows.map((row) => Number(row[head.indexOf(metric)]));
      for (let end = values.length; end > 400; end -= 28) {
        const { verdict } = lift({
          frequency: 'daily',
          start,
          values: values.slice(0, end),
          from: addDays(start, end - 28),
        });
        windows++;
        if (verdict === 'improved' || verdict === 'worse') claims++;
      }
    }
    expect(windows).toBeGreaterThan(100);
    expect(claims / windows).toBeLessThanOrEqual(0.12);
  });
});
