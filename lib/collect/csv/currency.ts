import { currencyCode } from './currency-codes';

/** Signs of one currency each, the longer ones first: `US$` holds `$`. */
const SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['NT$', 'TWD'],
  ['MX$', 'MXN'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['CN¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₴', 'UAH'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
];
/** Signs that several countries write for their own money; the first is whose they are most often. */
const SHARED: readonly (readonly [sign: string, codes: readonly string[]])[] = [
  [
    '$',
    'USD ARS AUD BBD BMD BND BRL BSD BZD CAD CLP COP CVE DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD UYU XCD'.split(
      ' ',
    ),
  ],
  ['¥', ['JPY', 'CNY']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
];
/** A sign of letters is one only where no other letter stands beside it. */
const alone = (sign: string) =>
  /^[a-z]+$/.test(sign) ? `(?<!\\p{L})${sign}\\.?(?!\\p{L})` : sign.replace('$', String.raw`\$`);
const ANY_SIGN = new RegExp([...SIGNS, ...SHARED].map(([sign]) => alone(sign)).join('|'), 'gu');
const SHARED_SIGNS = SHARED.map(([sign, codes]) => ({
  codes,
  code: codes[0] ?? '',
  sign,
  written: new RegExp(alone(sign), 'u'),
}));

export interface NamedCurrency {
  readonly code: string;
  /** The sign alone, where several currencies share it. */
  readonly sharedSign?: string;
}

/**
 * The currency that a header or a cell names, and whether it does so by a sign that several share.
 *
 * @example namedCurrency('$12.50') // { code: 'USD', sharedSign: '$' }
 */
export function namedCurrency(text: string): NamedCurrency | undefined {
  for (const [sign, code] of SIGNS) if (text.includes(sign)) return { code };
  const word = /(?:^|[\s_([])([A-Za-z]{3})(?:$|[)\]\s\d,])/.exec(text)?.[1] ?? /\d([A-Z]{3})$/.exec(text)?.[1];
  const code = word === undefined ? undefined : currencyCode(word);
  if (code !== undefined) return { code };
  const shared = SHARED_SIGNS.find(({ written }) => written.test(text));
  return shared && { code: shared.code, sharedSign: shared.sign };
}

/**
 * The one currency that all of several names can mean: a sign that several share is that of a code beside it.
 *
 * @returns the codes that contradict each other, where there is none
 * @example
 * agreedCurrency([{ code: 'USD', sharedSign: '$' }, { code: 'CAD' }]) // { agreed: { code: 'CAD' } }
 * agreedCurrency([{ code: 'USD', sharedSign: '$' }, { code: 'GBP' }]) // { differ: ['USD', 'GBP'] }
 */
export function agreedCurrency(
  found: readonly NamedCurrency[],
): { readonly agreed: NamedCurrency | undefined } | { readonly differ: readonly string[] } {
  const named = found.find(({ sharedSign }) => sharedSign === undefined);
  const mayBe = ({ code, sharedSign }: NamedCurrency) =>
    SHARED_SIGNS.find(({ sign }) => sign === sharedSign)?.codes ?? [code];
  const agreed = named ?? found[0];
  if (agreed === undefined || found.every((one) => mayBe(one).includes(agreed.code))) return { agreed };
  return { differ: [...new Set(found.map(({ code }) => code))] };
}

/**
 * The currency that a header or a cell names by sign or by code; undefined where it names none.
 *
 * @example
 * currencyIn('revenue_gbp') // 'GBP'
 * currencyIn('1 234,50 €') // 'EUR'
 */
export function currencyIn(text: string): string | undefined {
  return namedCurrency(text)?.code;
}

/** An amount without the sign or code of its currency: `CA$1,234.50` → `1,234.50`. */
export function withoutSigns(amount: string): string {
  return amount.replace(ANY_SIGN, '').replace(/^\s*[A-Za-z]{3}(?=[\s\d])|(?<=[\d\s])[A-Za-z]{3}\s*$/g, '');
}

/** A header without the currency it names: `revenue_gbp` → `revenue`, `CA (€)` → `CA`. */
export function withoutCurrency(header: string): string {
  return header
    .replace(ANY_SIGN, '')
    .replace(/[\s_]*[([]?\s*([A-Za-z]{3})\s*[)\]]?\s*$/, (whole, word: string) =>
      currencyCode(word) !== undefined && whole !== header ? '' : whole,
    )
    .replace(/[([]\s*[)\]]/, '')
    .trim();
}
