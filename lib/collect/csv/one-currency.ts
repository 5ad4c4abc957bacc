import { csvError } from './csv-file';
import type { NamedCurrency } from './currency';
import type { SectionTable } from './section-table';

/**
 * The one currency of all sections.
 *
 * @throws PlateauError `csv-currencies` where they name several
 */
export function oneCurrency(sections: readonly SectionTable[]): NamedCurrency | undefined {
  const found = sections.flatMap(({ currency }) => (currency === undefined ? [] : [currency]));
  const codes = [...new Set(found.filter(({ sharedSign }) => sharedSign === undefined).map(({ code }) => code))];
  if (codes.length > 1)
    throw csvError('csv-currencies', `The files mix currencies: ${codes.join(', ')}`, {
      file: sections[0]?.file ?? '',
      value: codes.join(', '),
    });
  return found.find(({ sharedSign }) => sharedSign === undefined) ?? found[0];
}
