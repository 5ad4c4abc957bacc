import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapped } from '@/lib/headless/wrapped';

it('breaks at spaces and nowhere else', () => {
  expect(wrapped('un deux trois quatre', 9)).toEqual(['un deux', 'trois', 'quatre']);
  expect(wrapped('2,1\u00A0% par mois', 8)).toEqual(['2,1\u00A0%', 'par mois']);
});

it('loses nothing, and makes no line longer than asked unless a word is', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 40 }), (list, columns) => {
      const lines = wrapped(list.join(' '), columns);
      expect(lines.join(' ')).toBe(list.join(' '));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    }),
  );
});
