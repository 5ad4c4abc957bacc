import type { Draws } from './draws';

/** How a tool writes figures. */
export interface NumberStyle {
  readonly name: string;
  readonly decimal: '.' | ',';
  /** Between thousands; '' where nothing stands there. */
  readonly group: string;
  /** Money without the zeros at its end, as Google Analytics writes it. */
  readonly isBare?: boolean;
  /** Money as a power of ten, as Java and spreadsheets write what is large. */
  readonly isScientific?: boolean;
}

export const BARE: NumberStyle = { name: 'bare', decimal: '.', group: '', isBare: true };
export const POINT: NumberStyle = { name: 'point', decimal: '.', group: '' };
export const COMMA: NumberStyle = { name: 'comma', decimal: ',', group: '' };
export const ENGLISH: NumberStyle = { name: 'English', decimal: '.', group: ',' };
export const FRENCH: NumberStyle = { name: 'French', decimal: ',', group: '\u202F' };
export const FRENCH_OLD: NumberStyle = { name: 'French of old', decimal: ',', group: '\u00A0' };
export const SPACED: NumberStyle = { name: 'spaced', decimal: ',', group: ' ' };
export const GERMAN: NumberStyle = { name: 'German', decimal: ',', group: '.' };
export const SWISS: NumberStyle = { name: 'Swiss', decimal: '.', group: '’' };
export const SCIENTIFIC: NumberStyle = { name: 'scientific', decimal: '.', group: '', isScientific: true };
export const STYLES = [BARE, POINT, COMMA, ENGLISH, FRENCH, FRENCH_OLD, SPACED, GERMAN, SWISS, SCIENTIFIC] as const;

export function writeCount(value: number, { group }: NumberStyle): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, group);
}

/** An amount of hundredths. */
export function writeMoney(hundredths: number, style: NumberStyle, isWhole = false): string {
  const sign = hundredths < 0 ? '-' : '';
  const size = Math.abs(hundredths);
  if (style.isScientific) return `${sign}${(size / 100).toExponential().replace('e+', 'E')}`;
  const units = writeCount(Math.floor(size / 100), style);
  if (isWhole) return `${sign}${units}`;
  const cents = String(size % 100).padStart(2, '0');
  const shown = style.isBare ? cents.replace(/0+$/, '') : cents;
  return `${sign}${units}${shown === '' ? '' : `${style.decimal}${shown}`}`;
}

/** How a rate is written: as a share, in points with or without their sign. */
export type RateStyle = 'share' | 'percent' | 'points';

export function writeRate(share: number, how: RateStyle, { decimal }: NumberStyle): string {
  const text = how === 'share' ? share.toFixed(6) : `${(share * 100).toFixed(4)}${how === 'percent' ? '%' : ''}`;
  return text.replace('.', decimal);
}

/** How amounts name their currency. */
export interface MoneyStyle {
  /** ISO 4217, or what its sign is most often; undefined where nothing names it. */
  readonly code: string | undefined;
  readonly before?: string;
  readonly after?: string;
  /** The words in brackets behind the header. */
  readonly header?: string;
  /** A sign that several currencies share: the reading must say what it took it for. */
  readonly isShared?: boolean;
}

export const UNNAMED: MoneyStyle = { code: undefined };
const NAMED: readonly MoneyStyle[] = [
  { code: 'EUR', after: ' €' },
  { code: 'EUR', after: '\u00A0€' },
  { code: 'EUR', before: '€' },
  { code: 'EUR', before: 'EUR ' },
  { code: 'GBP', before: '£' },
  { code: 'CHF', before: 'CHF ' },
  { code: 'PLN', after: ' zł' },
  { code: 'BRL', before: 'R$ ' },
  { code: 'CAD', before: 'CA$' },
  { code: 'SEK', after: ' SEK' },
  { code: 'USD', before: '$', isShared: true },
  { code: 'SEK', after: ' kr', isShared: true },
  { code: 'EUR', header: 'EUR' },
  { code: 'GBP', header: '£' },
];

export const drawMoney = (draws: Draws): MoneyStyle => (draws.chance(0.5) ? UNNAMED : draws.pick(NAMED));
