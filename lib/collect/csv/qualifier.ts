import { withoutSigns } from './currency';
import { currencyCode } from './currency-codes';

const BRACKET = /\s*\(([^()]*)\)\s*$/;

/** Words in brackets that say how a column is written or named, and not which of the figures it holds. */
const HARMLESS = new RegExp(
  `^(?:${[
    'default channel group(?:ing)?',
    'groupe de canaux par défaut',
    'yyyymmdd(?:hh)?(?:mm)?',
    'aaaammjj(?:hh)?(?:mm)?',
    '[ydjma]{2,4}[-/.][ydjma]{2}[-/.][ydjma]{2,4}',
    'e-?commerce',
    'ga ?4',
    'google analytics(?: 4)?',
    'count|number|nombre|nb|total|sum|somme|all|tous|toutes|all users|tous les utilisateurs',
    'unique|uniques',
    'h\\.?t\\.?|t\\.?t\\.?c\\.?|hors taxes?|toutes taxes comprises',
    '(?:incl|excl)(?:\\.|uding|\\.? of)? ?(?:vat|tax|taxes)',
    '%',
    '',
  ].join('|')})$`,
  'i',
);

/**
 * A header without what stands in brackets at its end, where that changes nothing of what the column holds: a currency, a
 * unit, a tool. `Revenue (previous year)` is another figure than revenue, and so stays as it is.
 *
 * @example
 * withoutHarmlessBracket('Revenue (EUR)') // 'Revenue'
 * withoutHarmlessBracket('Revenue (cancelled)') // 'Revenue (cancelled)'
 */
export function withoutHarmlessBracket(name: string): string {
  const words = BRACKET.exec(name)?.[1];
  if (words === undefined) return name;
  const isMoney = (word: string) => word === '' || withoutSigns(word) === '' || currencyCode(word) !== undefined;
  const bare = words
    .split(/[\s,;]+/)
    .filter((word) => !isMoney(word))
    .join(' ');
  return HARMLESS.test(words.trim()) || HARMLESS.test(bare) ? name.replace(BRACKET, '') : name;
}
