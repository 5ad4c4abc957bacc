import { describe, expect, it } from 'vitest';
import { questionOfCause } from '@/lib/ask/cause-of';
import type { TypedQuestion } from '@/lib/ask/question';
import type { Report } from '@/lib/model/report';
import { estimate } from '../draft/sample-parts';
import { plateauShop } from '../draft/samples';

const why = { why: true, metric: null } as TypedQuestion;
const slowed = {
  verdict: 'slowed' as const,
  probability: 0.9,
  at: '2026-08-25',
  from: '2026-08-20',
  to: '2026-09-02',
  before: estimate(0.05, 0.04, 0.06),
};
const [first, second, third] = plateauShop.vitals;
if (!first || !second || !third) throw new Error('The sample has three vital signs.');
const going = (vital: typeof first, more: Partial<typeof first.diagnosis>) => ({
  ...vital,
  diagnosis: { ...vital.diagnosis, turn: null, ...more },
});
const asked = (...vitals: Report['vitals']) => questionOfCause(why, { ...plateauShop, vitals }).metric;

describe('a question of why that names no figure', () => {
  const grows = going(first, { verdict: 'growing' });
  const slows = going(second, { verdict: 'growing', turn: slowed });
  const falls = going(third, { verdict: 'declining' });

  it('is of what falls, else of what has slowed, else of the main figure', () => {
    expect(asked(grows, slows, falls)).toBe(third.metric);
    expect(asked(grows, slows)).toBe(second.metric);
    expect(asked(grows, going(second, { verdict: 'growing' }))).toBe(first.metric);
  });
});
