import type { ColumnLeftOut } from '@/lib/model/reading-account';
import { withoutSumsOfCuts } from './cuts-alone';
import { hoursToDays } from './hours-to-days';
import { partsTogether } from './parts-together';
import { underOneName } from './same-metric';
import type { SectionReading, SectionTable } from './section-table';
import { decided } from './undecided';

/**
 * The tables of all files as they may be merged: parts put together, what cannot be added set aside, one column for each
 * metric, nothing whose sum would be none.
 *
 * @throws PlateauError `csv-unknown-split`, `csv-overlapping-rows`
 */
export function tablesToMerge(readings: readonly SectionReading[]): {
  /** With all that was not set aside. */
  readonly usable: readonly SectionTable[];
  readonly kept: readonly SectionTable[];
  /** Of the tables as they were read. */
  readonly aside: readonly SectionTable[];
  readonly takenOut: ReadonlyMap<SectionTable, readonly ColumnLeftOut[]>;
} {
  const read = readings.flatMap(({ tables }) => tables);
  const daily = read.map((table) => (table.isHourly ? hoursToDays(table) : table));
  const { joined, origins, spoilt } = partsTogether(daily);
  const { usable, aside } = decided(joined);
  const { named, second } = underOneName(usable);
  const { kept, takenOut } = withoutSumsOfCuts(named);
  const originsOf = (table: SectionTable) =>
    (origins.get(table) ?? [table]).map((own) => read[daily.indexOf(own)] ?? own);
  const columnsOut = usable.flatMap((table, at) => {
    const own = named[at] ?? table;
    const columns = [spoilt.get(table), second.get(table), takenOut.get(own)].flatMap((out) => out ?? []);
    return originsOf(table).map((origin) => [origin, columns] as const);
  });
  return { usable, kept, aside: aside.flatMap(originsOf), takenOut: new Map(columnsOut) };
}
