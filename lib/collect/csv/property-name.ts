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
  return common.slice(0, last + 1).join(' ') || first.join(' ');
}

/** An id that stays the same from one import to the next, so that what was said of the property is found again. */
export function idFromName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
