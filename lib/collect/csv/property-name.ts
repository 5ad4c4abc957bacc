/** Words of a file name that say how it was exported and not whose it is. */
const NOT_A_NAME = /^(daily|day|by|total|totals|export|exports|data|ga4?|csv|analytics|report|jour|par|totaux|\d*)$/i;

/**
 * A name for the property from what its files are called: what they begin with in common.
 *
 * @example
 * nameFromFiles(['maison_lienart_daily_total.csv', 'maison_lienart_daily_by_country.csv']) // 'maison lienart'
 */
export function nameFromFiles(files: readonly string[]): string {
  const words = files.map((file) => file.replace(/\.[a-z]+$/i, '').split(/[\s_.-]+/));
  const first = words[0] ?? [];
  const apart = first.findIndex((word, at) => words.some((other) => other[at] !== word));
  const common = apart < 0 ? first : first.slice(0, apart);
  const last = common.findLastIndex((word) => !NOT_A_NAME.test(word));
  return common.slice(0, last + 1).join(' ') || first.join(' ').trim() || (files[0] ?? '');
}

/**
 * An id that stays the same from one import to the next, so that what was said of the property is found again. It keeps the
 * letters and digits of every script. What is only spelled otherwise is the same property, since exports and file systems
 * spell names their own way: in capitals, with other signs between the words, and in Latin letters without accents. In
 * other scripts a mark makes another letter. A name of signs alone is told by these signs.
 *
 * @example
 * idFromName('Maison Liénart — boutique') // 'maison-lienart-boutique'
 * idFromName('Магазин «Й»') // 'магазин-й'
 * idFromName('★') // '~2605'
 */
export function idFromName(name: string): string {
  const letters = name
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/(?<![\p{L}\p{M}])\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC');
  return joined(letters, /[^\p{L}\p{N}\p{M}]+/gu) || `~${codePoints(name.normalize('NFC'))}`;
}

/**
 * The id that a name had while only the letters a to z and digits counted; null for one that is the same or was none. Two
 * names may have shared it.
 *
 * @example formerIdFromName('Søstrene') // 's-strene'
 */
export function formerIdFromName(name: string): string | null {
  const id = joined(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), /[^a-z0-9]+/g);
  return id === '' || id === idFromName(name) ? null : id;
}

function joined(letters: string, apart: RegExp): string {
  return letters.replace(apart, '-').replace(/^-|-$/g, '');
}

function codePoints(text: string): string {
  return Array.from(text, (sign) => sign.codePointAt(0)?.toString(16)).join('-');
}
