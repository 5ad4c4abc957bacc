/** What a recommendation costs, may bring and is judged by; why another is not given; what came of a third. */
import { linked } from '@/lib/model/marked-text';
import type { Contact } from '@/lib/model/contact';
import type { Finding } from '@/lib/model/finding';
import { metricOf } from '@/lib/model/metric';
import type { Outcome, OutcomeNote } from '@/lib/model/outcome';
import type { Provenance } from '@/lib/model/provenance';
import type { Estimate } from '@/lib/model/quantity';
import type { Effort, LeftOut, MeasurementPlan, Recommendation } from '@/lib/model/recommendation';
import { inWhole, stretchOf, withCounted } from './clauses';
import { figureLabel } from './figure-label';
import type { Narrator } from './narrator';

const HOURS_A_DAY = 7;

type Speaker = Pick<Narrator, 'messages' | 'format' | 'dates' | 'names'>;

/** `2 jours`, `une demi-journée`, `3 heures`, `15 minutes` */
export function workTime(hours: number, { messages, format }: Speaker): string {
  const { advice } = messages;
  if (hours < 1) return advice.minutes(format.count(60 * hours));
  const halfDays = hours / (HOURS_A_DAY / 2);
  if (halfDays === 1) return advice.halfDay;
  return Number.isInteger(halfDays)
    ? advice.days(format.decimal(halfDays / 2), halfDays / 2)
    : advice.hours(format.decimal(hours), hours);
}

/**
 * `2 jours de mise en place, puis 1 heure par semaine (61 heures la première année)`, what it takes every day once it
 * is extended, and that the tool is not included. `brief` leaves out what the decision does not hang on.
 */
export function describeCost(effort: Effort, speaker: Speaker, { brief = false } = {}): string {
  const { advice } = speaker.messages;
  const time = workTime(effort.setUpHours, speaker);
  const running = runningTime(effort, speaker, brief);
  return [
    [brief ? advice.ofWork(time) : advice.setUp(time), running].filter(Boolean).join(', '),
    !brief && rollOutTime(effort, speaker),
    effort.licence && (brief ? advice.toolApart : advice.licence),
  ]
    .filter(Boolean)
    .join(advice.semicolon);
}

function runningTime({ weeklyHours, firstYearHours }: Effort, speaker: Speaker, brief: boolean): string {
  const { advice } = speaker.messages;
  if (weeklyHours === 0) return brief ? '' : advice.noRunning;
  const running = advice.running(workTime(weeklyHours, speaker));
  return brief ? running : `${running} (${advice.firstYear(inHours(firstYearHours, speaker))})`;
}

function rollOutTime({ rollOut }: Effort, speaker: Speaker): string {
  if (!rollOut) return '';
  const { dailyHours, yearlyHours, fullTimeShare } = rollOut;
  const { messages, format } = speaker;
  return messages.advice.rollOut(
    workTime(dailyHours, speaker),
    inHours(yearlyHours, speaker),
    format.factor(fullTimeShare),
  );
}

const inHours = (hours: number, { messages, format }: Speaker) => messages.advice.hours(format.count(hours), hours);

/** `l’informatique et le service client (Léa)`: whoever answers for a department is named where that is known. */
export function describeDepartments(
  departments: readonly string[],
  { format, names }: Pick<Speaker, 'format' | 'names'>,
  contacts: readonly Contact[] = [],
): string {
  return format.list(
    departments.map((id) => {
      const people = contacts.filter(({ department, name }) => department === id && name !== '');
      return people.length === 0
        ? names.department(id)
        : `${names.department(id)} (${people.map(({ name }) => name).join(', ')})`;
    }),
  );
}

/** The range to hope for from the tactic of this title and, unless `brief`, what it was worked out on. */
export function describeEffect(
  about: Pick<Recommendation, 'effect' | 'metric' | 'margin'> & Partial<Subject>,
  title: string,
  narrator: Narrator,
  { brief = false } = {},
): string {
  const { effect, metric, margin } = about;
  const { advice, label } = narrator.messages;
  const given =
    margin && ([narrator.format.share(margin.share), margin.givenBy, dayOf(margin.givenOn, narrator)] as const);
  if (!effect) return given ? `${advice.noEffect}${advice.semicolon}${advice.marginPays(...given)}` : advice.noEffect;
  const { low, high, basis, closes } = effect;
  const short = { short: true } as const;
  const subject = low.provenance.query.metrics[0] ?? metric;
  const range = [
    narrator.quote(inWhole(low), label.effect.low(title), short),
    withCounted(narrator.quote(inWhole(high), label.effect.high(title), short), subject, high.unit, narrator),
  ] as const;
  const isNamed = low.unit === 'currency' || low.unit === 'count';
  const amount = isNamed ? advice.effect(...range) : advice.effectOf(...range, narrator.names.metric(subject).bare);
  const { share } = narrator.format;
  const counted = figureLabel(basis, narrator);
  return [
    amount,
    !brief && closes && advice.closes[closes.of](share(closes.low), share(closes.high), subjectOf(about, narrator)),
    given && advice.marginCounted(...given),
    !brief &&
      basis.unit === 'count' &&
      advice.basis(
        `${narrator.quote(basis, counted, short)}\u00a0${counted}`,
        stretchOf(basis.provenance.period, narrator),
      ),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Of what a figure is, and of which segment. */
type Subject = Pick<Recommendation, 'metric' | 'dimension' | 'segment'>;

/** `la conversion sur mobile` */
function subjectOf(
  { metric, dimension = null, segment = null }: Pick<Subject, 'metric'> & Partial<Subject>,
  { names, messages }: Speaker,
): string {
  const noun = names.metric(metric).the;
  return segment ? `${noun} ${messages.advice.among(names.segment(dimension, segment))}` : noun;
}

export function describeSources(advice: Pick<Recommendation, 'effect'>): string {
  return sourcesOf(advice).join(', ');
}

/** `d’après Bluecore (2018) et Barilliance (2016)`; '' where the effect rests on the property’s own figures. */
export function describeSourcesInShort(
  advice: Pick<Recommendation, 'effect'>,
  { messages, format }: Pick<Speaker, 'messages' | 'format'>,
): string {
  const sources = sourcesOf(advice);
  return sources.length > 0 ? messages.advice.accordingTo(format.list(sources)) : '';
}

const sourcesOf = ({ effect }: Pick<Recommendation, 'effect'>) =>
  (effect?.sources ?? []).map(({ name, date, url }) => `${linked(name, url)} (${date})`);

/** What will be looked at, when, how small an effect this volume cannot show, and what a test of two versions takes. */
export function describeMeasurement(advice: Recommendation, finding: Finding | undefined, narrator: Narrator): string {
  const provenance = finding && Object.values(finding.figures)[0]?.provenance;
  return [planOf(advice, narrator), testOf(advice, provenance, narrator)]
    .filter(Boolean)
    .join(narrator.messages.advice.semicolon);
}

/** `la conversion sur mobile, huit semaines après la mise en place` */
export function describePlan(measurement: MeasurementPlan, narrator: Narrator): string {
  return narrator.messages.advice.measure(
    subjectOf(measurement, narrator),
    narrator.dates.duration(measurement.windowDays),
  );
}

/** `la conversion sur mobile, sur huit semaines`: the same for who reads in a hurry. */
export function describePlanInShort(measurement: MeasurementPlan, narrator: Narrator): string {
  const { messages, dates } = narrator;
  return messages.advice.measureInShort(subjectOf(measurement, narrator), dates.duration(measurement.windowDays));
}

function planOf({ measurement }: Recommendation, narrator: Narrator): string {
  const { advice } = narrator.messages;
  const { smallestVisibleChange, seenIn } = measurement;
  const subject = subjectOf(measurement, narrator);
  const plan = describePlan(measurement, narrator);
  if (smallestVisibleChange === null) return plan;
  if (smallestVisibleChange > 1) return `${plan}${advice.semicolon}${advice.leftOut['not-measurable']('', '')}`;
  const label = narrator.messages.label.smallestEffect(subject);
  const share = narrator.format.share(smallestVisibleChange);
  const change = seenIn ? narrator.cite(share, label, { value: smallestVisibleChange, provenance: seenIn }) : share;
  return `${plan}${advice.semicolon}${advice.smallestVisible(change)}`;
}

function testOf({ test }: Recommendation, provenance: Provenance | undefined, narrator: Narrator): string {
  if (!test || !provenance) return '';
  const { advice } = narrator.messages;
  const { format, dates } = narrator;
  const change = format.change(test.change);
  const perVersion = narrator.cite(format.count(test.perVersion), advice.testLabel(change), {
    value: test.perVersion,
    provenance: { ...provenance, method: 'sample size of a two-sided test at 5% with a power of 80%' },
  });
  const tell = test.isTestable ? advice.testTakes : advice.notTestable;
  return tell(change, perVersion, dates.duration(test.days));
}

/** What has changed since a follow-up was last said, and why it was then turned down; '' for what is said for the first time. */
export function describeBefore({ before, metric }: Recommendation, narrator: Narrator): string {
  if (!before) return '';
  const { advice } = narrator.messages;
  const { saidOn, size, now, refusal } = before;
  const said = dayOf(saidOn, narrator);
  const asFigure = (value: number) =>
    now && narrator.format.figure({ ...now, value }, { short: true, signed: value < 0 });
  // What counts lines of the checklist is no measure that a reader could compare.
  const asBefore = now?.provenance.method === 'present regime' ? advice.paceBefore : advice.sizeBefore;
  const was = size === null || metricOf(metric) === undefined ? null : asFigure(size);
  const is = now && asFigure(now.value);
  return [
    was && is && was !== is ? asBefore(said, was, is) : advice.saidOn(said),
    refusal && advice.turnedDown(dayOf(refusal.on, narrator), refusal.reason),
  ]
    .filter(Boolean)
    .join(advice.semicolon);
}

const dayOf = (day: string, { dates, asOf }: Narrator) => dates.shortDay(day, asOf);

/** `déjà conseillé deux fois, la dernière fois le 3 octobre ; rien de neuf depuis` */
export function describeLeftOut({ reason, day, times }: LeftOut, { messages, dates, asOf }: Narrator): string {
  const { advice } = messages;
  if (reason === 'done-and-waiting' && day !== undefined && day <= asOf) return advice.doneAndJudged;
  return advice.leftOut[reason](
    day ? dates.shortDay(day, asOf) : '',
    times !== undefined && times > 1 ? advice.times(dates.spelled(times)) : '',
  );
}

/** `a amélioré le résultat : +6 %, entre +2 % et +10 %`; what its window could show, where that left the question open. */
export function describeOutcome(outcome: Outcome, speaker: Speaker): string {
  const { verdict, neededDays } = outcome;
  const { advice } = speaker.messages;
  const told = advice.outcome[verdict](effectText(outcome, speaker));
  if (neededDays === undefined) return told;
  const needed = windowTime(neededDays, speaker);
  const { relative } = outcome;
  if (verdict === 'not measurable' || !relative) return `${told}${advice.semicolon}${advice.outcomeNeeds(needed)}`;
  return `${told}${advice.semicolon}${advice.outcomeWouldShow(smallestSeen(relative, speaker), needed)}`;
}

/**
 * `a amélioré le résultat : +6 %`, `pas de changement décelable ; un effet de moins de 21 % ne se verrait pas`: for who reads
 * in a hurry, without an interval.
 */
export function describeOutcomeInShort(outcome: Outcome, speaker: Speaker): string {
  const { verdict, relative, neededDays } = outcome;
  const { advice } = speaker.messages;
  const isSeen = relative !== null && verdict !== 'no detectable change';
  const told = advice.outcome[verdict](isSeen ? speaker.format.change(relative.estimate) : '');
  if (isSeen || neededDays === undefined || !relative) return told;
  return `${told}${advice.semicolon}${advice.outcomeTooSmall(smallestSeen(relative, speaker))}`;
}

/** Half as wide as the interval: what is smaller may be chance. */
const smallestSeen = ({ low, high }: Estimate, { format }: Speaker) => format.share((high - low) / 2);

/** Windows are weeks long, and are compared in weeks as far as anybody counts them. */
const COUNT_WEEKS_TO = 26;

function windowTime(days: number, { dates }: Speaker): string {
  const weeks = Math.ceil(days / 7);
  return weeks <= COUNT_WEEKS_TO ? dates.weeks(weeks) : dates.duration(days);
}

/** Finds what an action is called; undefined where it is no longer there. */
export type FindActionTitle = (actionId: string) => string | undefined;

/** What else has to be known to read a verdict, clause by clause: what came by itself, what was left out, what was sampled. */
export function describeOutcomeNotes({ notes = [] }: Outcome, titleOf: FindActionTitle, speaker: Speaker): string[] {
  return notes.map((note) => noteText(note, titleOf, speaker)).filter((text) => text !== '');
}

function noteText(note: OutcomeNote, titleOf: FindActionTitle, { messages, format, dates }: Speaker): string {
  const { note: words } = messages.advice;
  switch (note.kind) {
    case 'falls-back':
      return words.fallsBack(format.change(note.change));
    case 'not-apart': {
      const titles = note.actionIds.flatMap((id) => titleOf(id) ?? []);
      return titles.length > 0 ? words.notApart(titles) : '';
    }
    case 'days-left-out':
      return words.daysLeftOut(dates.days(note.days));
    case 'sampled':
      return words.sampled(format.share(note.share));
    case 'thresholded':
      return words.thresholded;
  }
}

/** `+6 %, entre +2 % et +10 %`; '' where nothing could be measured. */
export function effectText({ relative }: Outcome, { messages, format }: Speaker): string {
  if (!relative) return '';
  const [middle, low, high] = [relative.estimate, relative.low, relative.high] as const;
  return messages.advice.effectBetween(format.change(middle), format.change(low), format.change(high));
}
