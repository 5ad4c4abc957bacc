import { describe, expect, it } from 'vitest';
import { tacticText } from '@/lib/language/tactic-text';
import { paceBlocks } from '@/lib/draft/pace';
import { draftContextOf } from '@/lib/draft/draft-context';
import type { Content } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS, type Language } from '@/lib/model/settings';
import { estimate, figure, finding } from './sample-parts';
import { plateauShop } from './samples';

const end = (value: number) =>
  figure(value, 'currency', {
    interval: estimate(value, 0.9 * value, 1.1 * value),
    method: 'forecast, then the present pace',
  });
const run = 'target read as a run rate';
const year = 'target read as the sum of its last twelve months';
const pace = (more: Finding['figures'], direction: Finding['direction'] = 'down') =>
  finding({
    kind: 'pace',
    metric: 'totalRevenue',
    dimension: null,
    segment: null,
    direction,
    confidence: 0.95,
    weight: 0.8,
    figures: {
      runRate: figure(0.0514, 'growth-per-month', { method: run }),
      lastTwelveMonths: figure(0.0659, 'growth-per-month', { method: year }),
      asked: figure(0.0659, 'growth-per-month', { method: year }),
      from: figure(3e6, 'currency', { method: 'set by the person' }),
      to: figure(1e7, 'currency', { method: 'set by the person' }),
      months: figure(24, 'count', { method: 'set by the person' }),
      monthsLeft: figure(12, 'count', { method: 'calendar' }),
      needed: figure(0.12, 'growth-per-month', { method: year }),
      runRateAtEnd: end(4e6),
      runRateChance: figure(0.05, 'rate'),
      lastTwelveMonthsAtEnd: end(3.5e6),
      lastTwelveMonthsChance: figure(0.05, 'rate'),
      projected: end(3.5e6),
      chance: figure(0.05, 'rate'),
      ...more,
    },
  });

function contents(found: Finding, language: Language): Content[] {
  const scene = draftContextOf({
    report: { ...plateauShop, findings: [found] },
    memory: EMPTY_MEMORY,
    settings: { ...DEFAULT_SETTINGS, language },
    period: { from: '2026-11-01', to: '2026-11-30' },
    tacticText,
    now: '2026-12-04T09:00:00Z',
  });
  return paceBlocks(scene).map(({ generated }) => generated);
}
const textOf = (found: Finding, language: Language) =>
  contents(found, language)
    .flatMap((content) => (content.kind === 'paragraph' ? [content.text] : []))
    .join(' ')
    .replaceAll(/[\u00a0\u202f]/g, ' ');
const tablesOf = (found: Finding) => contents(found, 'en').flatMap((each) => (each.kind === 'table' ? [each] : []));

describe('the pace beside the target', () => {
  it('goes by the reading that was chosen, and says what it now takes', () => {
    const text = textOf(pace({}), 'fr');
    expect(text).toContain('Passer de 3 M€ à 10 M€ par an en deux ans demande +6,6 % par mois.');
    expect(text).toContain('il faut désormais +12,0 % par mois');
    expect(text).toContain('les douze derniers mois donneront 3,5 M€, entre 3,2 M€ et 3,9 M€');
    expect(text).toContain('serait manqué de 6,5 M€. L’atteindre est très peu probable');
    expect(text).toContain('multiplié par 1,49. Avec un quatrième, les clients qui reviennent');
    expect(text).toContain('multiplié par 1,35');
  });

  it('claims neither a miss nor a success where the interval holds the amount', () => {
    const text = textOf(pace({ projected: end(9.8e6), chance: figure(0.4, 'rate') }, 'unknown'), 'en');
    expect(text).toContain('the end lies between €8.8m and €11m: the target of €10m a year is within that');
    expect(text).toContain('Reaching it is about as likely as not.');
    expect(text).not.toContain('would be m');
  });

  it('shows where it leads in each reading, beside the target, with the same in a table', () => {
    const chartOf = (found: Finding) => contents(found, 'en').find(({ kind }) => kind === 'chart');
    expect(chartOf(pace({}))).toMatchObject({
      chart: {
        kind: 'intervals',
        unit: 'currency',
        reference: { value: 1e7 },
        rows: [
          { label: 'the last month × 12', value: 4e6, low: 3.6e6, high: 4.4e6 },
          { label: 'the last twelve months', value: 3.5e6 },
        ],
      },
      table: { rows: [['the last month × 12', '€4m', expect.stringMatching(/€3\.6m and €4\.4m/)], expect.any(Array)] },
    });
    const blind = pace({});
    const { runRateAtEnd: _one, lastTwelveMonthsAtEnd: _other, ...figures } = blind.figures;
    expect(chartOf({ ...blind, figures })).toBeUndefined();
  });

  it('puts each reading in a row, and leaves out what cannot be told', () => {
    const [readings, ...others] = tablesOf(pace({}));
    expect(others).toEqual([]);
    expect(readings?.columns.map(({ label }) => label)).toEqual([
      'If it means that',
      'Growth needed a month',
      'At the present pace',
      'In reach?',
    ]);
    expect(readings?.rows.map((row) => row.at(-1))).toEqual(['very unlikely', 'very unlikely']);
  });

  it('says what each lever must give, all alike and by the gaps', () => {
    const gaps = { sessions: 0, purchaseRate: 0.3, averageOrderValue: 0 };
    const figures = Object.entries(gaps).map(([metric, gap]) => [`${metric}Gap`, figure(gap, 'change')] as const);
    const found = pace(Object.fromEntries(figures));
    expect(tablesOf(found)[1]?.rows).toEqual([
      ['Visits', '×\u00a01.49', '×\u00a01', '×\u00a01'],
      ['Conversion rate', '×\u00a01.49', '×\u00a01.3', '×\u00a03.33'],
      ['Average order value', '×\u00a01.49', '×\u00a01', '×\u00a01'],
    ]);
    expect(textOf(found, 'en')).toContain('would multiply the whole by 1.3; the target asks for 3.33');
  });
});
