import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lift, type LiftOptions } from '@/lib/learn/lift';
import { addDays, type Day } from '@/lib/model/day';
import type { Series } from '@/lib/model/series';
import { seriesWith } from '../measure/series-with';

const FOLDER = '../shared/data';
const rowsOf = (file: string, separator = /,/) =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('"', '').split(separator));

/** Location → daily sales. */
function marketsIn(file: string): Map<string, number[]> {
  const markets = new Map<string, number[]>();
  for (const [location = '', value = ''] of rowsOf(file).slice(1))
    markets.set(location, [...(markets.get(location) ?? []), Number(value)]);
  return markets;
}

/** Counts what was claimed where nothing was done. */
class Placebos {
  private claims = 0;
  private judged = 0;

  judge(series: Series, options: LiftOptions): void {
    const { verdict } = lift(series, options);
    if (verdict !== 'not measurable') this.judged++;
    if (verdict === 'improved' || verdict === 'worse') this.claims++;
  }

  /** Claims among those that could be judged; 1 where these are fewer than `fewest`. */
  share(fewest: number): number {
    return this.judged < fewest ? 1 : this.claims / this.judged;
  }
}

/** Windows of `days` side by side over a daily file, as long as `history` days lie before. */
function windowsOver(placebos: Placebos, file: string, metric: string, days: number, history: number): void {
  const [head = [], ...rows] = rowsOf(file);
  const start = rows[0]?.[0] ?? '';
  const values = rows.map((row) => Number(row[head.indexOf(metric)]));
  for (let end = values.length; end > history; end -= days)
    placebos.judge(seriesWith(values.slice(0, end), { start }), { from: addDays(start, end - days) });
}

describe.skipIf(!existsSync(FOLDER))('lift where nothing was done claims at most one in ten', () => {
  it('on a real site without controls', () => {
    const placebos = new Placebos();
    for (const metric of ['sessions', 'users', 'pageViews'])
      windowsOver(placebos, 'ga-exports/spack_docs_daily_total.csv', metric, 28, 400);
    expect(placebos.share(100)).toBeLessThanOrEqual(0.1);
  });

  it('on a real shop, once it has seen a year', () => {
    const placebos = new Placebos();
    for (const metric of ['orders', 'revenue'])
      windowsOver(placebos, 'shop/uci_online_retail_daily.csv', metric, 14, 414);
    expect(placebos.share(40)).toBeLessThanOrEqual(0.1);
  });

  it('on forty markets, each beside the others', () => {
    const markets = [...marketsIn('lift/geolift_pretest.csv')];
    for (const days of [7, 15, 28]) {
      const placebos = new Placebos();
      for (const [name, values] of markets) {
        const controls = markets.filter(([other]) => other !== name).map(([, others]) => others);
        placebos.judge(seriesWith(values, { start: '2021-01-01' }), {
          controls,
          from: addDays('2021-01-01', values.length - days),
        });
      }
      expect(placebos.share(30)).toBeLessThanOrEqual(0.1);
    }
  });
});

describe.skipIf(!existsSync(FOLDER))('lift on experiments whose effect is known', () => {
  it('finds the effect of the GeoLift experiment, which its authors put at 5.4%', () => {
    const markets = marketsIn('lift/geolift_test.csv');
    const treated = ['chicago', 'portland'].map((name) => markets.get(name) ?? []);
    const controls = [...markets].filter(([name]) => name !== 'chicago' && name !== 'portland');
    const both = (treated[0] ?? []).map((value, i) => value + (treated[1]?.[i] ?? 0));
    const { verdict, relative } = lift(seriesWith(both, { start: '2021-01-01' }), {
      controls: controls.map(([, values]) => values),
      from: '2021-04-01',
      to: '2021-04-15',
    });
    expect(verdict).toBe('improved');
    expect(relative?.low).toBeLessThan(0.054);
    expect(relative?.high).toBeGreaterThan(0.054);
  });

  /** Columns of the metric and of its controls, the window, and the relative effect that R CausalImpact publishes. */
  const PUBLISHED = [
    { file: 'arma', metric: 0, controls: [1], from: 70, steps: 30, effect: 0.0074, verdict: 'improved' },
    { file: 'google', metric: 0, controls: [1, 2], from: 61, steps: 30, effect: 0.21, verdict: 'improved' },
    { file: 'comparison', metric: 1, controls: [2, 3, 4], from: 90, steps: 18, effect: -0.0083, verdict: null },
    { file: 'volks', metric: 1, controls: [2, 3], from: 246, steps: 79, effect: -0.26, verdict: 'worse' },
    { file: 'basque', metric: 1, controls: [2], from: 21, steps: 22, effect: -0.088, verdict: 'worse' },
  ] as const;

  it.each(PUBLISHED)(
    'agrees with CausalImpact on $file',
    ({ file, metric, controls, from, steps, effect, verdict }) => {
      const path = `lift/causalimpact_${file}_data.csv`.replace('basque_data', 'basque');
      const rows = rowsOf(path, file === 'volks' ? / / : /,/).slice(1);
      const column = (k: number) => rows.map((row) => (row[k] ? Number(row[k]) : null));
      const isWeekly = file === 'volks' || file === 'basque';
      const start: Day = '2011-01-02';
      const days = isWeekly ? 7 : 1;
      const frequency = isWeekly ? 'weekly' : 'daily';
      const said = lift(seriesWith(column(metric), { frequency, start }), {
        controls: controls.map(column),
        from: addDays(start, from * days),
        to: addDays(start, (from + steps) * days - 1),
      });
      expect(said.verdict).toBe(verdict ?? 'no detectable change');
      expect(said.relative?.low).toBeLessThan(effect);
      expect(said.relative?.high).toBeGreaterThan(effect);
    },
  );
});
