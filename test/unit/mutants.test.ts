import { describe, expect, it } from 'vitest';
import { mutantsOf, mutated } from '../mutate/mutants';

const all = (source: string) => mutantsOf(source).map((mutant) => mutated(source, mutant));

describe('mutantsOf', () => {
  it.each<[string, string[]]>([
    ['a + b', ['a - b']],
    ['a / b', ['a * b']],
    ['a ** b', ['a * b']],
    ['a < b', ['a <= b', 'a >= b']],
    ['a >= b', ['a > b', 'a < b']],
    ['a === b && c', ['a !== b && c', 'a === b || c']],
    ['a -= b', ['a += b']],
    ['x = -a', ['x = a']],
    ['x = !a', ['x = a']],
    ['x = 0.9', ['x = 1.8', 'x = 0.45']],
    ['x = 0', ['x = 1']],
    ['x = 1', ['x = 2', 'x = 0']],
    ['x = Math.SQRT2', ['x = (Math.SQRT2 * 2)', 'x = (Math.SQRT2 / 2)']],
    ['Math.min(a, b)', ['Math.max(a, b)']],
    ['list.some(test)', ['list.every(test)']],
    ['x = list[at] ?? 0', []],
    ['x = list.at(-1) ?? 1', ['x = list.at(1) ?? 1', 'x = list.at(-2) ?? 1', 'x = list.at(-0) ?? 1']],
    ['x = known.get(key) ?? 0', ['x = known.get(key) ?? 1']],
    ['if (a) b()', ['if (!(a)) b()']],
    ['x = a ? b : c', ['x = !(a) ? b : c']],
  ])('%s', (source, expected) => {
    expect(all(source)).toEqual(expected);
  });

  it('returns at once where the declared type says what', () => {
    expect(all('function f(): number { return a; }')).toEqual(['function f(): number { return 0; return a; }']);
    expect(all('const f = (): string | null => a;')).toEqual(['const f = (): string | null => null;']);
    expect(all('function f(): string { return a; }')).toEqual([]);
  });

  it('leaves strings, imports and types alone', () => {
    const source = [
      "import { a } from './1-2';",
      'type Digit = 1 | -2;',
      'const text = `${a} days` + b + "1";',
      "const more = '1 < 2';",
    ].join('\n');
    expect(all(source)).toEqual([]);
  });

  it('says the line of each, in the order of the source', () => {
    const found = mutantsOf('const é = "😀";\nconst b = a * 2;');
    expect(found.map(({ line, before, after }) => `${line}: ${before} → ${after}`)).toEqual([
      '2: * → /',
      '2: 2 → 4',
      '2: 2 → 1',
    ]);
  });
});
