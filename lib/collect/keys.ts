import type { FilterExpression } from './request';

/** The values of a cut's dimensions that name one segment, in the cut's order. */
export type Keys = readonly string[];

/** Stands between keys that are written as one text; no name holds it. */
const BETWEEN = '\u0000';

export function joinKeys(keys: Keys): string {
  return keys.join(BETWEEN);
}

export function splitKeys(text: string): string[] {
  return text.split(BETWEEN);
}

/** Lets these segments pass and no others: values of one dimension, or of two that belong together. */
export function keysFilter(dimensions: readonly string[], keys: readonly Keys[]): FilterExpression {
  const [first = '', second] = dimensions;
  if (second === undefined)
    return among(
      first,
      keys.map(([value = '']) => value),
    );
  const byFirst = Map.groupBy(keys, ([value = '']) => value);
  const expressions = [...byFirst].map(([value, pairs]) => ({
    andGroup: {
      expressions: [
        among(first, [value]),
        among(
          second,
          pairs.map(([, other = '']) => other),
        ),
      ],
    },
  }));
  return { orGroup: { expressions } };
}

function among(fieldName: string, values: readonly string[]): FilterExpression {
  return { filter: { fieldName, inListFilter: { values: [...values], caseSensitive: true } } };
}

/** Lets any of these values pass, however it is written: Google keeps sources as they came. */
export function valuesFilter(fieldName: string, values: readonly string[]): FilterExpression {
  return { filter: { fieldName, inListFilter: { values: [...values], caseSensitive: false } } };
}
