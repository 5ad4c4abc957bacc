import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '@/components/email/wrap-text';

describe('wrapText', () => {
  it('sets what follows on below the text of a list item', () => {
    expect(wrapText('1. un deux trois\n- quatre cinq six', 12)).toBe('1. un deux\n   trois\n- quatre\n  cinq six');
  });

  it('keeps the indentation of a line', () => {
    expect(wrapText('  un deux trois', 9)).toBe('  un deux\n  trois');
  });

  it('leaves columns and long addresses whole', () => {
    const address = `https://example.org/${'a'.repeat(90)}`;
    const row = `${'Chiffre d’affaires'.padEnd(60)}  256 279 €  −3,8 %`;
    expect(wrapText(`${row}\nVoir : ${address}`)).toBe(`${row}\nVoir :\n${address}`);
  });

  it('breaks no number from its sign', () => {
    expect(wrapText('soit 256\u202f279\u00a0€ par mois', 12)).toBe('soit\n256\u202f279\u00a0€\npar mois');
  });

  it('loses no word, and lets no line grow that could be broken', () => {
    const word = fc.stringMatching(/^[a-zé€]{1,20}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 10, max: 80 }), (words, width) => {
        const lines = wrapText(words.join(' '), width).split('\n');
        expect(lines.flatMap((line) => line.split(' '))).toEqual(words);
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
