/** The `@example` lines of docstrings, as code that can run and the value that they promise. */
import { parseSync } from 'vite';

export interface Example {
  file: string;
  line: number;
  /** What runs before, with the expression that has the value. */
  before: string;
  expression: string;
  /** The text behind `//`, without what explains it; null where it names no value. */
  promised: string | null;
}

/** A value that can be written down: numbers, quoted text, lists, objects, and the words below. */
const LITERAL = /^(?:'[^']*'|[\w$]+(?=\s*:)|true|false|null|undefined|NaN|[\d._e]+|[-/[\]{},:\s])+$/;

/** Every example in the block comments of a source. */
export function examplesOf(file: string, source: string): Example[] {
  return parseSync(file, source).comments.flatMap(({ type, value, start }) => {
    if (type !== 'Block') return [];
    return [...value.matchAll(/@example(.*?)(?=\n\s*\*\s*@|$)/gs)].map((match) => {
      const line = source.slice(0, start + match.index).split('\n').length;
      return { file, line, ...partsOf((match[1] ?? '').replaceAll(/\n\s*\* ?/g, '\n').trim()) };
    });
  });
}

function partsOf(text: string): Pick<Example, 'before' | 'expression' | 'promised'> {
  const { program, comments } = parseSync('example.ts', text);
  const last = program.body.at(-1);
  if (last?.type !== 'ExpressionStatement') return { before: text, expression: '', promised: null };
  const { start, end } = last.expression;
  const said = comments.find((comment) => comment.start >= end)?.value ?? '';
  return { before: text.slice(0, start), expression: text.slice(start, end), promised: literalIn(said) };
}

/** The longest beginning of a comment that is a literal: `0.06` of `0.06: a sixteenth`. */
function literalIn(said: string): string | null {
  const text = said.trim().replace('−', '-');
  const ends = [...text.matchAll(/[\s:;,.]|$/g)].map(({ index }) => index).toReversed();
  return ends.map((end) => text.slice(0, end)).find((part) => LITERAL.test(part) && isExpression(part)) ?? null;
}

function isExpression(text: string): boolean {
  return parseSync('literal.ts', `(${text})`).errors.length === 0;
}

/** The value of an expression whose free names are those of the scope. */
export function valueOf({ before, expression }: Pick<Example, 'before' | 'expression'>, scope: object): unknown {
  // oxlint-disable-next-line no-implied-eval -- an example of our own docstrings, run by a test alone
  return new Function(...Object.keys(scope), `{ ${before}\nreturn (${expression}); }`)(...Object.values(scope));
}

/** Numbers as exact as they are written, typed arrays as lists, so that a promise and a value can be compared. */
export function asWritten(value: unknown, promised: string): unknown {
  const decimals = Math.max(...promised.split(/[^\d.]/).map((number) => number.split('.')[1]?.length ?? 0));
  const digits = promised.includes('/') ? 12 : decimals;
  const round = (one: unknown): unknown => {
    if (typeof one === 'number') return Number.isFinite(one) ? Number(one.toFixed(digits)) + 0 : one;
    if (ArrayBuffer.isView(one) && !(one instanceof DataView))
      return Array.from(one as unknown as Iterable<number>, round);
    if (Array.isArray(one)) return one.map(round);
    if (one === null || typeof one !== 'object') return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, round(inner)]));
  };
  return round(value);
}
