import type { FieldFilter } from '../request';
import { refusal } from './refusal';

type TextTest = (text: string) => boolean;

/** The test that a filter puts to one dimension value. */
export function textTest(filter: FieldFilter): TextTest {
  if (filter.stringFilter) return stringTest(filter.stringFilter);
  if (filter.inListFilter) return inListTest(filter.inListFilter);
  if (filter.emptyFilter) return (text) => text === '' || text === '(not set)';
  throw refusal(`The filter on ${filter.fieldName} does not suit a dimension.`);
}

function stringTest(filter: NonNullable<FieldFilter['stringFilter']>): TextTest {
  const { matchType = 'EXACT', value = '', caseSensitive = false } = filter;
  if (matchType === 'FULL_REGEXP') return regexpTest(`^(?:${value})$`, caseSensitive);
  if (matchType === 'PARTIAL_REGEXP') return regexpTest(value, caseSensitive);
  const fold = foldWhen(!caseSensitive);
  const sought = fold(value);
  switch (matchType) {
    case 'BEGINS_WITH':
      return (text) => fold(text).startsWith(sought);
    case 'ENDS_WITH':
      return (text) => fold(text).endsWith(sought);
    case 'CONTAINS':
      return (text) => fold(text).includes(sought);
    default:
      return (text) => fold(text) === sought;
  }
}

function inListTest(filter: NonNullable<FieldFilter['inListFilter']>): TextTest {
  const fold = foldWhen(!filter.caseSensitive);
  const sought = new Set(filter.values.map(fold));
  return (text) => sought.has(fold(text));
}

function regexpTest(pattern: string, caseSensitive: boolean): TextTest {
  try {
    const regexp = new RegExp(pattern, caseSensitive ? 'u' : 'iu');
    return (text) => regexp.test(text);
  } catch {
    throw refusal(`Invalid regular expression: ${pattern}.`);
  }
}

function foldWhen(ignoreCase: boolean): (text: string) => string {
  return ignoreCase ? (text) => text.toLowerCase() : (text) => text;
}
