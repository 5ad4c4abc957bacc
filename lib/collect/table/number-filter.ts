import type { FieldFilter, NumericValue } from '../request';
import { refusal } from './refusal';

type NumberTest = (value: number) => boolean;

/** The test that a filter puts to one metric value. */
export function numberTest(filter: FieldFilter): NumberTest {
  if (filter.numericFilter) return numericTest(filter.numericFilter);
  if (filter.betweenFilter) {
    const from = numberOf(filter.betweenFilter.fromValue);
    const to = numberOf(filter.betweenFilter.toValue);
    return (value) => from <= value && value <= to;
  }
  throw refusal(`The filter on ${filter.fieldName} does not suit a metric.`);
}

function numericTest({ operation, value }: NonNullable<FieldFilter['numericFilter']>): NumberTest {
  const bound = numberOf(value);
  switch (operation) {
    case 'EQUAL':
      return (x) => x === bound;
    case 'LESS_THAN':
      return (x) => x < bound;
    case 'LESS_THAN_OR_EQUAL':
      return (x) => x <= bound;
    case 'GREATER_THAN':
      return (x) => x > bound;
    case 'GREATER_THAN_OR_EQUAL':
      return (x) => x >= bound;
    case 'OPERATION_UNSPECIFIED':
      throw refusal('A numeric filter needs an operation.');
  }
}

function numberOf(value: NumericValue): number {
  return value.doubleValue ?? Number(value.int64Value ?? 0);
}
