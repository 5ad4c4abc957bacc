const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^$/, 1],
  [/^(k|mille|milliers?|thousands?)$/, 1e3],
  [/^(m|mio|millions?)$/, 1e6],
  [/^(md|mds|milliards?|bn|billions?)$/, 1e9],
];
/** What may stand beside an amount without changing it: its currency, and `d’euros`. */
const ASIDE = /d['’]\s*€|[\s€$£]|(?:d['’]|de\b)?\s*(?:euros?|eur|dollars?|usd|livres?|pounds?|gbp)\b/gi;
/** `3,000,000` and `3.000.000`: a mark that stands before every three digits separates thousands. */
const IN_THOUSANDS = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})+$/;

/**
 * An amount above zero as people type it: spaces or marks between thousands, a comma or a point, and its scale as a
 * letter or a word. Null for anything else.
 *
 * @example parseAmount('3,2 millions d’euros') // 3200000
 */
export function parseAmount(text: string): number | null {
  const match = /^([\d.,'’]+)([a-z]*)$/.exec(text.toLowerCase().replaceAll(ASIDE, ''));
  const [, digits = '', word = ''] = match ?? [];
  const scale = SCALES.find(([named]) => named.test(word))?.[1];
  const number = IN_THOUSANDS.test(digits) ? digits.replaceAll(/\D/g, '') : digits.replace(',', '.');
  if (scale === undefined || !/^\d+(?:\.\d+)?$/.test(number)) return null;
  const value = Number(number) * scale;
  return value > 0 ? value : null;
}
