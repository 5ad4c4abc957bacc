import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseLine } from '@/lib/diagnose/diagnose-line';
import { dailyCounts } from './series-for-tests';

const { numerator: values, kind, frequency, start } = dailyCounts({ days: 200, growth: 0.05 });
const line = { id: 'a', metric: 'sessions', kind, frequency, start, values };
const errorOf = (question: unknown) => {
  const answer = diagnoseLine(question);
  return 'error' in answer ? answer.error.message : null;
};

describe('diagnoseLine', () => {
  it('answers a line, whatever else is in it', () => {
    const answer = diagnoseLine({ ...line, truth: { verdict: 'declining' } });
    expect(answer).toMatchObject({ id: 'a', verdict: 'growing', monthlyGrowth: { level: 0.9 } });
    expect(Object.keys(answer)).toEqual([
      'id',
      'verdict',
      'monthlyGrowth',
      'since',
      'sinceRange',
      'turn',
      'events',
      'notes',
      'longView',
    ]);
  });

  it('takes the margin of the line', () => {
    expect(diagnoseLine({ ...line, margin: 0.5 })).toMatchObject({ verdict: 'stagnating' });
  });

  it.each([
    ['a bad date', { ...line, start: '2024-02-30' }, 'start'],
    ['text among the values', { ...line, values: [1, 'two'] }, 'values[1]'],
    ['infinity', { ...line, values: [Infinity] }, 'values[0]'],
    ['a negative count', { ...line, values: [3, -1] }, 'values[1] is negative'],
    ['a negative first count', { ...line, values: [-1, 3] }, 'values[0] is negative'],
    [
      'a negative denominator',
      { ...line, kind: 'rate', values: [0.1, 0.2], denominators: [-5, 7] },
      'denominators[0] is negative',
    ],
    ['a margin of all', { ...line, margin: 1 }, 'margin must lie between 0 and 1'],
    ['an unknown kind', { ...line, kind: 'users' }, 'kind'],
    ['denominators of another length', { ...line, denominators: [1] }, 'denominators'],
    ['a margin of nothing', { ...line, margin: 0 }, 'margin'],
    ['an end beyond the calendar', { ...line, start: '9999-12-01' }, '9999'],
    ['no object', 7, 'object'],
  ])('refuses %s and says where', (_, question, name) => expect(errorOf(question)).toContain(name));

  it('takes refunds, gaps, zeros and a margin next to all', () => {
    for (const fine of [
      { ...line, kind: 'currency', values: [3, -1, 0] },
      { ...line, values: [null, 0, 3] },
      { ...line, kind: 'rate', values: [0.1, null, 0.2], denominators: [0, null, 7] },
      { ...line, margin: 0.99 },
    ])
      expect(errorOf(fine)).toBeNull();
  });

  it('gives the id back with the error, where there is one', () => {
    expect(diagnoseLine({ id: 9 })).toMatchObject({ id: 9, error: { code: 'bad-input' } });
    expect(diagnoseLine(null)).toMatchObject({ id: null, error: { code: 'bad-input' } });
  });

  it('never throws, and always writes JSON', () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (anything, json) => {
        for (const question of [anything, json, { ...line, values: json }])
          expect(() => JSON.stringify(diagnoseLine(question))).not.toThrow();
      }),
    );
  });
});
