import { languagePack } from '@/lib/language/all-languages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const fr = languagePack('fr').format;
const en = languagePack('en').format;

describe('French figures', () => {
  it('space thousands, currencies and percents with thin or no-break spaces', () => {
    expect(fr.count(12_480)).toBe('12\u202f480');
    expect(fr.money(41_210.4, 'EUR')).toBe('41\u202f210\u00a0€');
    expect(fr.rate(0.0184)).toBe('1,84\u00a0%');
  });

  it('writes large money in one piece', () => {
    expect(fr.shortMoney(3_140_000, 'EUR')).toBe('3,1\u00a0M€');
    expect(fr.shortMoney(84_900, 'EUR')).toBe('85\u00a0k€');
  });

  it('writes every currency by its symbol: a property has one', () => {
    expect(fr.money(1_567_785, 'GBP')).toBe('1\u202f567\u202f785\u00a0£');
    expect(fr.shortMoney(1_567_785, 'GBP')).toBe('1,6\u00a0M£');
    expect(fr.money(1000, 'USD')).toBe('1\u202f000\u00a0$');
  });

  it('leaves the cents of a difference away sooner than those of an amount', () => {
    const amount = { value: 400.48, unit: 'currency', currency: 'EUR' } as const;
    expect(fr.figure(amount)).toBe('400,48\u00a0€');
    expect(fr.figure(amount, { signed: true })).toBe('+400\u00a0€');
  });

  it('signs a change with a minus, and not at all when it rounds to zero', () => {
    expect(fr.change(-0.006)).toBe('−0,6\u00a0%');
    expect(fr.change(0.2178)).toBe('+22\u00a0%');
    expect(fr.change(0.00001)).toBe('0\u00a0%');
    expect(fr.pace(0.02)).toBe('+2,0\u00a0%');
  });

  it('joins a list as people do', () => {
    expect(fr.list(['a', 'b', 'c'])).toBe('a, b et c');
  });
});

describe('English figures', () => {
  it('follow British custom', () => {
    expect(en.count(12_480)).toBe('12,480');
    expect(en.shortMoney(3_140_000, 'EUR')).toBe('€3.1m');
    expect(en.pace(-0.006)).toBe('−0.6%');
  });
});

describe('a figure by its unit', () => {
  it('tells a difference of rates in points', () => {
    expect(fr.figure({ value: -0.0028, unit: 'rate' }, { signed: true })).toBe('−0,28\u00a0pt');
  });

  it('keeps the tenth of a small mean and drops that of a large count', () => {
    expect(fr.figure({ value: 3.24, unit: 'count' })).toBe('3,2');
    expect(fr.figure({ value: 324.4, unit: 'count' })).toBe('324');
  });

  it('never breaks inside a figure and never writes a hyphen for a minus', () => {
    const units = ['count', 'currency', 'rate', 'change', 'growth-per-month', 'days', 'seconds'] as const;
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.constantFrom(...units),
        fc.boolean(),
        fc.boolean(),
        (value, unit, signed, short) => {
          for (const format of [fr, en]) {
            const text = format.figure({ value, unit, currency: 'EUR' }, { signed, short });
            expect(text).not.toMatch(/[ -]/);
            expect(text).not.toMatch(/NaN|undefined/);
          }
        },
      ),
    );
  });
});
