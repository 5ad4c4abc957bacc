import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAnswer } from '@/components/checklist/answer-value';

it.each([
  ['sales', '1 240', { value: 1240 }],
  ['sales', '0', { value: 0 }],
  ['sales', '12,5', null],
  ['sales', '-3', null],
  ['sales', '', null],
  ['hours-spent', '7,5', { value: 7.5 }],
  ['margin-share', '42,5 %', { value: 0.425 }],
  ['margin-share', '140', null],
  ['catalogue', 'Table\n\n Chaise \nTable', { value: null, items: ['Table', 'Chaise'] }],
  ['catalogue', ' \n ', null],
] as const)('reads %s: %j', (question, typed, answer) => {
  expect(readAnswer(question, typed)).toEqual(answer);
});

it('reads back every count as it was typed, and never gives a number that is none', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(readAnswer('sales', String(count))).toEqual({ value: count });
    }),
  );
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const value = readAnswer('hours-spent', typed)?.value;
      expect(value === undefined || (typeof value === 'number' && value >= 0)).toBe(true);
    }),
  );
});
