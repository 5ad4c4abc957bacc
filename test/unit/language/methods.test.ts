import { expect, it } from 'vitest';
import { languagePack } from '@/lib/language/all-languages';
import { isOwnFigure, methodName } from '@/lib/language/methods';
import { NamedMethod } from '@/lib/model/method';

const [fr, en] = [languagePack('fr').methods, languagePack('en').methods];

/** Names that are the same in both languages would stand here; the compiler asks for both. */
it.each(NamedMethod.options)('%s has words of its own in French', (method) => {
  expect(methodName(method, fr)).not.toBe(methodName(method, en));
  expect(methodName(method, fr)).not.toBe('');
});

it('writes a formula with the names of its totals, and its own words around them', () => {
  expect(methodName({ quotient: ['checkouts', 'addToCarts'] }, fr)).toBe('checkouts / addToCarts');
  expect(methodName({ shareOfBoth: ['itemRefundAmount', 'itemRevenue'] }, en)).toBe(
    'itemRefundAmount / (itemRefundAmount + itemRevenue)',
  );
  expect(methodName({ less: ['addToCarts', 'checkouts'] }, en)).toBe('addToCarts − checkouts');
  expect(methodName({ timesMargin: 'published range × own volume' }, en)).toMatch(/own volume × margin$/);
  expect(methodName({ timesMargin: 'published range × own volume' }, fr)).toMatch(/volume du site × marge$/);
  expect(methodName({ timesMargin: 'totalRevenue' }, fr)).toBe('totalRevenue × marge');
  expect(methodName({ formerly: 'by the stars' }, fr)).toBe('by the stars');
});

it('knows what nobody measured', () => {
  expect(isOwnFigure('told by a person')).toBe(true);
  expect(isOwnFigure('difference')).toBe(false);
  expect(isOwnFigure(undefined)).toBe(false);
});
