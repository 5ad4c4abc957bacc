import { describe, expect, it } from 'vitest';
import { comparable } from '@/lib/measure/comparable/comparable';
import { heldShare } from '@/lib/measure/comparable/automated/held-share';
import type { Panel, PanelRow } from '@/lib/measure/comparable/automated/panel';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { mulberry32, poisson } from '@/lib/demo/random';
import { snapshotOf } from '@/test/evaluate/automated/snapshot';
import { DAYS, drawWave, SHAPES, SPREADS } from '@/test/evaluate/automated/waves';
import { binomial, drawPeople } from '@/test/evaluate/automated/world';

const sumOf = ({ totals }: Snapshot, metric: 'sessions' | 'newUsers') =>
  totals[metric]?.numerator.reduce<number>((sum, value) => sum + (value ?? 0), 0) ?? 0;

const people = drawPeople('content', DAYS, 4321);
const without = snapshotOf(people, { days: DAYS });
const [, many] = SPREADS;

describe('one visit in twenty by a dozen countries', () => {
  it.each(SHAPES.map((shape) => [shape.name, shape] as const))('is found where it %s', (_, shape) => {
    if (!many) throw new Error('no spread');
    const wave = drawWave('content', { shape, spread: many, channel: 'Direct', share: 0.05, engaged: 0 }, 4321);
    const shown = snapshotOf([...people, ...wave], { days: DAYS });
    const { snapshot } = comparable(shown, { settings: DEFAULT_SETTINGS });
    const added = sumOf(shown, 'sessions') - sumOf(without, 'sessions');
    expect((sumOf(shown, 'sessions') - sumOf(snapshot, 'sessions')) / added).toBeGreaterThan(0.9);
    expect(Math.abs(sumOf(snapshot, 'sessions') / sumOf(without, 'sessions') - 1)).toBeLessThan(0.01);
  });
});

it('takes as new of half of all visits what is new, where these are engaged now and then and as old as the history', () => {
  const [one, shape] = [SPREADS[0], SHAPES.at(-1)];
  if (!one || !shape) throw new Error('no wave');
  const wave = drawWave('content', { shape, spread: one, channel: 'Direct', share: 0.5, engaged: 0.04 }, 4321);
  const { snapshot } = comparable(snapshotOf([...people, ...wave], { days: DAYS }), { settings: DEFAULT_SETTINGS });
  expect(Math.abs(sumOf(snapshot, 'newUsers') / sumOf(without, 'newUsers') - 1)).toBeLessThan(0.01);
});

describe('the share of a known wave that a row holds', () => {
  const weeks = 110;
  const random = mulberry32(7);
  const each = (of: (week: number) => number) => Float64Array.from({ length: weeks }, (_, week) => of(week));
  const pace = each((week) => 0.5 + 0.03 * Math.cos(week / 8));
  const course = each((week) => (week < 50 ? 0 : 800 + 200 * Math.sin(week)));
  const row = (share: number, rate: number, of = course): PanelRow => {
    const stayed: number[] = [];
    const sessions = each((week) => {
      const visits = poisson(300 + 60 * Math.cos(week / 8.3), random);
      stayed.push(binomial(visits, rate * (pace[week] ?? 0), random));
      return visits + poisson(share * (of[week] ?? 0) + 1e-9, random);
    });
    return { at: 0, channel: 'Direct', country: null, sums: { sessions, engagedSessions: Float64Array.from(stayed) } };
  };
  const panel = (own: PanelRow): Panel => ({
    table: {
      dimensions: [],
      step: 'week',
      start: '2025-01-06',
      length: weeks,
      rows: [],
      provenance: undefined as never,
    },
    rows: [own],
    from: 0,
    to: weeks,
  });
  const held = (own: PanelRow, of = course) =>
    heldShare(own, panel(own), { course: of, pace, engaged: 0 }, { model: 1, apart: 0.2 });

  it('is that, within its error, whatever the rate of the row', () => {
    for (const rate of [0.8, 1, 1.2])
      for (const share of [0, 0.05, 0.2]) {
        const { share: found, error } = held(row(share, rate));
        expect(Math.abs(found - share), `${rate} ${share}`).toBeLessThan(3.5 * error);
        expect(error).toBeLessThan(0.03);
      }
  });

  it('is known where the row was never without it, by how it goes up and down', () => {
    const always = each((week) => 800 + 300 * Math.sin(week));
    for (const share of [0, 0.1, 1]) {
      const { share: found, error } = held(row(share, 1, always), always);
      expect(Math.abs(found - share), `${share}`).toBeLessThan(3.5 * error);
      expect(error).toBeLessThan(0.08);
    }
  });

  it('is nothing where there are too few weeks', () => {
    const own = row(0.2, 1);
    expect(heldShare(own, { ...panel(own), to: 8 }, { course, pace, engaged: 0 }, { model: 1, apart: 0.2 })).toEqual({
      share: 0,
      error: Infinity,
    });
  });
});
