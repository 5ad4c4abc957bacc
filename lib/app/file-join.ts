import type { CsvImport } from '@/lib/collect/csv/import-csv';
import { joinTables } from '@/lib/collect/csv/join-tables';
import { keptTable, rowTable } from '@/lib/collect/csv/keep-tables';
import type { RowTable } from '@/lib/collect/table/row-table';
import { PlateauError } from '@/lib/model/failure';
import type { HealthCode, HealthFlag } from '@/lib/model/health';
import type { KeptFiles } from '@/lib/model/kept-files';
import type { Period } from '@/lib/model/period';
import type { Property } from '@/lib/model/property';

/** What files held, with what is said of them. */
interface Told extends Pick<CsvImport, 'tables' | 'health' | 'reading' | 'firstDay' | 'lastDay'> {
  readonly property: Property;
  readonly hasCurrency: boolean;
  /** A person named the currency. */
  readonly isCurrencyTold: boolean;
}

/** What is said of a currency that nobody named. */
const ASSUMED: readonly HealthCode[] = ['currency-assumed', 'dollar-assumed', 'yen-assumed', 'krona-assumed'];

/**
 * What earlier files of a property held with what later ones do.
 *
 * @throws PlateauError `csv-another-property` where both hold the same days and most of these have nothing in common
 */
export function joinFiles(kept: KeptFiles | null, told: Told): KeptFiles {
  const { property, hasCurrency, tables, health, reading, firstDay, lastDay, isCurrencyTold } = told;
  const earlier = kept?.tables.map(rowTable) ?? [];
  if (areOfOther(earlier, tables))
    throw new PlateauError('csv-another-property', 'The files tell of other figures for the same days.', {
      retry: { when: 'after-action' },
      details: { file: reading.tables[0]?.file ?? '', value: property.displayName },
    });
  const isKnown = isCurrencyTold || (kept?.hasCurrency ?? false);
  const own = health.filter(({ code }) => !isKnown || !ASSUMED.includes(code));
  return {
    property,
    hasCurrency,
    tables: joinTables(earlier, tables).map(keptTable),
    health: joinedHealth(kept?.health ?? [], own, { from: firstDay, to: lastDay }),
    reading,
    lastDay: kept !== null && kept.lastDay > lastDay ? kept.lastDay : lastDay,
  };
}

/** What was said of days that are told anew is said anew or no longer holds. */
function joinedHealth(earlier: readonly HealthFlag[], later: readonly HealthFlag[], days: Period): HealthFlag[] {
  const stands = ({ period }: HealthFlag) => !period || period.from < days.from || period.to > days.to;
  const all = [...earlier.filter(stands), ...later];
  return [...new Map(all.map((flag) => [JSON.stringify(flag), flag])).values()];
}

/** With fewer days in common, figures say nothing of whose they are. */
const ENOUGH_DAYS = 7;
/** Google corrects a day by a few percent: half of it is another site's. */
const FAR = 0.5;

/** Whether most days that both hold have far other figures. */
function areOfOther(earlier: readonly RowTable[], later: readonly RowTable[]): boolean {
  const [before, after] = [totalsOf(earlier), totalsOf(later)];
  return [...after].some(([metric, days]) => {
    const common = [...days].flatMap(([day, value]) => {
      const known = before.get(metric)?.get(day);
      return known === undefined ? [] : [Math.abs(value - known) > FAR * Math.max(value, known)];
    });
    return common.length >= ENOUGH_DAYS && common.filter(Boolean).length > common.length / 2;
  });
}

/** Visits and amounts by day, of tables that are split by nothing else. */
function totalsOf(tables: readonly RowTable[]): Map<string, Map<string, number>> {
  const totals = new Map<string, Map<string, number>>();
  for (const { length, dimensions, metrics } of tables) {
    const { date, ...others } = dimensions;
    if (date === undefined || Object.keys(others).length > 0) continue;
    for (const metric of ['sessions', 'totalRevenue'].filter((name) => name in metrics)) {
      const days = totals.get(metric) ?? new Map<string, number>();
      totals.set(metric, days);
      for (let row = 0; row < length; row += 1) {
        const value = metrics[metric]?.[row] ?? Number.NaN;
        if (!Number.isNaN(value)) days.set(date.values[date.codes[row] ?? 0] ?? '', value);
      }
    }
  }
  return totals;
}
