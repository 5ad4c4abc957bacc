import type { FieldFilter, FilterExpression } from '../request';

/** Turns a filter expression into one test, given how a single field's filter is tested. */
export function compileFilter<Subject>(
  expression: FilterExpression | undefined,
  leaf: (filter: FieldFilter) => (subject: Subject) => boolean,
): (subject: Subject) => boolean {
  if (!expression) return () => true;
  if (expression.filter) return leaf(expression.filter);
  if (expression.notExpression) {
    const test = compileFilter(expression.notExpression, leaf);
    return (subject) => !test(subject);
  }
  if (expression.orGroup) {
    const tests = expression.orGroup.expressions.map((each) => compileFilter(each, leaf));
    return (subject) => tests.some((test) => test(subject));
  }
  const tests = (expression.andGroup?.expressions ?? []).map((each) => compileFilter(each, leaf));
  return (subject) => tests.every((test) => test(subject));
}

/** Every field that an expression names. */
export function fieldsOf(expression: FilterExpression | undefined): string[] {
  if (!expression) return [];
  const inner = [
    ...(expression.andGroup?.expressions ?? []),
    ...(expression.orGroup?.expressions ?? []),
    ...(expression.notExpression ? [expression.notExpression] : []),
  ];
  return [...(expression.filter ? [expression.filter.fieldName] : []), ...inner.flatMap(fieldsOf)];
}
