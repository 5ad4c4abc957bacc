import type { ChangeDetails } from '../catalogue/setup';
import type { HealthDetails } from '../catalogue/health';
import type { Description } from './description';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import type { MetricId } from '@/lib/model/metric';
import { unitOf } from '@/lib/model/metric-unit';
import { addDays, DAYS_A_WEEK } from '@/lib/model/day';
import { lengthInHours } from '@/lib/model/hour';
import { lengthInDays } from '@/lib/model/period';
import type { SetupChange } from '@/lib/model/property-setup';
import type { Provenance } from '@/lib/model/provenance';
import { capitalised } from '../typography';
import type { Narrator } from './narrator';

/** A flag that touches more measures than this touches them all. */
const MOST_NAMED = 3;
/** Shares are written in whole hundredths. */
const SMALLEST_SHARE = 0.01;

type Speaker = Omit<Narrator, 'cite' | 'quote'>;

/** What a flag means for whoever reads the figures; `source` says whether Google or a file gave them. */
export function describeHealthFlag(flag: HealthFlag, speaker: Speaker, source: Provenance['source'] = 'ga4'): string {
  return capitalised(speaker.messages.health.flag[flag.code](detailsOf(flag, speaker, source)));
}

/** The same in one line: of visits that are set aside what figures are without, of all else what it means. */
export function describeShortly(flag: HealthFlag, speaker: Speaker, source: Provenance['source'] = 'ga4'): string {
  return flag.code === 'automated-visits'
    ? capitalised(speaker.messages.health.setAside(detailsOf(flag, speaker, source)))
    : describeHealthFlag(flag, speaker, source);
}

function detailsOf(flag: HealthFlag, speaker: Speaker, source: Provenance['source']): HealthDetails {
  const { messages, names, format, dates, asOf } = speaker;
  const dimensions = flag.dimensions.map((dimension) => names.dimension(dimension));
  return {
    metrics: metricsOf(flag, speaker),
    dimensions: dimensions.length > 0 ? messages.health.by(format.list(dimensions)) : '',
    share: shareOf(flag, speaker),
    period: flag.period ? dates.period(flag.period) : '',
    day: flag.period ? dates.day(flag.period.from) : '',
    missing: missingDays(flag, speaker),
    hours: flag.hours ? dates.hourRange(flag.hours, asOf) : '',
    howLong: flag.hours?.to ? dates.hours(lengthInHours(flag.hours.from, flag.hours.to)) : '',
    part: countedName(flag.metrics[0], speaker),
    whole: countedName(flag.metrics[1], speaker),
    days: daysOf(flag, speaker),
    before: amountOf(flag, flag.before, speaker),
    after: amountOf(flag, flag.after, speaker),
    named: format.list(flag.metrics.map((metric) => names.metric(metric).the)),
    places: placesOf(flag, speaker),
    isOpen: flag.period !== undefined && flag.period.to > addDays(asOf, -DAYS_A_WEEK),
    isWithheld: flag.severity === 'block',
    isFile: source === 'csv',
    // There was one change before there was a calendar of them.
    google: flag.google ?? 'ai-assistant-channel',
    change: changeOf(flag, speaker),
  };
}

/** A share that rounds to nothing is still some. */
function shareOf({ share }: HealthFlag, { messages, format }: Speaker): string {
  if (share === undefined) return '';
  return share > 0 && share < SMALLEST_SHARE / 2
    ? messages.health.lessThan(format.share(SMALLEST_SHARE))
    : format.share(share);
}

/** What is missing is named whole, as a list; what is touched, only while the names say more than "all". */
function metricsOf({ code, metrics }: HealthFlag, { names, format }: Speaker): string {
  if (code === 'not-measured' || code === 'not-exported')
    return format.list(metrics.map((metric) => names.metric(metric).bare));
  return metrics.length > MOST_NAMED ? '' : format.list(metrics.map((metric) => names.metric(metric).the));
}

/** `Trois jours sans données du 9 au 11 juin 2026`, `18 jours sans données entre le 3 mars et le 12 juin 2026` */
function missingDays({ days, period }: HealthFlag, { messages, dates }: Speaker): string {
  if (days === undefined || !period) return '';
  const when = days < lengthInDays(period) ? dates.between(period) : dates.period(period);
  return capitalised(messages.health.missingDays(dates.days(days), when));
}

/** `accès direct, Chine et Singapour` */
const placesOf = ({ where = [] }: HealthFlag, { names, format }: Speaker) =>
  where
    .map(({ dimension, values }) => format.list(values.map((value) => names.segment(dimension, value).bare)))
    .join(', ');

const countedName = (metric: MetricId | undefined, { names }: Speaker) => (metric ? names.figure(metric).bare : '');

/** `du 9 au 11 juin 2026`, `trois jours entre le 3 mars et le 12 juin 2026` */
function daysOf({ days, period }: HealthFlag, { messages, dates }: Speaker): string {
  if (!period) return '';
  return days === undefined || days === lengthInDays(period)
    ? dates.period(period)
    : messages.health.daysWithin(dates.days(days), dates.between(period));
}

function amountOf({ metrics: [metric], currency }: HealthFlag, value: number | undefined, { format }: Speaker): string {
  if (value === undefined || metric === undefined) return '';
  return format.figure({ value, unit: unitOf(metric), ...(currency !== undefined && { currency }) });
}

/** What a change in the setup of the property means for its figures. */
export function describeChange(change: SetupChange, speaker: Speaker): string {
  const code = change.event === undefined ? 'setting-changed' : 'key-events-since';
  return describeHealthFlag({ code, severity: 'note', metrics: [], dimensions: [], change }, speaker);
}

/** What changed in the setup, ready to be put into a sentence. */
function changeOf(flag: HealthFlag, speaker: Speaker): ChangeDetails | null {
  const { change, came } = flag;
  if (!change) return null;
  const { messages, names, format, dates } = speaker;
  const { what, event, before, after, from, to } = change;
  const setting = what === 'key-event' || what === 'counting' ? null : what;
  const value = (told: string | null) => (setting && told !== null ? messages.health.settingValue(setting, told) : '');
  return {
    setting,
    event: event === undefined ? '' : names.segment(null, event).the,
    day: from === to ? dates.day(from) : '',
    between: dates.between({ from, to }),
    span: flag.days === undefined ? '' : dates.days(flag.days),
    before: amountOf(flag, flag.before, speaker),
    after: amountOf(flag, flag.after, speaker),
    isSteady: flag.isSteady === true,
    isByParts: flag.isByParts === true,
    cameBefore: came ? format.count(came.before) : '',
    came: came ? format.count(came.after) : '',
    counting: what === 'counting' && (after === 'once-per-event' || after === 'once-per-session') ? after : null,
    was: value(before),
    is: value(after),
  };
}

export function describeHealth({ health, figures }: Finding, narrator: Narrator): Description {
  const source = figures['size']?.provenance.source;
  return {
    title: narrator.messages.finding.health.title,
    text: health ? describeHealthFlag(health, narrator, source) : '',
  };
}
