/**
 * Text of so many characters at most: no character is cut in two, and what was cut shows it.
 *
 * @example cut('Recherche naturelle', 10) // 'Recherche…'
 */
export function cut(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const kept = text.slice(0, Math.max(0, characters - 1)).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}
