import type { ReportChange } from '@/test/emulator/emulator';
import { dimensionsOf, type WireReport } from '@/test/emulator/wire-report';

type Rows = NonNullable<WireReport['rows']>;

const withRows = (report: WireReport, pick: (rows: Rows) => unknown[]) => ({
  ...report,
  rows: pick(report.rows ?? []),
});
const isByDay = (report: WireReport) => dimensionsOf(report).join() === 'date';
const dayOnly =
  (change: (report: WireReport) => unknown): ReportChange =>
  (report) =>
    isByDay(report) ? change(report) : report;

/** Ways in which a renewal is answered with something else than was asked, none of them with an error. */
export const BAD_ANSWERS: readonly (readonly [string, ReportChange])[] = [
  ['no rows, and none counted', (report) => ({ ...report, rows: [], rowCount: 0 })],
  ['nothing', () => ({})],
  ['fewer rows than counted', (report) => withRows(report, (rows) => rows.slice(0, Math.floor(rows.length / 2)))],
  [
    'fewer days, and as many counted',
    dayOnly((report) => ({ ...withRows(report, (rows) => rows.slice(0, 4)), rowCount: 4 })),
  ],
  ['zeros', dayOnly((report) => withRows(report, zeros))],
  ['metrics in another order', (report) => ({ ...report, metricHeaders: report.metricHeaders?.toReversed() })],
  [
    'a dimension more',
    (report) => ({
      ...withRows(report, (rows) =>
        rows.map((row) => ({ ...row, dimensionValues: [...(row.dimensionValues ?? []), { value: 'x' }] })),
      ),
      dimensionHeaders: [...(report.dimensionHeaders ?? []), { name: 'country' }],
    }),
  ],
  ['another currency', (report) => ({ ...report, metadata: { ...report.metadata, currencyCode: 'USD' } })],
  ['a day that cannot be read', dayOnly((report) => withRows(report, otherDay))],
];

function zeros(rows: Rows): unknown[] {
  return rows.map((row) => ({ ...row, metricValues: row.metricValues?.map(() => ({ value: '0' })) }));
}

function otherDay([first, ...rest]: Rows): unknown[] {
  return [{ ...first, dimensionValues: [{ value: '(other)' }] }, ...rest];
}
