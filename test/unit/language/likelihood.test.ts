import { describe, expect, it } from 'vitest';
import { likelihoodOf } from '@/lib/language/likelihood';

describe('likelihoodOf', () => {
  it.each([
    [1, 'very-likely'],
    [0.9, 'very-likely'],
    [0.899, 'likely'],
    [0.66, 'likely'],
    [0.659, 'open'],
    [0.331, 'open'],
    [0.33, 'unlikely'],
    [0.101, 'unlikely'],
    [0.1, 'very-unlikely'],
    [0, 'very-unlikely'],
  ])('calls %d %s', (chance, word) => {
    expect(likelihoodOf(chance)).toBe(word);
  });
});
