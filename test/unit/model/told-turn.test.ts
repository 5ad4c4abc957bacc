import { describe, expect, it } from 'vitest';
import type { Diagnosis, Turn, Verdict } from '@/lib/model/diagnosis';
import { isTold, regimeMark, standingOf, toldTurn } from '@/lib/model/told-turn';
import { diagnosis, estimate } from '../draft/sample-parts';

type Before = 'growth' | 'none' | 'little' | 'fall';
const BEFORE = {
  growth: estimate(0.028, 0.02, 0.036),
  none: estimate(0.012, -0.004, 0.028),
  little: estimate(-0.005, -0.008, -0.002),
  fall: estimate(-0.028, -0.036, -0.02),
} as const satisfies Record<Before, unknown>;

const NOW = {
  growing: estimate(0.019, 0.017, 0.02),
  stagnating: estimate(0, -0.005, 0.005),
  declining: estimate(-0.019, -0.024, -0.011),
  inconclusive: estimate(0.01, -0.018, 0.042),
} as const satisfies Record<Verdict, unknown>;

function turned(verdict: Verdict, way: Turn['verdict'], before: Before, growth = NOW[verdict]): Diagnosis {
  const turn = { verdict: way, probability: 0.9, at: '2026-08-12', from: '2026-08-01', to: '2026-08-30' };
  return diagnosis(verdict, turn.at, growth, { turn: { ...turn, before: BEFORE[before] } });
}

describe('a verdict and the last turn come to one thing that is told', () => {
  it.each([
    ['growing', 'slowed', 'growth', 'grows-slower'],
    ['growing', 'slowed', 'none', 'grows-slower'],
    ['growing', 'quickened', 'growth', 'grows-faster'],
    ['growing', 'quickened', 'fall', 'grows-again'],
    ['growing', 'quickened', 'none', null],
    ['growing', 'quickened', 'little', null],
    ['stagnating', 'slowed', 'growth', null],
    ['stagnating', 'slowed', 'none', null],
    ['stagnating', 'quickened', 'fall', 'falls-no-more'],
    ['stagnating', 'quickened', 'none', null],
    ['declining', 'slowed', 'growth', null],
    ['declining', 'slowed', 'little', null],
    ['declining', 'slowed', 'fall', 'falls-faster'],
    ['declining', 'quickened', 'fall', 'falls-slower'],
    ['inconclusive', 'slowed', 'growth', 'rise-slowed'],
    ['inconclusive', 'slowed', 'none', 'bent-down'],
    ['inconclusive', 'slowed', 'fall', 'bent-down'],
    ['inconclusive', 'quickened', 'fall', 'fall-slowed'],
    ['inconclusive', 'quickened', 'growth', 'bent-up'],
    ['inconclusive', 'quickened', 'little', 'bent-up'],
  ] as const)('%s, %s, before it %s: %s', (verdict, way, before, told) => {
    expect(toldTurn(turned(verdict, way, before))).toBe(told);
  });

  it('says that a rise or a fall has ended where hardly any is possible', () => {
    expect(toldTurn(turned('inconclusive', 'slowed', 'growth', estimate(-0.01, -0.03, 0.009)))).toBe('grows-no-more');
    expect(toldTurn(turned('inconclusive', 'slowed', 'growth', estimate(-0.01, -0.03, 0.01)))).toBe('rise-slowed');
    expect(toldTurn(turned('inconclusive', 'quickened', 'fall', estimate(0.01, -0.009, 0.03)))).toBe('falls-no-more');
    expect(toldTurn(turned('inconclusive', 'quickened', 'fall', estimate(0.01, -0.01, 0.03)))).toBe('fall-slowed');
  });

  it('is nothing where no turn is told, or was never asked', () => {
    for (const more of [{}, { turn: null }])
      expect(toldTurn(diagnosis('growing', '2026-05-04', NOW.growing, more))).toBeNull();
  });
});

describe('what can be told', () => {
  it('is a verdict or a turn', () => {
    expect(isTold(diagnosis('growing', null, NOW.growing))).toBe(true);
    expect(isTold(diagnosis('inconclusive', null, NOW.inconclusive))).toBe(false);
    expect(isTold(turned('inconclusive', 'slowed', 'growth'))).toBe(true);
  });
});

describe('how a series stands', () => {
  it.each([
    ['growing', 'slowed', 'slowed'],
    ['growing', 'quickened', 'growing'],
    ['inconclusive', 'slowed', 'slowed'],
    ['inconclusive', 'quickened', 'inconclusive'],
    ['stagnating', 'slowed', 'stagnating'],
    ['declining', 'slowed', 'declining'],
  ] as const)('%s and %s: %s', (verdict, way, standing) => {
    expect(standingOf(turned(verdict, way, 'growth'))).toBe(standing);
  });

  it('is its verdict where no turn is told', () => {
    expect(standingOf(diagnosis('growing', null, NOW.growing))).toBe('growing');
  });
});

describe('what a chart says of the day', () => {
  it('never lets a rise or a fall begin that may have been there before', () => {
    expect(regimeMark(diagnosis('growing', null, NOW.growing))).toBe('change');
    expect(regimeMark(diagnosis('declining', null, NOW.declining, { turn: null }))).toBe('change');
    expect(regimeMark(turned('growing', 'slowed', 'growth'))).toBe('grows-slower');
    expect(regimeMark(turned('growing', 'quickened', 'none'))).toBe('change');
    expect(regimeMark(turned('declining', 'slowed', 'fall'))).toBe('falls-faster');
  });

  it('lets one begin where there was none', () => {
    expect(regimeMark(turned('growing', 'quickened', 'little'))).toBe('rise');
    expect(regimeMark(turned('declining', 'slowed', 'growth'))).toBe('fall');
    expect(regimeMark(turned('declining', 'slowed', 'none'))).toBe('fall');
    expect(regimeMark(turned('stagnating', 'slowed', 'growth'))).toBe('plateau');
    expect(regimeMark(diagnosis('stagnating', null, NOW.stagnating))).toBe('plateau');
    expect(regimeMark(diagnosis('inconclusive', null, NOW.inconclusive))).toBe('change');
  });
});
