import { Day } from '@/lib/model/day';
import type { RowsLeftOut, TableReading } from '@/lib/model/reading-account';
import type { Narrator } from './narrator';

interface Speaker extends Pick<Narrator, 'format' | 'dates'> {
  readonly messages: Pick<Narrator['messages'], 'reading'>;
}

/** What was read of one table of a file: its rows, those left out and why, the columns that were not used. */
export function describeReading(table: TableReading, speaker: Speaker): string {
  const { reading } = speaker.messages;
  const { format } = speaker;
  const { file, rows, read, leftOut, columns } = table;
  return [
    reading.table({ file, rows, read, count: { rows: format.count(rows), read: format.count(read) } }),
    ...leftOut.map((left) => rowsLeftOut(left, speaker)),
    ...columns.map(({ column, why, beside = '' }) => reading.column[why](column, beside)),
  ].join(' ');
}

function rowsLeftOut({ why, rows, line, what = '' }: RowsLeftOut, { messages, format, dates }: Speaker): string {
  const { reading } = messages;
  return reading.leftOut[why]({
    rows,
    count: format.count(rows),
    line: line === undefined ? '' : reading.line(String(line), rows),
    what: Day.safeParse(what).success ? dates.day(what) : what,
  });
}
