/**
 * Figures as people read them. Every number of a text passes through here, so that two sentences
 * never round or space the same value differently. Options are fixed; the host's locale plays no part.
 */
import type { Figure } from '@/lib/model/quantity';
import { withMinusSign } from './typography';

/** Below this share a rate shows two decimals: 1,84 % and 1,79 % are not the same conversion. */
const SMALL_RATE = 0.1;
/** From this change on, tenths of a per cent say nothing. */
const LARGE_CHANGE = 0.1;
/** Below this a count that is a mean (3,2 pages a visit) keeps its tenth. */
const SMALL_COUNT = 20;
/** From this count on, running text has no use for the units. */
const LARGE_COUNT = 1_000_000;
/** From this amount on, cents say nothing; of a difference they say nothing much earlier. */
const LARGE_AMOUNT = 1000;
const LARGE_DIFFERENCE = 100;
/** `£`, not `£GB`: a property has one currency, and its symbol is enough. */
const IN_SYMBOLS = { style: 'currency', currencyDisplay: 'narrowSymbol' } as const;

export interface Format {
  /** `12 480` */
  count(value: number): string;
  /** `3,2` */
  decimal(value: number): string;
  /** `1,49`: what something is multiplied by. */
  factor(value: number): string;
  /** `41 210 €`, `84,30 €` */
  money(amount: number, currency: string): string;
  /** `3,1 M€`, `41 k€` */
  shortMoney(amount: number, currency: string): string;
  /** `12,5 k`: for the ticks of a chart. */
  short(value: number): string;
  /** `1,84 %` */
  rate(value: number): string;
  /** `72 %`: a share of a whole. */
  share(value: number): string;
  /** `+4,2 %`: a relative change, signed. */
  change(value: number): string;
  /** `+1,9 %`: a growth a month, always with its tenth. */
  pace(value: number): string;
  /** A figure by its unit; `signed` for what is added or taken away, `short` for large amounts in running text. */
  figure(figure: Pick<Figure, 'value' | 'unit' | 'currency'>, style?: FigureStyle): string;
  /** `a, b et c` */
  list(items: readonly string[]): string;
}

export interface FigureStyle {
  readonly signed?: boolean;
  readonly short?: boolean;
}

/**
 * The formats of one language.
 *
 * @param locale - BCP 47
 * @example formatOf('fr-FR').change(-0.006) // '−0,6 %' with a no-break space
 */
export function formatOf(locale: string): Format {
  const print = numberPrinter(locale);
  const money = (amount: number, currency: string, signed: boolean) =>
    print(amount, { ...IN_SYMBOLS, currency, ...sign(signed), ...centsOf(amount, signed) });
  const shortMoney = (amount: number, currency: string, signed: boolean) =>
    joinUnit(print(amount, { ...IN_SYMBOLS, currency, notation: 'compact', ...sign(signed) }));
  const percent = (value: number, digits: number, signed: boolean) =>
    print(value, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits, ...sign(signed) });

  /** A rate that was added or taken away is told in points: 1,9 % to 1,8 % is −0,1 point, not −5 %. */
  const points = (value: number) =>
    `${print(100 * value, { minimumFractionDigits: 2, maximumFractionDigits: 2, ...sign(true) })}\u00a0pt`;

  const format: Format = {
    count: (value) => print(value, { maximumFractionDigits: 0 }),
    decimal: (value) => print(value, { maximumFractionDigits: 1 }),
    factor: (value) => print(value, { maximumFractionDigits: 2 }),
    money: (amount, currency) => money(amount, currency, false),
    shortMoney: (amount, currency) => shortMoney(amount, currency, false),
    short: (value) => print(value, { notation: 'compact' }),
    rate: (value) => percent(value, Math.abs(value) < SMALL_RATE ? 2 : 1, false),
    share: (value) => percent(value, 0, false),
    change: (value) =>
      print(value, { style: 'percent', maximumFractionDigits: Math.abs(value) >= LARGE_CHANGE ? 0 : 1, ...sign(true) }),
    pace: (value) => percent(value, 1, true),
    figure({ value, unit, currency }, { signed = false, short = false } = {}) {
      switch (unit) {
        case 'currency':
          return (short ? shortMoney : money)(value, currency ?? 'XXX', signed);
        case 'rate':
          return signed ? points(value) : format.rate(value);
        case 'change':
          return format.change(value);
        case 'growth-per-month':
          return format.pace(value);
        case 'count':
        case 'days':
        case 'seconds':
          return short && Math.abs(value) >= LARGE_COUNT
            ? print(value, { notation: 'compact', ...sign(signed) })
            : print(value, { maximumFractionDigits: Math.abs(value) < SMALL_COUNT ? 1 : 0, ...sign(signed) });
      }
    },
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
  return format;
}

function numberPrinter(locale: string) {
  const known = new Map<string, Intl.NumberFormat>();
  return (value: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options);
    const formatter = known.get(key) ?? new Intl.NumberFormat(locale, options);
    known.set(key, formatter);
    return withMinusSign(formatter.format(value));
  };
}

/** A zero after rounding carries no sign. */
function sign(signed: boolean): Intl.NumberFormatOptions {
  return { signDisplay: signed ? 'exceptZero' : 'negative' };
}

function centsOf(amount: number, isDifference: boolean): Intl.NumberFormatOptions {
  const isLarge = Math.abs(amount) >= (isDifference ? LARGE_DIFFERENCE : LARGE_AMOUNT);
  const digits = isLarge || Number.isInteger(amount) ? 0 : 2;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** French writes 3,1 M€ in one piece. */
function joinUnit(text: string): string {
  return text.replace(/([kMd])\s(\p{Sc})/u, '$1$2');
}
