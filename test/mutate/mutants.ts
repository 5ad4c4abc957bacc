/** The small faults that are put into a source, one at a time, to see whether its tests notice. */
import { parseSync, Visitor, type ESTree } from 'vite';

export interface Mutant {
  /** Where the text that is replaced begins and ends, in UTF-16 units. */
  start: number;
  end: number;
  line: number;
  before: string;
  after: string;
}

const OPERATORS: Record<string, readonly string[]> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
};

const METHODS: Record<string, string> = {
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  some: 'every',
  every: 'some',
};

/** What a function answers that returns at once, by the type that it declares. */
const EARLY: Partial<Record<ESTree.TSType['type'], string>> = {
  TSNumberKeyword: '0',
  TSBooleanKeyword: 'false',
  TSArrayType: '[]',
};

/**
 * Every mutant of a TypeScript source, in the order of their places: an operator swapped, a boundary moved by one,
 * a number halved and doubled (0 and 1 also for each other), a condition or a sign turned round, `min` for `max`, and a
 * function that returns at once. Strings, imports and types are left alone, since what they hold is no computation, and
 * so is what stands in for an element that the compiler cannot know to be there (`list[at] ?? 0`).
 *
 * @example mutantsOf('const late = day > 2;').map(({ after }) => after); // ['>=', '<=', '4', '1']
 */
export function mutantsOf(source: string): Mutant[] {
  const found: Mutant[] = [];
  const never: { start: number; end: number }[] = [];
  const put = (start: number, end: number, ...texts: string[]) => {
    const line = source.slice(0, start).split('\n').length;
    for (const after of texts) found.push({ start, end, line, before: source.slice(start, end), after });
  };
  const swap = (left: { end: number }, operator: string, right: { start: number }) => {
    const start = source.indexOf(operator, left.end);
    if (start < right.start) put(start, start + operator.length, ...(OPERATORS[operator] ?? []));
  };
  const negate = (test: ESTree.Expression) => {
    // What compares or joins is turned round by its operator, and `!` by leaving it out.
    if (['BinaryExpression', 'LogicalExpression', 'UnaryExpression'].includes(test.type)) return;
    put(test.start, test.end, `!(${source.slice(test.start, test.end)})`);
  };
  const returnAtOnce = ({ returnType, body }: ESTree.Function | ESTree.ArrowFunctionExpression) => {
    const value = returnType && earlyValue(returnType.typeAnnotation);
    if (!value || !body) return;
    if (body.type === 'BlockStatement') put(body.start, body.start + 1, `{ return ${value};`);
    else put(body.start, body.end, value);
  };

  new Visitor({
    BinaryExpression: ({ left, operator, right }) => {
      if (operator !== '+' || ![left, right].some(isText)) swap(left, operator, right);
    },
    LogicalExpression: ({ left, operator, right }) => {
      swap(left, operator, right);
      if (operator === '??' && isElement(left)) never.push(right);
    },
    AssignmentExpression: ({ left, operator, right }) => {
      if (!isText(right)) swap(left, operator, right);
    },
    UnaryExpression: ({ start, operator, argument }) => {
      if (operator === '-' || operator === '!') put(start, argument.start, '');
    },
    IfStatement: ({ test }) => negate(test),
    ConditionalExpression: ({ test }) => negate(test),
    Literal: ({ start, end, value }) => {
      if (typeof value === 'number') put(start, end, ...otherNumbers(value));
    },
    MemberExpression: ({ start, end, object, property }) => {
      if (property.type !== 'Identifier') return;
      const constant = object.type === 'Identifier' && object.name === 'Math' && /^[A-Z0-9]+$/.test(property.name);
      if (constant) put(start, end, `(${source.slice(start, end)} * 2)`, `(${source.slice(start, end)} / 2)`);
      const other = Object.hasOwn(METHODS, property.name) ? METHODS[property.name] : undefined;
      if (other) put(property.start, property.end, other);
    },
    FunctionDeclaration: returnAtOnce,
    FunctionExpression: returnAtOnce,
    ArrowFunctionExpression: returnAtOnce,
    TSLiteralType: ({ start, end }) => never.push({ start, end }),
  }).visit(parseSync('source.ts', source).program);

  return found
    .filter((mutant) => !never.some(({ start, end }) => start <= mutant.start && mutant.end <= end))
    .sort((a, b) => a.start - b.start);
}

/** The source with one fault in it. */
export function mutated(source: string, { start, end, after }: Mutant): string {
  return source.slice(0, start) + after + source.slice(end);
}

function isElement(expression: ESTree.Expression): boolean {
  if (expression.type === 'MemberExpression') return expression.computed;
  const { callee } = expression.type === 'CallExpression' ? expression : { callee: null };
  return callee?.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'at';
}

function isText({ type, ...rest }: { type: string; value?: unknown }): boolean {
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof rest.value === 'string');
}

function otherNumbers(value: number): string[] {
  if (value === 0) return ['1'];
  return [value * 2, value === 1 ? 0 : value / 2].map(String);
}

function earlyValue(type: ESTree.TSType): string | undefined {
  if (type.type === 'TSUnionType')
    return type.types.some(({ type: one }) => one === 'TSNullKeyword') ? 'null' : undefined;
  return EARLY[type.type];
}
