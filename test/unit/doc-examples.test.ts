import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asWritten, examplesOf, valueOf } from '../examples/examples';
import { exampleScope } from '../examples/scope';

/** Examples that name what neither they nor the demonstration has, or promise no value. May fall, and never rise. */
const MOST_NOT_RUN = 10;

const modules = import.meta.glob<Record<string, unknown>>(
  '/lib/{model,statistics,measure,diagnose,explain,advise,learn}/**/*.ts',
  { eager: true },
);
const names: Record<string, unknown> = Object.assign({}, ...Object.values(modules), await exampleScope());

const examples = Object.entries(modules).flatMap(([path, own]) => {
  const file = path.slice(1);
  return examplesOf(file, readFileSync(file, 'utf8')).map((example) => ({ ...example, ...run(example, own) }));
});
const ran = examples.filter((example) => example.unknown === null);

/** The value, what was thrown, or the name that the example leaves to its reader. */
function run(example: Parameters<typeof valueOf>[0] & { promised: string | null }, own: Record<string, unknown>) {
  if (example.promised === null) return { unknown: 'no value', value: null };
  try {
    return { unknown: null, value: valueOf(example, { ...names, ...own }) };
  } catch (error) {
    return { unknown: error instanceof ReferenceError ? error.message : null, value: error };
  }
}

describe('the examples of the docstrings', () => {
  it.each(ran)('$file:$line is $promised', ({ value, promised }) => {
    const text = promised ?? '';
    const expected = valueOf({ before: '', expression: text }, {});
    expect(asWritten(value, text)).toEqual(asWritten(expected, text));
  });

  it('run, but for a number that only falls', () => {
    expect(ran.length).toBeGreaterThan(120);
    expect(examples.length - ran.length).toBeLessThanOrEqual(MOST_NOT_RUN);
  });
});
