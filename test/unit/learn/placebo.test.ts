import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelOf } from '@/lib/learn/panel-of';
import { apart, overlap, placebosFor } from '@/lib/learn/placebo';
import { unseenSeason } from '@/lib/learn/unseen-season';
import { seriesWith } from '../measure/series-with';

const nines = (length: number) => Array.from({ length }, () => 9);
const panel = (length: number, controls: number) =>
  panelOf(
    seriesWith(nines(length)),
    Array.from({ length: controls }, () => nines(length)),
  );

describe('placebosFor', () => {
  it('lays windows as long as the real one over the past', () => {
    const { windows, areShort } = placebosFor(panel(400, 1), { from: 372, end: 400 });
    expect(areShort).toBe(false);
    expect(windows[0]).toEqual({ from: 344, end: 372 });
    expect(windows.every(({ from, end }) => end - from === 28)).toBe(true);
  });

  it('takes a quarter of a past that is too short, and only with controls', () => {
    const real = { from: 60, end: 90 };
    const { windows, areShort } = placebosFor(panel(90, 1), real);
    expect([areShort, apart(windows)]).toEqual([true, 4]);
    expect(placebosFor(panel(90, 0), real).areShort).toBe(false);
  });

  it('never looks into the real window nor before the first step', () => {
    const spans = fc.tuple(fc.nat({ max: 300 }), fc.integer({ min: 1, max: 100 }), fc.constantFrom(0, 1));
    fc.assert(
      fc.property(spans, ([from, length, controls]) => {
        const real = { from, end: from + length };
        for (const window of placebosFor(panel(from + length, controls), real).windows) {
          expect(window.from).toBeGreaterThanOrEqual(0);
          expect(window.from).toBeLessThan(window.end);
          expect(overlap(window, real)).toBe(false);
        }
      }),
    );
  });
});

describe('unseenSeason', () => {
  it('leaves room for a season only where a year was not seen and nothing shows it', () => {
    expect(unseenSeason(panel(228, 0), { from: 200, end: 228 })).toBeGreaterThan(0.05);
    expect(unseenSeason(panel(228, 1), { from: 200, end: 228 })).toBe(0);
    expect(unseenSeason(panel(500, 0), { from: 472, end: 500 })).toBe(0);
  });

  it('grows with how far the window reaches', () => {
    const next = unseenSeason(panel(300, 0), { from: 200, end: 207 });
    expect(unseenSeason(panel(300, 0), { from: 200, end: 256 })).toBeGreaterThan(next);
  });
});
