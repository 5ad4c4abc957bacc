import { addDays } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import type { TypedQuestion } from './question';

/** A pause this long parts one run of a campaign from the next: a name may come back every year. */
const DAYS_OF_A_PAUSE = 28;

/** The days of the latest run of a value that was asked for: from its first to its last visits. Null where none is kept. */
export function daysWithVisits(
  { segments, by }: Pick<TypedQuestion, 'segments' | 'by'>,
  { tables }: Pick<Snapshot, 'tables'>,
): Period | null {
  const [segment] = segments;
  if (segment === undefined || segment.values !== undefined || segments.length > 1 || by !== null) return null;
  const { dimension, value } = segment;
  const table = tableOf(tables, dimension);
  const row = table?.rows.find(({ keys }) => keys[0]?.toLowerCase() === value.toLowerCase());
  if (table === undefined || row === undefined) return null;
  const days = table.step === 'day' ? 1 : 7;
  const steps = Object.values(row.metrics);
  const had = (step: number) => steps.some((values) => (values[step] ?? 0) > 0);
  let last = table.length - 1;
  while (last >= 0 && !had(last)) last--;
  if (last < 0) return null;
  let first = last;
  for (let step = last; step >= 0 && (first - step) * days <= DAYS_OF_A_PAUSE; step--) if (had(step)) first = step;
  return { from: addDays(table.start, first * days), to: addDays(table.start, (last + 1) * days - 1) };
}

/** Whether a value had anything at all on these days; true where that is not kept. */
export function hadVisits(question: TypedQuestion, snapshot: Snapshot, { from, to }: Period): boolean {
  const [segment] = question.segments;
  const table = segment && tableOf(snapshot.tables, segment.dimension);
  const row = table?.rows.find(({ keys }) => keys[0]?.toLowerCase() === segment?.value.toLowerCase());
  if (table === undefined || row === undefined) return true;
  const days = table.step === 'day' ? 1 : 7;
  return Object.values(row.metrics).some((values) =>
    values.some((value, step) => {
      const day = addDays(table.start, step * days);
      return value > 0 && day <= to && addDays(day, days - 1) >= from;
    }),
  );
}

/** The cut of all visits by one dimension. */
function tableOf(tables: Snapshot['tables'], dimension: string): Snapshot['tables'][number] | undefined {
  return tables.find(
    ({ dimensions, within }) => within === undefined && dimensions.length === 1 && dimensions[0] === dimension,
  );
}
