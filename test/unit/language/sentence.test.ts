import { describe, expect, it } from 'vitest';
import { filled, placeholdersOf, sentenceFor } from '@/lib/language/sentence';

const BY_FACT = [
  { given: ['days', 'open'], say: '{open} in {days}' },
  { given: ['share'], say: 'A share' },
  { say: '{open}' },
];

describe('a sentence', () => {
  it('is the first of its cases whose slots are all given', () => {
    expect(sentenceFor(BY_FACT, { days: '3', open: '2', share: '5' })).toBe('{open} in {days}');
    expect(sentenceFor(BY_FACT, { days: '3', share: '5' })).toBe('A share');
    expect(sentenceFor(BY_FACT, { days: '3' })).toBe('{open}');
    expect(sentenceFor('Always', {})).toBe('Always');
  });

  it('is given what belongs to the slots themselves, not to every object', () => {
    expect(sentenceFor([{ given: ['constructor'], say: 'No' }, { say: 'Yes' }], {})).toBe('Yes');
    expect(filled('{constructor}', {})).toBeNull();
  });

  it('names each slot that it takes once, in order', () => {
    expect(placeholdersOf('{b} and {a}, {b} again')).toEqual(['b', 'a']);
  });

  it('has no hole: with a slot lacking it is none', () => {
    expect(filled('{a} of {b}', { a: '1', b: '$& 2' })).toBe('1 of $& 2');
    expect(filled('{a} of {b}', { a: '1' })).toBeNull();
  });
});
