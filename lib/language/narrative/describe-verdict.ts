/** Whether one series grows, stands still or falls, in the words of a person. */
import { type Day, daysBetween } from '@/lib/model/day';
import type { Diagnosis, DiagnosisNote } from '@/lib/model/diagnosis';
import type { Estimate } from '@/lib/model/quantity';
import type { Noun } from '../catalogue/noun';
import { capitalised } from '../typography';
import type { CoreNarrator } from './narrator';
import type { Provenance } from '@/lib/model/provenance';
import { firstDaySeen } from '@/lib/model/first-day-seen';
import type { Vital } from '@/lib/model/report';

/** A regime that began this close to the first day seen may be older than what was seen. */
const BEGAN_BEFORE_HISTORY_DAYS = 21;
/** Up to so many weeks are counted in weeks; beyond a year, nobody counts at all. */
const COUNT_WEEKS_TO = 12;
const WEEKS_A_YEAR = 52;

export interface VerdictDescription {
  /** `Plafonne depuis sept mois` */
  readonly say: string;
  /** `+0,1 % par mois, entre −0,6 % et +0,8 %` */
  readonly more: string;
  /** The figures that stand in `more`, as they stand there; '' where there is none. */
  readonly growth: string;
  /** The smallest trend that would show, as it stands in `more`; '' where it is not told. */
  readonly visible: string;
  /** `il faut encore environ cinq semaines de données`; '' where that is not known. */
  readonly wait: string;
  /** `le chiffre d’affaires plafonne depuis sept mois` */
  readonly clause: string;
}

type Speaker = Pick<CoreNarrator, 'messages' | 'format' | 'dates' | 'asOf'>;

/**
 * A diagnosis in words. `seenFrom` is the first day that was looked at: a regime as old as that is said to
 * last "for at least" its length.
 *
 * @example describeVerdict(diagnosis, languagePack('fr').names.metric('totalRevenue'), narrator).say // 'Plafonne depuis sept mois'
 */
export function describeVerdict(
  diagnosis: Diagnosis,
  noun: Noun,
  narrator: Speaker,
  seenFrom?: Day,
): VerdictDescription {
  const { verdict: words } = narrator.messages;
  if (diagnosis.verdict === 'inconclusive') {
    const say = words[whyUndecided(diagnosis)];
    return { say: capitalised(say), clause: words.undecidedClause(noun, say), ...undecided(diagnosis, narrator) };
  }
  const since = sinceOf(diagnosis, narrator, seenFrom);
  const verb = (since ? words.lastingVerb : words.verb)[diagnosis.verdict](noun);
  const state = words.state[diagnosis.verdict](noun);
  const growth = diagnosis.monthlyGrowth ? growthText(diagnosis.monthlyGrowth, narrator) : '';
  return {
    say: capitalised([state, since].filter(Boolean).join(' ')),
    more: noteOf(diagnosis, 'one-season-only') ? `${growth}. ${words.mayBeSeason}` : growth,
    growth,
    visible: '',
    wait: '',
    clause: [noun.the, verb, since].filter(Boolean).join(' '),
  };
}

/** A vital sign in words: what it does and since when, then the interval. */
export function describeVital(vital: Vital, narrator: Speaker & Pick<CoreNarrator, 'names'>): VerdictDescription {
  return describeVerdict(vital.diagnosis, narrator.names.metric(vital.metric), narrator, firstDaySeen(vital));
}

/** The figures of a verdict as they stand in its text. */
export type GrowthDescription = Pick<VerdictDescription, 'growth' | 'visible'>;

/** Notes where the figures of a told verdict come from, as they stand in the text. */
export function citeVerdict(
  { growth, visible }: GrowthDescription,
  noun: Noun,
  { diagnosis, provenance }: { diagnosis: Diagnosis; provenance: Provenance },
  { cite, messages }: Pick<CoreNarrator, 'cite' | 'messages'>,
): void {
  const { monthlyGrowth } = diagnosis;
  if (growth && monthlyGrowth) cite(growth, messages.label.growth(noun), { value: monthlyGrowth.estimate, provenance });
  const smallest = noteOf(diagnosis, 'smallest-visible-trend')?.value;
  if (visible && smallest !== undefined)
    cite(visible, messages.label.smallestTrend(noun), {
      value: smallest,
      provenance: { ...provenance, method: 'smallest visible trend' },
    });
}

/** A clause and the figure in it, as it stands there; '' where there is none. */
export interface PaceDescription {
  readonly clause: string;
  readonly growth: string;
}

/** `le trafic progresse de 1,9 % par mois`; without a pace for a plateau, whose middle figure means nothing. */
export function describePace(diagnosis: Diagnosis, noun: Noun, narrator: Speaker): PaceDescription {
  const { verdict: words } = narrator.messages;
  if (diagnosis.verdict === 'inconclusive')
    return { clause: words.undecidedClause(noun, words[whyUndecided(diagnosis)]), growth: '' };
  const verb = words.verb[diagnosis.verdict](noun);
  const pace = diagnosis.verdict === 'stagnating' ? null : diagnosis.monthlyGrowth;
  if (!pace) return { clause: `${noun.the} ${verb}`, growth: '' };
  const growth = unsigned(pace.estimate, narrator);
  return { clause: `${noun.the} ${words.byPace(verb, growth)}`, growth };
}

/** `+1,9 % par mois, entre +1,2 % et +2,6 %` */
export function growthText(growth: Estimate, { messages, format }: Pick<CoreNarrator, 'messages' | 'format'>): string {
  return messages.verdict.growth(format.pace(growth.estimate), format.pace(growth.low), format.pace(growth.high));
}

/** A pace whose direction the verb already tells. */
function unsigned(change: number, { format }: Pick<CoreNarrator, 'format'>): string {
  return format.pace(Math.abs(change)).replace('+', '');
}

function sinceOf(diagnosis: Diagnosis, { dates, messages, asOf }: Speaker, seenFrom: Day | undefined): string {
  if (diagnosis.since === null) return '';
  const asOldAsSeen = seenFrom !== undefined && daysBetween(seenFrom, diagnosis.since) <= BEGAN_BEFORE_HISTORY_DAYS;
  return asOldAsSeen
    ? messages.verdict.forAtLeast(dates.leastDuration(daysBetween(diagnosis.since, asOf)))
    : dates.since(diagnosis.since, asOf);
}

function noteOf(diagnosis: Diagnosis, code: DiagnosisNote['code']): DiagnosisNote | undefined {
  return diagnosis.notes.find((note) => note.code === code);
}

function whyUndecided(
  diagnosis: Diagnosis,
): 'noData' | 'allZero' | 'measurementStopped' | 'measuredInPart' | 'tooEarly' {
  if (noteOf(diagnosis, 'no-data')) return 'noData';
  if (noteOf(diagnosis, 'all-zero')) return 'allZero';
  if (noteOf(diagnosis, 'open-outage')) return 'measurementStopped';
  if (noteOf(diagnosis, 'open-partial-outage')) return 'measuredInPart';
  return 'tooEarly';
}

/** What is still possible, and how much longer it takes to know; what would show, where that takes too long. */
function undecided(
  diagnosis: Diagnosis,
  narrator: Speaker,
): Pick<VerdictDescription, 'more' | 'growth' | 'visible' | 'wait'> {
  const { messages, format } = narrator;
  const { verdict: words } = messages;
  const { monthlyGrowth, margin } = diagnosis;
  const weeks = noteOf(diagnosis, 'weeks-still-needed')?.value;
  const smallest = noteOf(diagnosis, 'smallest-visible-trend')?.value;
  const growth = monthlyGrowth ? words.range(format.pace(monthlyGrowth.low), format.pace(monthlyGrowth.high)) : '';
  const wait = weeks !== undefined && weeks >= 1 ? waitText(Math.ceil(weeks), narrator) : '';
  const isNear = weeks !== undefined && weeks <= WEEKS_A_YEAR;
  const visible = !isNear && smallest !== undefined ? unsigned(smallest, narrator) : '';
  const outlook = visible ? words.smallestVisible(visible) : wait && `${wait}.`;
  const range = monthlyGrowth && words.open[stillPossible(monthlyGrowth, margin)](capitalised(growth));
  return { more: [range, capitalised(outlook)].filter(Boolean).join(' '), growth, visible, wait };
}

function waitText(weeks: number, { messages, dates }: Speaker): string {
  const { dataNeeded, yearsNeeded } = messages.verdict;
  if (weeks <= COUNT_WEEKS_TO) return dataNeeded(dates.weeks(weeks));
  return weeks <= WEEKS_A_YEAR
    ? dataNeeded(dates.duration(7 * weeks))
    : yearsNeeded(dates.years(Math.floor(weeks / WEEKS_A_YEAR)));
}

function stillPossible({ low, high }: Estimate, margin: number): 'rise' | 'fall' | 'both' {
  if (low > -margin) return 'rise';
  return high < margin ? 'fall' : 'both';
}
