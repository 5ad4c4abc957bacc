import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '@/components/options/parse-amount';

describe('parseAmount', () => {
  it.each([
    ['3000000', 3_000_000],
    ['3 000 000 €', 3_000_000],
    ['3\u202f000\u202f000\u00a0€', 3_000_000],
    ['3,2 M€', 3_200_000],
    ['3.2m', 3_200_000],
    ['450k', 450_000],
    ['12,5', 12.5],
    ['10 millions', 10_000_000],
    ['10 millions d’euros', 10_000_000],
    ["1 million d'€", 1_000_000],
    ['10 million', 10_000_000],
    ['2,5 M d’euros', 2_500_000],
    ['800 milliers', 800_000],
    ['800 mille euros', 800_000],
    ['1 milliard', 1_000_000_000],
    ['3,000,000', 3_000_000],
    ['3.000.000 €', 3_000_000],
    ['3 000 000,50', 3_000_000.5],
  ])('reads %s', (text, value) => {
    expect(parseAmount(text)).toBeCloseTo(value, 6);
  });

  it.each(['', '0', '-3', 'beaucoup', '1.2.3', '3 MM', '1e9', '3 à 4', '1.2,3', 'un million', '3 kilos'])(
    'refuses “%s”',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );

  it('gives back any whole amount that it is shown in French', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (amount) => {
        expect(parseAmount(amount.toLocaleString('fr-FR'))).toBe(amount);
      }),
    );
  });
});
