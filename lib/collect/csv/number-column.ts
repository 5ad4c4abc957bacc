import { withoutSigns } from './currency';

/** The sign before the fraction; the other one of the two can only group thousands. */
export type DecimalMark = '.' | ',';

const PLAIN = /^\d+(\.\d+)?$/;
const NO_ANSWER = /^([-–—]|n\/?a|nan|null|none|\(not set\))?$/i;
const GROUPED = /^\d{1,3}(\d*|([., ]\d{3})*)$/;

/** What a column's cells say of the sign before the fraction. */
export interface MarkEvidence {
  /** A cell that can be read in one way only. */
  readonly decided: DecimalMark | undefined;
  /** The sign that stands before exactly three digits wherever it stands: thousands, or three decimals. */
  readonly grouping: DecimalMark | undefined;
  /** Whether cells without that sign are all under a thousand, and there are some: so thousands are written. */
  readonly isOnLargeOnly: boolean;
}

/** Looks at the cells of a column until one decides. */
export function markEvidence(cells: Iterable<string>): MarkEvidence {
  let grouping: DecimalMark | undefined;
  let [small, large] = [false, false];
  for (const cell of cells) {
    const comma = cell.lastIndexOf(',');
    const dot = cell.lastIndexOf('.');
    if (comma < 0 && dot < 0) {
      if (/[1-9]\d{3}/.test(cell)) large = true;
      else if (/[1-9]/.test(cell)) small = true;
      continue;
    }
    const decided = markIn(cell, comma, dot);
    if (decided !== undefined) return { decided, grouping: undefined, isOnLargeOnly: false };
    grouping ??= comma >= 0 ? ',' : '.';
  }
  return { decided: undefined, grouping, isOnLargeOnly: grouping !== undefined && small && !large };
}

function markIn(cell: string, comma: number, dot: number): DecimalMark | undefined {
  if (comma >= 0 && dot >= 0) return comma > dot ? ',' : '.';
  const mark: DecimalMark = comma >= 0 ? ',' : '.';
  if (cell.indexOf(mark) !== cell.lastIndexOf(mark)) return otherMark(mark);
  // Before a power of ten nothing parts thousands.
  return /(?<!\d)[1-9]\d{0,2}[.,]\d{3}(?!\d|E[+-]?\d)/i.test(cell) ? undefined : mark;
}

export const otherMark = (mark: DecimalMark): DecimalMark => (mark === ',' ? '.' : ',');

/**
 * How a whole column writes its fractions. One cell may be ambiguous (`1,234`), a column rarely is:
 * the first cell that can be read in one way only decides for all.
 *
 * @param wholeNumbers - true for counts, where `1,234` and `1.234` are both a thousand and some
 * @param delimiter - of the file; a file split on `;` leaves the comma free for fractions
 * @example
 * decimalMarkOf(['1 234,56'], { wholeNumbers: false, delimiter: ';' }) // ','
 */
export function decimalMarkOf(
  cells: Iterable<string>,
  { wholeNumbers, delimiter }: { readonly wholeNumbers: boolean; readonly delimiter: string },
): DecimalMark {
  const { decided, grouping } = markEvidence(cells);
  if (decided !== undefined) return decided;
  if (grouping !== undefined && wholeNumbers) return otherMark(grouping);
  return delimiter === ';' && grouping === ',' ? ',' : '.';
}

/**
 * Reads one cell: spaces and apostrophes between thousands, currency signs and codes, a percent sign,
 * a true minus, and the accountant's brackets for negatives are all understood.
 *
 * @returns the number; NaN for a cell that says "no answer"; undefined for one that is no number
 * @example
 * readNumber('1 234,56 €', ',') // 1234.56
 * readNumber('12,5 %', ',') // 0.125
 */
export function readNumber(cell: string, decimal: DecimalMark): number | undefined {
  if (decimal === '.' && PLAIN.test(cell)) return Number(cell);
  const text = cell.trim();
  if (NO_ANSWER.test(text)) return Number.NaN;
  const amount = withoutSigns(text).trim();
  const negative = /^[-−]|[-−]$|^\(.*\)$/.test(amount);
  const percent = amount.includes('%');
  const bare = amount
    .replace(/^[(+−-]+|[\s%)−-]+$/g, '')
    .replace(/[\s\u00A0\u202F\u2009'’]/g, ' ')
    .trim();
  const value = unsigned(bare, decimal);
  if (value === undefined) return undefined;
  return (negative ? -1 : 1) * (percent ? value / 100 : value);
}

function unsigned(text: string, decimal: DecimalMark): number | undefined {
  const exponent = decimal === '.' && /^\d+(\.\d+)?e[+-]?\d+$/i.test(text);
  if (exponent) return Number.isFinite(Number(text)) ? Number(text) : undefined;
  const at = text.lastIndexOf(decimal);
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  if (!/^\d*$/.test(fraction) || (whole === '' && fraction === '')) return undefined;
  if (whole !== '' && (!GROUPED.test(whole) || whole.includes(decimal))) return undefined;
  return Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}`);
}
