import type { ChangeDetails, SetupMessages } from '../catalogue/setup';

const since = ({ day, between }: ChangeDetails) => (day ? `since ${day}` : `since a day ${between}`);
const changed = ({ day, between }: ChangeDetails) => (day ? `on ${day}` : between);

/** Which of the three ways to say what is left. */
function left({ span, before, after, isSteady }: ChangeDetails): string {
  if (!span) return '';
  return isSteady
    ? ` Without it nothing changed beyond chance: ${after} in ${span} since, against ${before} in ${span} before.`
    : ` Without it: ${after} in ${span} since, against ${before} in ${span} before.`;
}

const itself = ({ came, cameBefore, span }: ChangeDetails) =>
  came && span ? ` The event itself came ${came} times in these ${span}, against ${cameBefore}.` : '';

const breakdowns = ({ isByParts }: ChangeDetails) =>
  isByParts
    ? ''
    : ' Channels, pages and devices do not tell these events apart: key events are not compared by them meanwhile.';

const VALUES: Readonly<Record<string, string>> = {
  'paid-and-organic-channels-data-driven': 'data-driven',
  'paid-and-organic-channels-last-click': 'last click',
  'google-paid-channels-last-click': 'last click of Google’s paid channels',
  blended: 'blended',
  observed: 'observed',
  'device-based': 'device-based',
  'two-months': '2 months',
  'fourteen-months': '14 months',
  'twenty-six-months': '26 months',
  'thirty-eight-months': '38 months',
  'fifty-months': '50 months',
  on: 'on',
  off: 'off',
  partly: 'on for some streams only',
};
const DAYS = ['acquisition-window', 'key-event-window'];

export const setup: SetupMessages = {
  keyEvent: {
    marked: (d) =>
      `${d.event} counts as a key event ${since(d)}, and Google Analytics counts nothing backwards: key events are told here without it, and are fewer than Google Analytics shows.${left(d)}${itself(d)}${breakdowns(d)}`,
    takenOff: (d) =>
      `${d.event} no longer counts as a key event ${since(d)}: key events are told here without it on all days.${left(d)}${itself(d)}${breakdowns(d)}`,
    recounted: (d) =>
      `${d.event} counts ${d.counting === 'once-per-session' ? 'once in a visit, and no longer each time,' : 'each time, and no longer once in a visit,'} ${since(d)}: it is told here as if it counted each time on all days.${d.span ? ` So counted, key events are ${d.after} in ${d.span} since, against ${d.before} in ${d.span} before.` : ''}${breakdowns(d)}`,
    since: (d) =>
      `What counts as a key event changed ${changed(d)} (${d.event}), and nothing tells the days before as they would be counted now: key events are told from then on only.`,
  },
  changed: {
    'attribution-model': (d) =>
      `The attribution model changed ${changed(d)} from ${d.was} to ${d.is}. Google Analytics recalculates the past with it wherever it shares out key events by source; figures by channel here are those of visits, which it does not touch.`,
    'acquisition-window': (d) =>
      `The time back to what first brought a person changed ${changed(d)} from ${d.was} to ${d.is}. Key events of first visits are shared out otherwise from then on; figures by channel here are those of visits, which it does not touch.`,
    'key-event-window': (d) =>
      `The time back to what led to a key event changed ${changed(d)} from ${d.was} to ${d.is}. Key events are shared out otherwise from then on; figures by channel here are those of visits, which it does not touch.`,
    'reporting-identity': (d) =>
      `The reporting identity changed ${changed(d)} from ${d.was} to ${d.is}. Google Analytics counts visitors otherwise, on all days: they were read anew, and differ from those told before. Visits, key events and revenue do not.`,
    'event-retention': (d) =>
      `Google Analytics keeps single events for ${d.is} instead of ${d.was}, changed ${changed(d)}. This limits explorations; the reports, and the figures here, do not change.`,
    'user-retention': (d) =>
      `Google Analytics keeps what it knows of single visitors for ${d.is} instead of ${d.was}, changed ${changed(d)}. This limits explorations; the reports, and the figures here, do not change.`,
    'google-signals': (d) =>
      `Google signals went from ${d.was} to ${d.is} ${changed(d)}. Visitors may be counted otherwise, and small rows withheld more or less often.`,
    'primary-channel-group': (d) =>
      `The reports of Google Analytics show channels by ${d.is} instead of ${d.was}, changed ${changed(d)}. Figures by channel here stay those of Google’s default group.`,
    'enhanced-measurement': (d) =>
      `Enhanced measurement went from ${d.was} to ${d.is} ${changed(d)}. Page views, scrolls and clicks that it counts by itself, and engaged visits with them, cannot be compared across that day.`,
  },
  value(setting, value) {
    if (DAYS.includes(setting)) return `${value} days`;
    return VALUES[value] ?? `“${value}”`;
  },
};
