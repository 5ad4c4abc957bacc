/** Answers that hold less than there is, or something else: what is used of them has to be told. */
import type { HealthCode } from '@/lib/model/health';
import type { Day } from '@/lib/model/day';
import { dimensionsOf } from '../emulator/wire-report';
import type { Changes } from './answer-google';
import { type Kind, metadataOf, metricsOf, places, reports, told } from './answer-kind';
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

export const TOLD: readonly Kind[] = [
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
