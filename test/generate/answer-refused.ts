/** Answers that are not to what was asked. */
import { type Kind, type Mend, metadataOf, must, oneOf, places } from './answer-kind';
import { isByTime, keyAt, rowsOf, withKey, withRows, withValues } from './answer-rows';

/** In one cell of one row stands something else. */
const cell =
  (values: readonly unknown[]): Mend =>
  (report, random) => {
    const [place, value] = [places(report, random), oneOf(values, random)];
    return withRows(
      report,
      rowsOf(report).map((row, at) =>
        at === place ? withValues(row, (own, column) => (column === 0 ? value : own)) : row,
      ),
    );
  };

export const REFUSED: readonly Kind[] = [
  must('a row twice', (report, random) =>
    withRows(report, [...rowsOf(report), rowsOf(report)[places(report, random)]]),
  ),
  must('a row in place of another', (report) =>
    withRows(
      report,
      rowsOf(report).map((row, at) => (at === 1 ? rowsOf(report)[0] : row)),
    ),
  ),
  must('fewer rows than rowCount', (report, random) =>
    withRows(report, rowsOf(report).slice(places(report, random) + 1), false),
  ),
  must('more rows than rowCount', (report) => ({ ...report, rowCount: rowsOf(report).length - 1 })),
  must('no rowCount', (report) => ({ ...report, rowCount: undefined })),
  must('another currency', (report) => metadataOf(report, { currencyCode: 'USD' })),
  must('another time zone', (report) => metadataOf(report, { timeZone: 'America/New_York' })),
  must('other headers', (report) => ({
    ...report,
    metricHeaders: report.metricHeaders?.map((header) => ({ ...header, name: `${header.name}X` })),
  })),
  must('a dimension more', (report) => ({
    ...withRows(
      report,
      rowsOf(report).map((row) => ({ ...row, dimensionValues: [...(row.dimensionValues ?? []), { value: 'x' }] })),
    ),
    dimensionHeaders: [...(report.dimensionHeaders ?? []), { name: 'city' }],
  })),
  must('a day that was not asked', (report) =>
    isByTime(report)
      ? withRows(
          report,
          rowsOf(report).map((row, at) =>
            at === 0 ? withKey(row, 0, keyAt(row, 0).length === 8 ? '20200101' : '202001') : row,
          ),
        )
      : {},
  ),
  must('null', () => null),
  must('{}', () => ({})),
  must('null cells', cell([null])),
  must('cells without a value', cell([undefined, ''])),
  must('cells that are no number', cell(['NaN', '1e999', '12,5', 'n/a', '0x1F', 'Infinity', '1 204', '١٢'])),
  must('rows: null', (report) => ({ ...report, rows: null })),
  {
    name: 'reports in another order',
    tells: [],
    refusal: 'must',
    changes: () => ({ body: ({ reports: all }) => ({ reports: all.toReversed() }) }),
  },
  {
    name: 'a report less',
    tells: [],
    refusal: 'must',
    changes: () => ({ body: ({ reports: all }) => ({ reports: all.slice(1) }) }),
  },
  { name: 'a body that is {}', tells: [], refusal: 'must', changes: () => ({ body: () => ({}) }) },
  { name: 'a page that names itself as the next', tells: [], refusal: 'must', changes: () => ({ nextPage: 'again' }) },
];
