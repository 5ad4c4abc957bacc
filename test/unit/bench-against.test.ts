import { describe, expect, it } from 'vitest';
import { firstDifference } from '../bench/against/alike';
import { paired } from '../bench/against/paired';

describe('firstDifference', () => {
  it('takes figures within a thousand millionth as the same, and nothing else', () => {
    expect(firstDifference({ a: [1, 'x', null] }, { a: [1 + 1e-10, 'x', null] })).toBeNull();
    expect(firstDifference({ a: [1] }, { a: [1 + 1e-8] })).toMatch(/^a\.0: /);
    expect(firstDifference({ large: 1e12 }, { large: 1e12 + 1 })).toBeNull();
    expect(firstDifference({ verdict: 'growing' }, { verdict: 'declining' })).toBe('verdict: growing, declining');
  });

  it('finds what only one has, at either side', () => {
    expect(firstDifference({ events: [] }, { events: [{ kind: 'dip' }] })).toMatch(/^events\.0/);
    expect(firstDifference({ since: null }, { since: '2026-01-01' })).toBe('since: null, 2026-01-01');
    expect(firstDifference({ a: 1 }, {})).toBe('a: 1, undefined');
  });

  it('never takes what is no number for one that is', () => {
    expect(firstDifference({ growth: Number.NaN }, { growth: Number.NaN })).toBeNull();
    expect(firstDifference({ growth: Number.NaN }, { growth: 0 })).not.toBeNull();
  });
});

describe('paired', () => {
  it('gives the middle of the ratios and how far they go, each build as often first', async () => {
    const order: string[] = [];
    const of = (name: string, times: number[]) => async () => {
      order.push(name);
      return times.shift() ?? Number.NaN;
    };
    const ratio = await paired(3, of('own', [1, 3, 2]), of('other', [4, 4, 4]));
    expect(ratio).toEqual({ middle: 0.5, least: 0.25, most: 0.75, own: 2, other: 4 });
    expect(order).toEqual(['own', 'other', 'other', 'own', 'own', 'other']);
  });
});
