import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { renderChartSvg } from '@/components/charts/render-chart-svg';
import { Sparkline } from '@/components/charts/sparkline';
import { PAGE_THEME } from '@/components/charts/theme';
import { VerdictMark } from '@/components/charts/verdict-mark';
import type { Chart } from '@/lib/model/chart';

const trend: Extract<Chart, { kind: 'trend' }> = {
  kind: 'trend',
  unit: 'currency',
  currency: 'EUR',
  verdict: 'stagnating',
  start: '2026-01-05',
  step: 'week',
  values: [30_000, 34_000, null, 40_000, 41_000, 40_500, 40_800, 41_200],
  regime: {
    since: '2026-01-26',
    line: [
      { day: '2026-01-26', value: 40_500, low: 39_000, high: 42_000 },
      { day: '2026-02-23', value: 41_000, low: 39_500, high: 42_500 },
    ],
  },
  events: [
    { kind: 'outage', from: '2026-01-19', to: '2026-01-25' },
    { kind: 'spike', from: '2026-02-02', to: '2026-02-03', size: 0.4 },
  ],
};
const split: Chart = {
  kind: 'waterfall',
  unit: 'currency',
  currency: 'EUR',
  before: { label: 'Avant', value: 237_000 },
  after: { label: 'Après', value: 241_000 },
  parts: [
    { label: 'Trafic', value: 47_000 },
    { label: 'Conversion dont le nom est bien trop long pour tenir', value: -43_000 },
  ],
};
const options = {
  width: 544,
  language: 'fr',
  title: 'Chiffre d’affaires par semaine',
  description: 'Plafonne.',
} as const;

function drawn(svg: string): HTMLElement {
  document.body.innerHTML = svg;
  return document.body;
}

describe('every chart', () => {
  it.each([trend, split])('$kind has a name and a description', (chart) => {
    const body = drawn(renderChartSvg(chart, options));
    expect(body.querySelector('svg')?.getAttribute('role')).toBe('img');
    expect(body.querySelector('title')?.textContent).toBe(options.title);
    expect(body.querySelector('desc')?.textContent).toBe(options.description);
  });

  it.each([trend, split])('$kind draws no coordinate that is not a number', (chart) => {
    for (const width of [340, 544, 720])
      expect(renderChartSvg(chart, { ...options, width })).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each([trend, split])('$kind as an image carries its own ground and colours', (chart) => {
    const svg = renderChartSvg(chart, options);
    expect(svg).toContain('#fffefa');
    expect(svg).not.toContain('var(--');
  });
});

describe('a trend', () => {
  const body = drawn(renderChartSvg(trend, options)).cloneNode(true) as HTMLElement;
  const texts = [...body.querySelectorAll('text')].map((text) => text.textContent);

  it('says in words where the regime begins and what happened', () => {
    expect(texts).toEqual(expect.arrayContaining(['janvier 2026\u00a0: le plateau commence', 'mesure arrêtée', 'pic']));
  });

  it('labels its axis in the language', () => {
    expect(texts).toContain('40\u00a0k€');
  });

  it('leaves a gap where a week has no answer', () => {
    const values = [...body.querySelectorAll('path')].find((path) => path.getAttribute('stroke-width') === '1.2');
    expect(values?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  });

  it('looks as it did', () => {
    expect(renderChartSvg(trend, options)).toMatchSnapshot();
  });

  it('is drawn for one value, and for none', () => {
    for (const values of [[12], [], [null, null]])
      expect(renderChartSvg({ ...trend, values, regime: null, events: [] }, options)).not.toMatch(/NaN|Infinity/);
  });
});

describe('a waterfall', () => {
  it('signs every part: its colour is not needed', () => {
    const body = drawn(renderChartSvg(split, options));
    const texts = [...body.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toEqual(expect.arrayContaining(['+47\u00a0k€', '−43\u00a0k€']));
  });

  it('ends where its parts add up to', () => {
    const [first, second] = [...drawn(renderChartSvg(split, options)).querySelectorAll('rect[rx]')];
    const right = (rect: Element | undefined) => Number(rect?.getAttribute('x')) + Number(rect?.getAttribute('width'));
    expect(right(second)).toBeCloseTo(right(first), 0);
  });
});

it('a sparkline is word-sized and still named', () => {
  const { container } = render(<Sparkline chart={trend} theme={PAGE_THEME} title="Recettes" description="Plafonne." />);
  expect(container.querySelector('svg')?.getAttribute('width')).toBe('120');
  expect(container.querySelector('title')?.textContent).toBe('Recettes');
});

it('each verdict has a shape of its own', () => {
  const verdicts = ['growing', 'stagnating', 'declining', 'inconclusive'] as const;
  const shapes = verdicts.map((verdict) =>
    render(<VerdictMark verdict={verdict} />)
      .container.querySelector('path')
      ?.getAttribute('d'),
  );
  expect(new Set(shapes).size).toBe(4);
});
