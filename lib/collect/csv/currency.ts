const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY' };

/** The codes that ISO 4217 has, so that a three-letter word is not taken for money. */
const CODES = new Set(Intl.supportedValuesOf('currency'));

/**
 * The currency that a header or a cell names by sign or by code; undefined where it names none.
 *
 * @example
 * currencyIn('revenue_gbp') // 'GBP'
 * currencyIn('1 234,50 €') // 'EUR'
 */
export function currencyIn(text: string): string | undefined {
  for (const [symbol, code] of Object.entries(SYMBOLS)) if (text.includes(symbol)) return code;
  const word = /(?:^|[\s_([])([A-Za-z]{3})(?:$|[)\]\s\d])/.exec(text)?.[1]?.toUpperCase();
  return word !== undefined && CODES.has(word) ? word : undefined;
}

/** A header without the currency it names: `revenue_gbp` → `revenue`, `CA (€)` → `CA`. */
export function withoutCurrency(header: string): string {
  return header
    .replace(/[€£$¥]/g, '')
    .replace(/[\s_]*[([]?\s*([A-Za-z]{3})\s*[)\]]?\s*$/, (whole, word: string) =>
      CODES.has(word.toUpperCase()) && whole !== header ? '' : whole,
    )
    .replace(/[([]\s*[)\]]/, '')
    .trim();
}
