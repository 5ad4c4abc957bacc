import { csvError } from './csv-file';
import { agreedCurrency, type NamedCurrency } from './currency';
import type { SectionTable } from './section-table';

/**
 * The one currency of all sections.
 *
 * @throws PlateauError `csv-currencies` where they name several
 */
export function oneCurrency(sections: readonly SectionTable[]): NamedCurrency | undefined {
  const found = sections.flatMap(({ currency }) => (currency === undefined ? [] : [currency]));
  const result = agreedCurrency(found);
  if ('agreed' in result) return result.agreed;
  const value = result.differ.join(', ');
  throw csvError('csv-currencies', `The files mix currencies: ${value}`, { file: sections[0]?.file ?? '', value });
}
