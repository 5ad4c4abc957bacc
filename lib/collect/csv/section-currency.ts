import { csvError } from './csv-file';
import { currencyCode } from './currency-codes';
import { agreedCurrency, type NamedCurrency, namedCurrency } from './currency';
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
    const key = named?.sharedSign ?? named?.code ?? '';
    if (named !== undefined && !found.has(key)) found.set(key, { ...named, line });
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
  { file }: Section,
): NamedCurrency | undefined {
  const result = agreedCurrency(found);
  if ('agreed' in result) return result.agreed;
  const line = found[1]?.line ?? 0;
  throw csvError('csv-currencies', `${file} mixes currencies`, { file, line, value: result.differ.join(', ') });
}
