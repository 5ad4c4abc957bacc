import { googleCalendar } from './google-calendar';
import type { HealthDetails, HealthMessages } from '../catalogue/health';
import { setup } from './setup';

const about = ({ metrics }: HealthDetails) => (metrics ? ` (${metrics})` : '');
const cut = ({ dimensions }: HealthDetails) => (dimensions ? ` ${dimensions}` : '');
const of = (share: string, rest: string) => (share ? `${share} ${rest}` : `Part ${rest}`);

export const health: HealthMessages = {
  flag: {
    sampled: (d) =>
      `Google read only a sample${d.share ? `: ${d.share} of the events were read` : ''}${about(d)}. Small differences mean nothing.`,
    thresholded: (d) =>
      `Google hides small rows${cut(d)} to protect visitors’ identity. Totals stay right, the detail is incomplete.`,
    'other-row': (d) =>
      `${of(d.share, 'of the data')} is grouped by Google in an “other” row${cut(d)}. The detail is incomplete.`,
    'without-day': (d) =>
      `${of(d.share, 'of the figures')}${cut(d)} stand under no day: Google puts them in an “other” row. No figure by day holds them${d.dimensions ? ', and this breakdown is left out' : ''}.`,
    restricted: (d) =>
      `Your access to Google Analytics does not show some measures${about(d)}. They are said to be not measured, never zero.`,
    refused: (d) =>
      `Google does not let some measures stand together${cut(d)}: that breakdown is missing, nothing else depends on it.`,
    truncated: (d) =>
      `Google’s data${cut(d)} are not whole, ${d.period || 'on the oldest days'}${about(d)}. These days are missing, never zero: nothing is compared with them.`,
    empty: (d) => `No data${about(d)}${d.period ? ` ${d.period}` : ''}.`,
    'no-key-events': () =>
      'No key event is set in Google Analytics. Without one, nothing tells whether a visit was of use: this is the first thing to set.',
    'no-ecommerce': () => 'Sales are not measured in Google Analytics. Revenue is therefore not shown here.',
    'not-measured': (d) =>
      !d.metrics
        ? 'Some measures are missing. They are said to be missing, never zero.'
        : d.isFile
          ? `The file does not hold these measures: ${d.metrics}. They are said to be not measured, never zero.`
          : `Google Analytics does not measure here: ${d.metrics}. These are said to be missing, never zero.`,
    'raw-export': () =>
      'The figures are counted from the BigQuery export: every event is there, none sampled, hidden or modelled. Visitors are devices, and visits without consent are in no visit count: figures may differ from the reports of Google Analytics.',
    'key-events-unnamed': () =>
      'The BigQuery export does not say which events are key, and none that was named ever happened. Name them with --key-events: without them, nothing tells whether a visit was of use.',
    'not-exported': (d) => `The BigQuery export does not give: ${d.metrics}. These are said to be missing, never zero.`,
    'not-set-share': (d) =>
      `${of(d.share, 'of the visits')} have no known value${cut(d)}. Comparisons${cut(d)} suffer from it.`,
    'unassigned-share': (d) =>
      `${of(d.share, 'of the visits')} belong to no channel. The links of campaigns should be checked.`,
    'tagging-suspect': (d) =>
      `Visits from paid campaigns seem to be counted as direct${d.period ? ` from ${d.period}` : ''}: the former fall by as much as the latter rise. This is compatible with links that lost their tags, and no proof of it.`,
    'consent-suspect': (d) =>
      `Visits fell all at once${d.day ? ` on ${d.day}` : ''}${d.share ? `, by ${d.share}` : ''}, in almost all channels, and purchases held. This is compatible with a change in how consent is asked for, and no proof of it. Visits and rates before and after cannot be compared.`,
    'channel-reclassified': (d) => googleCalendar[d.google](d),
    'key-event-marked': ({ change }) => (change ? setup.keyEvent.marked(change) : ''),
    'key-event-taken-off': ({ change }) => (change ? setup.keyEvent.takenOff(change) : ''),
    'key-event-recounted': ({ change }) => (change ? setup.keyEvent.recounted(change) : ''),
    'key-events-since': ({ change }) => (change ? setup.keyEvent.since(change) : ''),
    'setting-changed': ({ change }) => (change?.setting ? setup.changed[change.setting](change) : ''),
    'automated-visits': (d) =>
      d.isOpen
        ? `Visits that no person seems to make have been coming in${d.day ? ` since ${d.day}` : ''}${d.places ? ` (${d.places})` : ''}: nearly all new, hardly any engaged, none with a measured result. They are set aside${d.before ? `: over the last four weeks Google shows ${d.before} visits, and ${d.after} count here (${d.share} less)` : ''}. Every figure is without them, as an estimate.`
        : `Visits that no person seems to have made came in${d.period ? ` from ${d.period}` : ''}${d.places ? ` (${d.places})` : ''}: nearly all new, hardly any engaged, none with a measured result. They are set aside${d.before ? `: of those days Google shows ${d.before} visits, and ${d.after} count here (${d.share} less)` : ''}. Their end is no fall.`,
    'short-history': () =>
      'The history is short: with less than thirteen months, a season cannot be told from a trend.',
    'parts-differ': (d) =>
      `The rows do not add up to the total${cut(d)}${d.share ? `: ${d.share} apart${d.period ? ` from ${d.period}` : ''}` : ''}. The total holds.`,
    'parts-left-out': (d) =>
      `${d.isFile ? 'The rows' : 'Google’s rows'}${cut(d)} do not add up to the total${about(d)}${d.share ? `: ${d.share} apart${d.period ? ` from ${d.period}` : ''}` : ''}. The total holds; nothing is worked out from these rows.`,
    'currency-assumed': () => 'The file does not name its currency: amounts were read as euros.',
    'dollar-assumed': () =>
      'The file writes only the sign “$”, which several countries use: amounts were read as US dollars. Give the currency if it is another.',
    'yen-assumed': () =>
      'The file writes only the sign “¥”, which Japan and China use: amounts were read as yen. Give the currency if it is another.',
    'krona-assumed': () =>
      'The file writes only “kr”, which Sweden, Norway, Denmark and Iceland use: amounts were read as Swedish kronor. Give the currency if it is another.',
    'active-users': () => 'The visitors are the file’s active users, whom Google counts a little lower than all users.',
    'rows-short': (d) =>
      d.isWithheld
        ? `The rows of the file hold ${d.share || 'another part'} of what its total row says. These figures are therefore missing here, with all that is worked out from them: ${d.named}. Export all its rows, or give a file of totals by day.`
        : `The rows of the file hold ${d.share || 'another part'} of what its total row says${about(d)}. What they leave out is in no figure made from them.`,
    impossible: (d) =>
      `${d.part ? `More ${d.part} than ${d.whole}` : 'A part that is more than its whole'}${d.days ? `, ${d.days}` : ''}: one of the two is wrong, and nothing tells which. Neither is told${d.days ? ' for these days' : ''}, nor anything worked out from them. Check how both are measured.`,
    'odd-amounts': (d) =>
      `${d.days ? `Amounts per order are in another unit than usual (${d.days}): at least thirty times as much, or as little. Revenue is not told for these days, nor by segment` : 'Amounts per order change their unit on the way, at least thirtyfold, and nothing tells which is right. Revenue is not told'}. Check the decimals and the currency ${d.isFile ? 'in the file' : 'that the site sends'}.`,
    restated: (d) =>
      `Google gives other figures than at an earlier reading${d.days ? `, ${d.days}` : ''}${about(d)}${d.before ? `: ${d.before} then, ${d.after} now` : ''}. The latest are used.`,
    'taken-back': (d) =>
      `Google no longer gives anything${cut(d)} for some days${d.days ? ` (${d.days})` : ''}, as after a request to delete data. The figures read before are kept.`,
    gap: (d) =>
      `${d.missing || `Days are missing${d.period ? ` ${d.period}` : ''}`}${about(d)}. The gap is left empty, not counted as zero.`,
    'hours-lost': (d) =>
      `Measurement stopped${d.hours ? ` ${d.hours.startsWith('on ') ? d.hours : `from ${d.hours}`}` : ' for some hours'}${d.howLong ? `: ${d.howLong} without a single visit counted` : ''}. Totals that hold these hours are incomplete.`,
    stale: (d) => `The latest data are old${d.period ? ` (${d.period})` : ''}.`,
  },
  google: googleCalendar,
  settingValue: setup.value,
  setAside: (d) =>
    d.isOpen
      ? `Without ${d.share} of the visits that Google shows, which no person seems to make${d.places ? ` (${d.places})` : ''}: ${d.after} in place of ${d.before} over the last four weeks.`
      : `Without the visits that no person seems to have made from ${d.period}${d.places ? ` (${d.places})` : ''}: ${d.after} in place of ${d.before} over those days.`,
  allWell: 'Nothing to report: the data are complete and can be read as they stand.',
  by: (dimension) => `by ${dimension}`,
  daysWithin: (days, when) => `on ${days} ${when}`,
  lessThan: (share) => `less than ${share}`,
  missingDays: (days, when) => `${days} without data, ${when}`,
  notMeasured: (metrics) => `Nothing can be said, for want of a measure, about: ${metrics}.`,
};
