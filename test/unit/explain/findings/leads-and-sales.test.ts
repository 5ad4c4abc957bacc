import { describe, expect, it } from 'vitest';
import { leadsAndSalesFindings } from '@/lib/explain/findings/leads-and-sales';
import type { PersonAnswer } from '@/lib/model/answer';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { contextOf, course } from '../snapshot-with';

const told = (from: string, to: string, value: number | null): PersonAnswer => ({
  id: from,
  propertyId: '1',
  question: 'sales',
  from,
  to,
  value,
  givenBy: 'Sacha',
  givenOn: '2026-03-29',
});
const JANUARY = ['2026-01-01', '2026-01-31'] as const;
const FEBRUARY = ['2026-02-01', '2026-02-28'] as const;

/** Leads of each day until January, of each of February's 28 days, and what was told. */
const found = (leads: readonly [until: number, february: number], ...answers: PersonAnswer[]) =>
  leadsAndSalesFindings(
    contextOf(
      { length: 500, days: { keyEvents: course(leads[0], [28, leads[1]], [29, 0]), sessions: 100 } },
      { memory: { ...EMPTY_MEMORY, answers } },
    ),
  );

describe('leadsAndSalesFindings', () => {
  it.each([
    // Newcombe's interval of 88 in 336 less 100 in 310 ends at −0.0018, that of 89 at 0.0012.
    ['a share that is surely lower', found([10, 12], told(...JANUARY, 100), told(...FEBRUARY, 88)), 1],
    ['one that perhaps is not', found([10, 12], told(...JANUARY, 100), told(...FEBRUARY, 89)), 0],
    ['more leads: 896 beside 868', found([28, 32], told(...JANUARY, 400), told(...FEBRUARY, 100)), 1],
    ['as many leads: 868', found([28, 31], told(...JANUARY, 400), told(...FEBRUARY, 100)), 0],
    ['a sale less', found([10, 40], told(...JANUARY, 100), told(...FEBRUARY, 99)), 1],
    ['as many sales', found([10, 40], told(...JANUARY, 100), told(...FEBRUARY, 100)), 0],
    ['three days longer', found([10, 40], told('2026-01-01', '2026-01-31', 100), told(...FEBRUARY, 10)), 1],
    ['four days longer', found([10, 40], told('2025-12-31', '2026-01-31', 100), told(...FEBRUARY, 10)), 0],
    ['no answer before', found([10, 40], told(...FEBRUARY, 10)), 0],
    ['an answer without a number', found([10, 40], told(...JANUARY, null), told(...FEBRUARY, 10)), 0],
  ])('%s', (_, findings, count) => expect(findings).toHaveLength(count));

  it('takes the same month of the year before rather than the month before', () => {
    const lastYear = told('2025-02-01', '2025-02-28', 200);
    const [finding] = found([10, 40], lastYear, told(...JANUARY, 100), told(...FEBRUARY, 50));
    expect(finding?.comparedWith).toEqual({ from: '2025-02-01', to: '2025-02-28' });
    const [other] = found(
      [10, 40],
      told('2025-03-01', '2025-03-28', 200),
      told(...JANUARY, 100),
      told(...FEBRUARY, 50),
    );
    expect(other?.comparedWith?.from).toBe('2026-01-01');
  });

  it('weighs the sales that are missing', () => {
    const [finding] = found([10, 20], told(...JANUARY, 100), told(...FEBRUARY, 60));
    expect(finding).toMatchObject({ kind: 'divergence', metric: 'keyEvents', direction: 'down', confidence: 0.95 });
    expect(finding?.weight).toBeCloseTo(0.4, 12);
    const values = Object.entries(finding?.figures ?? {}).map(([name, { value }]) => [name, Number(value.toFixed(9))]);
    expect(Object.fromEntries(values)).toEqual({
      before: 310,
      after: 560,
      leads: 560,
      size: 250,
      sales: 60,
      salesBefore: 100,
      closing: Number((60 / 560 - 100 / 310).toFixed(9)),
      sessionsBefore: 3100,
      sessionsAfter: 2800,
    });
  });
});
