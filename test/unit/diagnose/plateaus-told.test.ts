import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/lib/model/diagnosis';
import type { Answer, TrueSeries } from '../../evaluate/evaluation-types';
import { falselyTurned, plateausTold } from '../../evaluate/plateaus-told';

const SERIES = { kind: 'count', frequency: 'daily', start: '2025-01-01', values: [] } as const;
const course = (id: string, truth: TrueSeries['truth']): TrueSeries => ({ ...SERIES, id, values: [], truth });

function answer(verdict: Verdict, turn?: 'slowed' | 'quickened'): Answer {
  const before = { estimate: 0.04, low: 0.03, high: 0.05, level: 0.9 };
  const days = { at: '2025-06-01', from: '2025-05-01', to: '2025-07-01' };
  const told = turn ? { verdict: turn, probability: 0.8, ...days, before } : null;
  return { id: '', verdict, turn: told, monthlyGrowth: null, since: null, events: [] };
}

describe('plateaus told', () => {
  const clear = { class: 'plateau', stratum: 'clear' };
  const series = [
    course('stagnates', clear),
    course('grows, slowed', clear),
    course('grows', clear),
    course('grows, quickened', clear),
    course('of no stratum', { class: 'plateau', stratum: null }),
    course('flat', { class: 'flat' }),
    course('flat, turned', { class: 'flat' }),
    course('turned', { class: 'turn_down' }),
  ];
  const answers = [
    answer('stagnating'),
    answer('growing', 'slowed'),
    answer('growing'),
    answer('growing', 'quickened'),
    answer('inconclusive', 'slowed'),
    answer('inconclusive'),
    answer('inconclusive', 'quickened'),
    answer('declining', 'slowed'),
  ];

  it('count by verdict or by turn, and as growing alone where no turn is told, by stratum', () => {
    expect(plateausTold(series, answers)).toEqual([
      { stratum: 'clear', series: 4, stagnating: 0.25, slowedOrStagnating: 0.5, growingAlone: 0.25 },
      { stratum: 'all plateaus', series: 1, stagnating: 0, slowedOrStagnating: 1, growingAlone: 0 },
    ]);
  });

  it('stand beside the turns told where growth never turned', () => {
    expect(falselyTurned(series, answers)).toBe(0.5);
  });
});
