import type { Noun } from '../catalogue/noun';

/**
 * An English noun; `the` stands before those that take an article.
 *
 * @example englishNoun('orders', { plural: true }) // { bare: 'orders', the: 'orders', of: 'of orders', plural: true }
 */
export function englishNoun(bare: string, { plural = false, article = false } = {}): Noun {
  const the = article ? `the ${bare}` : bare;
  return { bare, the, of: `of ${the}`, plural };
}
