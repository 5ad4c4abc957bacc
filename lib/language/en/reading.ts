import type { ReadingMessages, RowsWords } from '../catalogue/reading';
import { plural } from './locale';

const rows = ({ rows: number, count }: RowsWords) => `${count} ${plural(number, { one: 'row', other: 'rows' })}`;
const holds = ({ rows: number }: RowsWords) => plural(number, { one: 'is', other: 'are' });
const from = ({ line }: RowsWords) => (line ? ` (${line})` : '');

export const reading: ReadingMessages = {
  table: ({ file, rows: all, read, count }) => {
    if (read < all)
      return `“${file}”: ${count.read} of ${count.rows} rows ${plural(read, { one: 'was', other: 'were' })} read.`;
    return all === 1 ? `“${file}”: its only row was read.` : `“${file}”: all ${count.rows} rows were read.`;
  },
  leftOut: {
    total: (w) => `${rows(w)}${from(w)} ${holds(w)} a total and not added to the others.`,
    'not-observed': (w) => `${rows(w)}${from(w)} left out, because the file marks the day as not observed.`,
    'other-segment': (w) => `${rows(w)}${from(w)} left out: of “${w.what}”, only “All users” holds every visit once.`,
    header: (w) => `${rows(w)}${from(w)} under the header ${holds(w)} part of it.`,
    'far-off': (w) =>
      `${rows(w)} left out, on ${w.what}: months away from all other days, this date looks wrong. Correct it if it is.`,
    'to-come': (w) => `${rows(w)} left out, from ${w.what}: these days have not come yet.`,
    unfinished: (w) =>
      `The last day, ${w.what}, was left out: it holds less than half of what that weekday ever does, as when a day is still running. Export again once it is over.`,
    overlapping: (w) =>
      w.what
        ? `${rows(w)} left out: nothing tells whether rows by “${w.what}” may be added, and they do not come to the totals.`
        : `${rows(w)} left out, because they overlap: one visit stands in several of them.`,
    remark: (w) => `${rows(w)}${from(w)} left out: a text stands there, and no figure.`,
    broken: (w) =>
      `${rows(w)}${from(w)} left out: ${plural(w.rows, { one: 'it has', other: 'they have' })} fewer or more cells than all others, as where a file was cut off or a cell was lost. Export again, or correct ${plural(w.rows, { one: 'it', other: 'them' })}.`,
    'no-figure': (w) =>
      `${rows(w)}${from(w)} ${plural(w.rows, { one: 'holds', other: 'hold' })} a word such as “${w.what}” in place of a figure: nothing was counted for it.`,
  },
  line: (line, count) => (count === 1 ? `line ${line}` : `from line ${line}`),
  column: {
    unknown: (column) => `Column “${column}” was not used: Plateau does not know it.`,
    second: (column, beside) => `Column “${column}” was not used: “${beside}” was read instead.`,
    'not-additive': (column, beside) =>
      `Column “${column}” was not used: its rows by “${beside}” do not add up to a total.`,
    rate: (column) => `Column “${column}” was not used: nothing tells its unit, or of what it is a share.`,
    zeros: (column) => `Column “${column}” was not used: it is zero beside visits.`,
  },
};
