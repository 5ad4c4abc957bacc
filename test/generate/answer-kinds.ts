/** The ways in which an answer may be another than the one that was asked, each with what is right to make of it. */
import type { Random } from '@/lib/demo/random';
import { addDays, type Day } from '@/lib/model/day';
import type { HealthCode } from '@/lib/model/health';
import type { Period } from '@/lib/model/period';
import { dimensionsOf, type WireReport } from '../emulator/wire-report';
import type { Changes } from './answer-google';
import type { Truth } from './answer-truth';
import {
  dayOf,
  daysAgo,
  drawsFor,
  isByTime,
  isCut,
  isTotals,
  joined,
  keyAt,
  type Row,
  rowsOf,
  shuffled,
  valueAt,
  withKey,
  withRows,
  withValues,
} from './answer-rows';

export interface Kind {
  readonly name: string;
  /** What the data's state may say of it; nothing where the answer is as good as any. */
  readonly tells: readonly HealthCode[];
  /** Whether it may, or must, be refused where it touches a report. */
  readonly refusal: 'never' | 'may' | 'must';
  changes(draw: Random, scope: Scope, truth: Truth): Changes;
}

export const SCOPES = ['all', 'totals', 'cuts', 'some'] as const;
export type Scope = (typeof SCOPES)[number];

type Mend = (report: WireReport, random: Random) => unknown;

const GAPS: readonly HealthCode[] = [
  'gap',
  'stale',
  'empty',
  'parts-left-out',
  'parts-differ',
  'taken-back',
  'restated',
  'not-measured',
  'no-key-events',
  'no-ecommerce',
  'short-history',
  'impossible',
];
/** A week of which some days are truncated is short. */
const TRUNCATED: readonly HealthCode[] = ['truncated', 'short-history', 'empty', 'parts-differ', 'parts-left-out'];
const isIn: Readonly<Record<Scope, (report: WireReport, random: Random) => boolean>> = {
  all: () => true,
  totals: isTotals,
  cuts: isCut,
  some: (_, random) => random() < 0.3,
};

/** Changes the reports of a scope that have rows; the same one in the same way, whenever it is asked. */
function reports(mend: Mend): Kind['changes'] {
  return (draw, scope) => {
    const seed = Math.floor(draw() * 1e9);
    return {
      report: (report, key) => {
        const random = drawsFor(seed, key);
        const touches = isIn[scope](report, random) && rowsOf(report).length > 1;
        return touches ? mend(report, random) : report;
      },
    };
  };
}

const never = (name: string, mend: Mend): Kind => ({ name, tells: [], refusal: 'never', changes: reports(mend) });
const must = (name: string, mend: Mend): Kind => ({ name, tells: [], refusal: 'must', changes: reports(mend) });
const told = (name: string, tells: readonly HealthCode[], changes: Kind['changes']): Kind => ({
  name,
  tells,
  refusal: 'may',
  changes,
});

const metadataOf = (report: WireReport, more: object) => ({ ...report, metadata: { ...report.metadata, ...more } });
const oneOf = <Item>(items: readonly Item[], random: Random) => items[Math.floor(random() * items.length)];
const places = (report: WireReport, random: Random) => Math.floor(random() * rowsOf(report).length);
const metricsOf = (report: WireReport) => (report.metricHeaders ?? []).map(({ name }) => name);

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

const compact = (day: string) => day.replaceAll('-', '');
/** Days of which Google gives nothing, or less than half, in every report; and a reason that says so. */
function truncated(truth: Truth, period: Period, isGone: boolean, reason: object): Changes {
  const held = isGone ? 0 : 0.4;
  const share = (day: Day) => (day >= period.from && day <= period.to ? held : 1);
  const dataTruncationReasons = [
    { dataTruncationType: 'DATA_TRUNCATION_TYPE_PROPERTY', dataTruncationMessage: 'Data are truncated.', ...reason },
  ];
  return {
    report: (report, key) => {
      const ranges = isByTime(report) ? [] : JSON.parse(key).dateRanges;
      const rows = rowsOf(report).map((row) => {
        const day = dayOf(row);
        if (ranges.length === 0) return day === null ? row : weighed(row, day, share);
        return withValues(row, (value, at) => {
          const where = dimensionsOf(report).map((dimension, place) => ({ dimension, value: keyAt(row, place) }));
          const [{ startDate: from, endDate: to }] = ranges;
          const both = { from: from > period.from ? from : period.from, to: to < period.to ? to : period.to };
          return value - (1 - held) * truth.sum(metricsOf(report)[at] ?? '', both, where);
        });
      });
      const isThere = (row: Row) => (row.metricValues ?? []).some((_, at) => valueAt(row, at) > 0);
      return metadataOf(withRows(report, rows.filter(isThere)), { dataTruncationReasons });
    },
  };
}

/** A week weighs as its days do. */
function weighed(row: Row, day: Day, share: (day: Day) => number): Row {
  const days = keyAt(row, 0).length === 6 ? 7 : 1;
  const weights = Array.from({ length: days }, (_, at) => share(addDays(day, at)));
  const weight = weights.reduce((sum, each) => sum + each, 0) / days;
  return weight === 1 ? row : withValues(row, (value) => Math.floor(value * weight));
}

export const KINDS: readonly Kind[] = [
  never('as asked', (report) => report),
  never('rows shuffled', (report, random) => withRows(report, shuffled(rowsOf(report), random))),
  never('no metadata', ({ metadata: _, ...report }) => report),
  never('unknown metric type', (report) => ({
    ...report,
    metricHeaders: report.metricHeaders?.map((header) => ({ ...header, type: 'TYPE_OF_TOMORROW' })),
  })),
  never('unknown fields', (report) => ({
    ...report,
    section: { is: 'new' },
    metadata: { ...report.metadata, next: [1] },
  })),
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
  must('no rowCount', ({ rowCount: _, ...report }) => report),
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
  told(
    'no rows, and none counted',
    GAPS,
    reports((report) => withRows(report, [])),
  ),
  told(
    'days missing, and not counted',
    GAPS,
    reports((report, random) => {
      const out = new Set(
        shuffled([...new Set(rowsOf(report).map((row) => keyAt(row, 0)))], random).slice(
          0,
          1 + Math.floor(random() * 40),
        ),
      );
      return isByTime(report)
        ? withRows(
            report,
            rowsOf(report).filter((row) => !out.has(keyAt(row, 0))),
          )
        : report;
    }),
  ),
  told(
    'rows missing, and not counted',
    GAPS,
    reports((report, random) => {
      const share = random();
      return withRows(
        report,
        rowsOf(report).filter(() => random() > share),
      );
    }),
  ),
  told('cuts short', ['parts-left-out', 'parts-differ'], (draw, _, truth) =>
    reports((report) =>
      withRows(
        report,
        rowsOf(report).map((row) => withValues(row, (value) => Math.floor(value * 0.6))),
      ),
    )(draw, 'cuts', truth),
  ),
  told(
    'days in "(other)"',
    ['without-day', 'parts-left-out', 'parts-differ', 'gap', 'other-row'],
    reports((report, random) => {
      if (!isByTime(report)) return report;
      const share = random() < 0.5 ? 0.002 : random();
      const moved = rowsOf(report).map((row) => (random() < share ? withKey(row, 0, '(other)') : row));
      return metadataOf(withRows(report, joined(moved)), { dataLossFromOtherRow: true });
    }),
  ),
  told(
    'values in "(other)"',
    ['other-row', 'parts-left-out', 'parts-differ'],
    reports((report, random) => {
      const at = dimensionsOf(report).length - 1;
      if (!isCut(report) && isByTime(report)) return report;
      const kept = new Set(shuffled([...new Set(rowsOf(report).map((row) => keyAt(row, at)))], random).slice(0, 2));
      const moved = rowsOf(report).map((row) => (kept.has(keyAt(row, at)) ? row : withKey(row, at, '(other)')));
      return metadataOf(withRows(report, joined(moved)), { dataLossFromOtherRow: true });
    }),
  ),
  told(
    'a day without a value',
    ['without-day', 'gap', 'parts-left-out', 'parts-differ'],
    reports((report, random) => {
      const place = places(report, random);
      return isByTime(report)
        ? withRows(
            report,
            rowsOf(report).map((row, at) => (at === place ? withKey(row, 0, undefined) : row)),
          )
        : report;
    }),
  ),
  told('truncated before a date', TRUNCATED, (draw, _, truth) => {
    const [day, isGone, isCompact] = [daysAgo(10 + Math.floor(draw() * 110)), draw() < 0.5, draw() < 0.5];
    const reason = { dataTruncationDate: isCompact ? compact(day) : day };
    return truncated(truth, { from: daysAgo(400), to: addDays(day, -1) }, isGone, reason);
  }),
  told('truncated in ranges', TRUNCATED, (draw, _, truth) => {
    const first = 20 + Math.floor(draw() * 90);
    const [from, to, isGone] = [daysAgo(first), daysAgo(first - Math.floor(draw() * 10)), draw() < 0.5];
    const dataTruncationDateRanges = [{ startDate: from, endDate: to }];
    return truncated(truth, { from, to }, isGone, { dataTruncationDate: to, dataTruncationDateRanges });
  }),
  told('truncated, no day said', TRUNCATED, (draw, _, truth) =>
    truncated(truth, { from: daysAgo(400), to: daysAgo(20 + Math.floor(draw() * 90)) }, false, {}),
  ),
  told('sampled', ['sampled', 'parts-differ', 'parts-left-out'], (draw) => {
    const [seed, share] = [Math.floor(draw() * 1e9), 0.05 + draw() * 0.9];
    const noise = (key: string) => 1 + (drawsFor(seed, key)() - 0.5) * 0.1 * (1 - share);
    return {
      report: (report, key) =>
        metadataOf(
          withRows(
            report,
            rowsOf(report).map((row) => withValues(row, (value) => Math.round(value * noise(key + keyAt(row, 0))))),
          ),
          {
            samplingMetadatas: [{ samplesReadCount: String(Math.round(share * 1e6)), samplingSpaceSize: '1000000' }],
          },
        ),
    };
  }),
  told(
    'thresholded',
    ['thresholded', 'parts-left-out', 'parts-differ'],
    reports((report) =>
      metadataOf(
        withRows(report, isTotals(report) ? rowsOf(report) : rowsOf(report).filter((row) => valueAt(row, 0) > 12)),
        { subjectToThresholding: true },
      ),
    ),
  ),
  told('amounts in cents from a day on', ['odd-amounts', 'restated', 'parts-left-out', 'parts-differ'], (draw) =>
    fromOn(daysAgo(10 + Math.floor(draw() * 60)), (names, row) =>
      withValues(row, (value, at) => (names[at] === 'totalRevenue' ? value * 100 : value)),
    ),
  ),
  told('more orders than visits for weeks', ['impossible', 'restated', 'parts-left-out', 'parts-differ'], (draw) =>
    fromOn(daysAgo(40 + Math.floor(draw() * 20)), (names, row) =>
      withValues(row, (value, at) =>
        names[at] === 'ecommercePurchases' ? 3 * valueAt(row, names.indexOf('sessions')) : value,
      ),
    ),
  ),
];

/** From a day on, everywhere at once, as when the site sends it so. */
function fromOn(day: Day, change: (names: readonly string[], row: Row) => Row): Changes {
  return {
    report: (report) => {
      const names = metricsOf(report);
      if (!isByTime(report)) return report;
      return withRows(
        report,
        rowsOf(report).map((row) => ((dayOf(row) ?? '') >= day ? change(names, row) : row)),
      );
    },
  };
}
