/** The sign before the fraction; the other one of the two can only group thousands. */
export type DecimalMark = '.' | ',';

const PLAIN = /^\d+(\.\d+)?$/;
const NO_ANSWER = /^([-–—]|n\/?a|nan|null|none|\(not set\))?$/i;
const GROUPED = /^\d{1,3}(\d*|([., ]\d{3})*)$/;

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
  let grouping: DecimalMark | undefined;
  for (const cell of cells) {
    const comma = cell.lastIndexOf(',');
    const dot = cell.lastIndexOf('.');
    if (comma < 0 && dot < 0) continue;
    if (comma >= 0 && dot >= 0) return comma > dot ? ',' : '.';
    const mark: DecimalMark = comma >= 0 ? ',' : '.';
    const other: DecimalMark = mark === ',' ? '.' : ',';
    if (cell.indexOf(mark) !== cell.lastIndexOf(mark)) return other;
    if (!/(?<!\d)[1-9]\d{0,2}[.,]\d{3}(?!\d)/.test(cell)) return mark;
    grouping ??= mark;
  }
  if (grouping !== undefined && wholeNumbers) return grouping === ',' ? '.' : ',';
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
  const amount = text.replace(/[€£$¥]|^[A-Za-z]{3}(?=\s)|(?<=[\d\s])[A-Za-z]{3}$/g, '').trim();
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
  if (exponent) return Number(text);
  const at = text.lastIndexOf(decimal);
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  if (!/^\d*$/.test(fraction) || (whole === '' && fraction === '')) return undefined;
  if (whole !== '' && (!GROUPED.test(whole) || whole.includes(decimal))) return undefined;
  return Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}`);
}
