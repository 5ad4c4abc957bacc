import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { notableEvents } from '@/components/charts/notable-events';
import { renderChartSvg } from '@/components/charts/render-chart-svg';
import { Sparkline } from '@/components/charts/sparkline';
import { textWidth } from '@/components/charts/text-width';
import { PAGE_THEME } from '@/components/charts/theme';
import { VerdictMark } from '@/components/charts/verdict-mark';
import { drawn, intervals, options, regime, split, trend } from './sample-charts';

describe('every chart', () => {
  it.each([trend, split, intervals])('$kind has a name and a description', (chart) => {
    const body = drawn(renderChartSvg(chart, options));
    expect(body.querySelector('svg')?.getAttribute('role')).toBe('img');
    expect(body.querySelector('title')?.textContent).toBe(options.title);
    expect(body.querySelector('desc')?.textContent).toBe(options.description);
  });

  it.each([trend, split, intervals])('$kind draws no coordinate that is not a number', (chart) => {
    for (const width of [340, 544, 720])
      expect(renderChartSvg(chart, { ...options, width })).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each([trend, split, intervals])('$kind as an image carries its own ground and colours', (chart) => {
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

  it('names the day the vaguer the wider its range, with the range on the axis and the slope before in dashes', () => {
    const range = { from: '2026-01-12', to: '2026-02-16' };
    const before = [
      { day: '2026-01-05', value: 30_000 },
      { day: '2026-01-26', value: 39_000 },
    ];
    const turnedRegime = { ...regime, range, mark: 'grows-slower' as const, before };
    const turned = (language: 'fr' | 'en', more = turnedRegime) =>
      drawn(renderChartSvg({ ...trend, regime: more }, { ...options, language })).cloneNode(true) as HTMLElement;
    const words = (shown: HTMLElement) => [...shown.querySelectorAll('text')].map((text) => text.textContent);
    expect(words(turned('fr'))).toContain('premier trimestre\u00a0: la hausse ralentit');
    expect(words(turned('en'))).toContain('first quarter of the year: the rise slows');
    const dashes = (shown: HTMLElement) => shown.querySelectorAll('path[stroke-dasharray]').length;
    const bars = (shown: HTMLElement) => shown.querySelectorAll('line[stroke-width="3"]').length;
    expect([dashes(turned('fr')), bars(turned('fr'))]).toEqual([1, 1]);
    expect([dashes(body), bars(body)]).toEqual([0, 0]);
    const one = turned('fr', { ...turnedRegime, before: before.slice(1) });
    expect(dashes(one)).toBe(0);
  });

  it('leaves room for a slope before that reached higher than all weeks', () => {
    const before = [
      { day: '2026-01-05', value: 30_000 },
      { day: '2026-01-26', value: 90_000 },
    ];
    const shown = drawn(renderChartSvg({ ...trend, regime: { ...regime, before } }, options));
    expect([...shown.querySelectorAll('text')].map((text) => text.textContent)).toContain('100\u00a0k€');
  });

  it('marks no beginning where the whole history is one regime', () => {
    const shown = drawn(renderChartSvg({ ...trend, regime: { ...regime, range: null } }, options));
    expect(shown.textContent).not.toContain('commence');
  });

  it('names an outage in part for what it is, beside a stop', () => {
    const events = [
      { kind: 'outage' as const, partial: true as const, from: '2026-01-06', to: '2026-01-08', size: -0.7 },
      { kind: 'outage' as const, from: '2026-02-16', to: '2026-02-17', size: -1 },
    ];
    const shown = drawn(renderChartSvg({ ...trend, events }, options));
    const names = [...shown.querySelectorAll('text')].map((text) => text.textContent);
    expect(names).toEqual(expect.arrayContaining(['mesure partielle', 'mesure arrêtée']));
  });

  it('marks no ordinary day and nothing older than two years', () => {
    const events = [
      { kind: 'spike' as const, from: '2026-02-02', to: '2026-02-02', size: 0.4 },
      { kind: 'outage' as const, from: '2023-11-24', to: '2023-11-25', size: -1 },
    ];
    expect(notableEvents({ ...trend, start: '2023-01-02', events }, '2026-03-02')).toEqual([]);
  });

  it('lets no label run into another or out of the picture', () => {
    const kinds = ['outage', 'level-shift', 'spike', 'dip'] as const;
    const events = kinds.map((kind, i) => ({
      kind,
      from: `2026-01-2${i}`,
      to: `2026-01-2${i}`,
      size: kind === 'spike' ? 3 : -0.8,
    }));
    for (const width of [240, 340, 544]) {
      const shown = drawn(renderChartSvg({ ...trend, events }, { ...options, width }));
      const labels = [...shown.querySelectorAll('text[text-anchor="middle"][font-size]')].map((label) => {
        const half = textWidth(label.textContent ?? '', 10) / 2;
        return [Number(label.getAttribute('x')) - half, Number(label.getAttribute('x')) + half] as const;
      });
      const inOrder = labels.toSorted(([a], [b]) => a - b);
      expect(labels.length).toBeGreaterThan(0);
      inOrder.forEach(([left, right], i) => {
        expect(left).toBeGreaterThanOrEqual(inOrder[i - 1]?.[1] ?? 0);
        expect(right).toBeLessThanOrEqual(width + 0.1);
      });
    }
  });

  it('leaves its axis the room that large amounts take', () => {
    const large = { ...trend, currency: 'GBP', values: trend.values.map((value) => value && value * 40) };
    const page = drawn(renderChartSvg(large, options));
    const axis = [...page.querySelectorAll('text[text-anchor="end"]')];
    expect(axis.map(({ textContent }) => textContent)).toContain('1\u00a0M£');
    for (const label of axis)
      expect(Number(label.getAttribute('x')) - textWidth(label.textContent ?? '', 11)).toBeGreaterThanOrEqual(0);
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

it('a sparkline draws the slope before the turn in dashes', () => {
  const before = [
    { day: '2026-01-05', value: 30_000 },
    { day: '2026-01-26', value: 39_000 },
  ];
  const dashed = (chart: typeof trend) =>
    render(<Sparkline chart={chart} theme={PAGE_THEME} title="" description="" />).container.querySelectorAll(
      'path[stroke-dasharray]',
    ).length;
  expect(dashed({ ...trend, regime: { ...regime, before } })).toBe(1);
  expect(dashed(trend)).toBe(0);
});

it('a sparkline draws no trend where none is told, and one where a turn is', () => {
  const lines = (chart: typeof trend) =>
    render(<Sparkline chart={chart} theme={PAGE_THEME} title="" description="" />).container.querySelectorAll('path')
      .length;
  const open = { ...trend, verdict: 'inconclusive' } as const;
  expect(lines(trend)).toBe(2);
  expect(lines(open)).toBe(1);
  expect(lines({ ...open, regime: { ...regime, mark: 'change' } })).toBe(1);
  expect(lines({ ...open, regime: { ...regime, mark: 'rise-slowed' } })).toBe(2);
});

it('a sparkline is word-sized and still named', () => {
  const { container } = render(<Sparkline chart={trend} theme={PAGE_THEME} title="Recettes" description="Plafonne." />);
  expect(container.querySelector('svg')?.getAttribute('width')).toBe('120');
  expect(container.querySelector('title')?.textContent).toBe('Recettes');
});

/** How high a sparkline's course reaches, from its lowest to its highest point. */
function heightDrawn(values: (number | null)[]): number {
  const chart = { ...trend, regime: null, values };
  const { container } = render(<Sparkline chart={chart} theme={PAGE_THEME} title="Recettes" description="" />);
  const heights = [...(container.querySelector('path')?.getAttribute('d') ?? '').matchAll(/ ([\d.]+)/g)].map(
    ([, height]) => Number(height),
  );
  return Math.max(...heights) - Math.min(...heights);
}

it('a sparkline shows neither a single odd week nor a change too small to matter', () => {
  const level = Array.from({ length: 40 }, () => 100);
  expect(heightDrawn(level.with(17, 900))).toBe(0);
  expect(heightDrawn(level.map((value, week) => value + week / 20))).toBeLessThan(5);
  expect(heightDrawn(level.map((value, week) => value + 3 * week))).toBeGreaterThan(25);
});

it('a sparkline leaves out what was not measured', () => {
  const { container } = render(
    <Sparkline
      chart={{ ...trend, values: [1, 1, 1, 1, null, null, null, null, 2, 2, 2, 2] }}
      theme={PAGE_THEME}
      title="Recettes"
      description=""
    />,
  );
  expect(container.querySelector('path')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
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

describe('intervals beside what they are held against', () => {
  const body = drawn(renderChartSvg(intervals, options)).cloneNode(true) as HTMLElement;

  it('have a colour only where they lie wholly on one side of the line', () => {
    const dots = [...body.querySelectorAll('circle')].map((dot) => dot.getAttribute('fill'));
    expect(dots).toEqual(['#24673f', '#5d636d', '#9c3434']);
  });

  it('name the line and its amount, within the picture', () => {
    for (const value of [0, 10_000_000, 30_000_000]) {
      const shown = drawn(renderChartSvg({ ...intervals, reference: { label: 'Objectif\u00a0:', value } }, options));
      const name = [...shown.querySelectorAll('text')].find((text) => text.textContent?.startsWith('Objectif'));
      const half = textWidth(name?.textContent ?? '', 11) / 2;
      expect(Number(name?.getAttribute('x')) - half).toBeGreaterThanOrEqual(-0.1);
      expect(Number(name?.getAttribute('x')) + half).toBeLessThanOrEqual(options.width + 0.1);
    }
  });

  it('stand still, as drawn', () => {
    expect(renderChartSvg(intervals, options)).toMatchSnapshot();
  });
});
