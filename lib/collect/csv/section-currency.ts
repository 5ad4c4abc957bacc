import { csvError } from './csv-file';
import { currencyCode } from './currency-codes';
import { type NamedCurrency, namedCurrency } from './currency';
import type { SectionColumns } from './section-columns';
import type { Section } from './sections';

const WRITTEN_AS_NUMBER = /^[\d\s.,+-]*$/;

/**
 * The currency that a section names: in a column of codes, in the headers or in the cells of its money.
 *
 * @throws PlateauError `csv-currencies` where it names several
 */
export function currencyOfSection(
  section: Section,
  columns: SectionColumns,
  rows: readonly number[],
): NamedCurrency | undefined {
  const found = new Map<string, NamedCurrency & { readonly line: number }>();
  const take = (named: NamedCurrency | undefined, line: number) => {
    // A sign that several share says no more than a code that is one of them.
    if (named !== undefined && !found.has(named.code)) found.set(named.code, { ...named, line });
  };
  const money = columns.metrics.filter(({ metric }) => metric.kind === 'currency');
  for (const { name, currency } of money) if (currency !== undefined) take(namedCurrency(name), section.headerLine);
  for (const row of rows) {
    const cells = section.rows[row] ?? [];
    const line = section.lines[row] ?? 0;
    if (columns.currency !== undefined) take(inColumn(cells[columns.currency] ?? ''), line);
    for (const { index } of money) {
      const cell = cells[index] ?? '';
      if (!WRITTEN_AS_NUMBER.test(cell)) take(namedCurrency(cell), line);
    }
  }
  return oneOf([...found.values()], section);
}

function inColumn(cell: string): NamedCurrency | undefined {
  const code = currencyCode(cell.trim());
  return code === undefined ? namedCurrency(cell) : { code };
}

function oneOf(
  found: readonly (NamedCurrency & { readonly line: number })[],
  section: Section,
): NamedCurrency | undefined {
  const named = found.filter(({ sharedSign }) => sharedSign === undefined);
  const [first, second] = named;
  if (second !== undefined)
    throw csvError('csv-currencies', `${section.file} mixes currencies`, {
      file: section.file,
      line: second.line,
      value: named.map(({ code }) => code).join(', '),
    });
  return first ?? found[0];
}
