import type { FileFailureTable } from '../catalogue/failures';
import { column, value, where } from './failure-places';

const asked = (slots: Parameters<typeof value>[0]) =>
  slots.column === undefined ? 'a column' : `the column “${slots.column}”`;

/** What is said of a file that cannot be read: what stands in it, and what to do. */
export const fileFailures: FileFailureTable = {
  'csv-no-date-column': (slots) => ({
    what: `No date column${where(slots)}${value(slots)}.`,
    remedy:
      'Plateau looks for the row that names the columns, one of them “date”, in the first lines. Give that column this name, then try again.',
  }),
  'csv-no-metric-column': (slots) => ({
    what: `No column of figures that Plateau knows${where(slots)}${value(slots)}.`,
    remedy: 'Name it for example “sessions” or “revenue”.',
  }),
  'csv-bad-date': (slots) => ({
    what: `Unreadable date${where(slots)}${value(slots)}.`,
    remedy: 'Write dates as YYYY-MM-DD or YYYYMMDD.',
  }),
  'csv-unclear-date': (slots) => ({
    what: `Is the first number the day or the month${where(slots)}${value(slots)}? No date of the file tells.`,
    remedy: 'Write dates as YYYY-MM-DD, or export more days: one after the 12th of a month is enough.',
  }),
  'csv-bad-number': (slots) => ({
    what: `Unreadable number${where(slots)}${column(slots)}${value(slots)}.`,
    remedy: 'Correct it in the file, then try again.',
  }),
  'csv-negative-count': (slots) => ({
    what: `Negative number${where(slots)}${column(slots)}${value(slots)}.`,
    remedy: 'A number of visits or orders cannot be negative. Correct the file, then try again.',
  }),
  'csv-empty': (slots) => ({
    what: `No row to read${where(slots)}.`,
    remedy: 'Export it again from Google Analytics.',
  }),
  'csv-damaged': (slots) => ({
    what: `The file is damaged${where(slots)}: a part of its letters is missing.`,
    remedy: 'Download or export it again, best as UTF-8.',
  }),
  'csv-duplicate-row': (slots) => ({
    what: `The same date and dimensions twice${where(slots)}${value(slots)}.`,
    remedy: 'Keep one of these rows, then try again.',
  }),

  'csv-no-start-date': (slots) => ({
    what: `The days are numbered${where(slots)}${column(slots)}, and the file does not say from which date.`,
    remedy:
      'Google Analytics writes that date above the table (“# Start date: 20240101”). Put those lines back, or write a date in each row.',
  }),
  'csv-other-language': (slots) => ({
    what: `The columns are named in another language${where(slots)}${value(slots)}.`,
    remedy: 'Plateau reads exports in English and in French. Set Google Analytics to one of them, then export again.',
  }),
  'csv-overlapping-rows': (slots) => ({
    what: `Rows told apart by ${asked(slots)}${where(slots)} overlap${value(slots)}: one visit stands in several of them, and their sum is no number of visits.`,
    remedy: 'Export the same days without this column, or with “All Users” alone.',
  }),
  'csv-unknown-split': (slots) => ({
    what: `There are several rows a day${where(slots)}, told apart by ${asked(slots)}, which Plateau does not know: it cannot tell whether they may be added.`,
    remedy: 'Export the same days without this column, or give a file of totals by day besides.',
  }),
  'csv-files-differ': (slots) => ({
    what: `Two files give different figures for the same day${where(slots)}${column(slots)}${value(slots)}.`,
    remedy: 'Export both again on the same day, or leave the older one out.',
  }),
  'csv-wide-row': (slots) => ({
    what: `A row holds more cells than there are columns${where(slots)}${value(slots)}.`,
    remedy:
      'A comma inside an amount or a text is the usual cause. Export again with “;” or tabs between columns, or with such cells in quotes.',
  }),
  'csv-open-quote': (slots) => ({
    what: `A quotation mark is opened and not closed${where(slots)}${value(slots)}: all rows that follow would be taken for one text.`,
    remedy: 'Close it, or take it out, then try again.',
  }),
  'csv-same-name': (slots) => ({
    what: `Two columns have the same name${where(slots)}${column(slots)} and hold different figures.`,
    remedy: 'Keep the one that you mean, or rename the other, then try again.',
  }),
  'csv-too-large': (slots) => ({
    what: `A figure is too large to be true${where(slots)}${column(slots)}${value(slots)}.`,
    remedy: 'Correct it in the file, then try again.',
  }),
  'csv-mixed-marks': (slots) => ({
    what: `Points and commas mean different things in different columns${where(slots)}${column(slots)}${value(slots)}: thousands here, decimals there.`,
    remedy: 'Write all columns alike, and best without any mark between thousands.',
  }),
  'csv-unclear-mark': (slots) => ({
    what: `Is the mark one between thousands, or before decimals${where(slots)}${column(slots)}${value(slots)}? Nothing in the file tells.`,
    remedy: 'Write the amounts without a mark between thousands, or with two decimals, then try again.',
  }),
  'csv-impossible': (slots) => ({
    what: `These figures cannot both be right${where(slots)}${column(slots)}${value(slots)}.`,
    remedy:
      'Look at these columns in the file: is one of them a percentage, another unit, or written with another decimal mark? Correct it, then try again.',
  }),
  'csv-currencies': (slots) => ({
    what: `The amounts are in several currencies${where(slots)}${column(slots)}${value(slots)}: their sum would be no amount.`,
    remedy: 'Export them in one currency, or keep the rows of one, then try again.',
  }),
  'csv-weekly': (slots) => ({
    what: `There is one row every ${slots.value ?? '7'} days${where(slots)}.`,
    remedy: 'Plateau reads one row a day. Choose “Day” in the export, then try again.',
  }),
  'csv-another-property': (slots) => ({
    what: `These figures seem to be of another site: the days that were already here${where(slots)} are quite different${value(slots)}.`,
    remedy: 'Drop the files again and say that they are of another property. What was here is as it was.',
  }),
};
