/** Whether one series grows, stands still or falls, in the words of a person. */
import { addDays, type Day, daysBetween, WEEKS_A_YEAR } from '@/lib/model/day';
import type { Diagnosis, DiagnosisNote } from '@/lib/model/diagnosis';
import { SHORTEST_HISTORY_DAYS } from '@/lib/model/shortest-history';
import type { Estimate } from '@/lib/model/quantity';
import { plateauFrom } from '@/lib/model/told-step';
import { toldTurn } from '@/lib/model/told-turn';
import type { Noun } from '../catalogue/noun';
import { capitalised } from '../typography';
import { describeSteps, thenCourse } from './describe-step';
import { youngSentence } from './describe-young-step';
import { beforeText, courseOf, type Speaker, turnedUndecided, type VerdictFigures } from './describe-turn';
import type { CoreNarrator } from './narrator';
import { firstDaySeen } from '@/lib/model/first-day-seen';
import type { Vital } from '@/lib/model/report';

/** A regime that began this close to the first day seen may be older than what was seen. */
const BEGAN_BEFORE_HISTORY_DAYS = 21;
/** Up to so many weeks are counted in weeks; beyond a year, nobody counts at all. */
const COUNT_WEEKS_TO = 12;
/** Until the next month's draft. */
const LEAST_WEEKS = 4;

export interface VerdictDescription extends VerdictFigures {
  /** `Plafonne depuis sept mois` */
  readonly say: string;
  /** `le chiffre d’affaires plafonne depuis sept mois` */
  readonly clause: string;
}

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
  const turn = toldTurn(diagnosis);
  const { said, steps } = describeSteps(diagnosis, noun, narrator);
  if (diagnosis.verdict === 'inconclusive' && turn === null) {
    const say = words[whyUndecided(diagnosis)];
    const { tooEarlySince } = words.stepped;
    return {
      say: capitalised(said ? tooEarlySince(said, say) : say),
      clause: said ? tooEarlySince(`${noun.the} ${said}`, say) : words.undecidedClause(noun, say),
      before: '',
      steps,
      ...undecided(diagnosis, narrator),
    };
  }
  const since = sinceOf(diagnosis, narrator, seenFrom);
  const course = courseOf(diagnosis, turn, noun, narrator, since !== '');
  const lasting = (told: string) => [told, since].filter(Boolean).join(' ');
  const after = (stepped: string, told: string) =>
    said ? thenCourse({ said: stepped, steps }, diagnosis, lasting(told), noun, narrator) : lasting(told);
  return {
    say: capitalised(after(said, course.state)),
    clause: after(`${noun.the} ${said}`, course.clause),
    steps,
    ...(diagnosis.verdict === 'inconclusive'
      ? turnedUndecided(
          diagnosis,
          noteOf(diagnosis, 'weeks-still-needed')?.value,
          undecided(diagnosis, narrator),
          narrator,
        )
      : decided(diagnosis, narrator)),
  };
}

function decided(diagnosis: Diagnosis, narrator: Speaker): VerdictFigures {
  const { verdict: words } = narrator.messages;
  const growth = toldGrowth(diagnosis, narrator);
  // Before the step is not before the turn.
  const before =
    growth && !noteOf(diagnosis, 'stood-by') && plateauFrom(diagnosis) === null ? beforeText(diagnosis, narrator) : '';
  const whole = before ? words.against(growth, before) : growth;
  const more = noteOf(diagnosis, 'one-season-only') ? `${whole}. ${words.mayBeSeason}` : whole;
  return { more, growth, before, visible: '', wait: '' };
}

/** A vital sign in words: what it does and since when, then the interval, whether it is stood by, and what is seen of late. */
export function describeVital(vital: Vital, narrator: Speaker & Pick<CoreNarrator, 'names'>): VerdictDescription {
  const { diagnosis, metric } = vital;
  const told = describeVerdict(diagnosis, narrator.names.metric(metric), narrator, firstDaySeen(vital));
  const isKept = diagnosis.verdict !== 'inconclusive' && noteOf(diagnosis, 'stood-by') !== undefined;
  const sentences = [isKept ? narrator.messages.verdict.kept : '', youngSentence([vital], narrator)].filter(Boolean);
  if (sentences.length === 0) return told;
  return { ...told, more: [`${capitalised(told.more).replace(/\.$/, '')}.`, ...sentences].join(' ') };
}

/** The same without any figure: `le trafic progresse moins vite`. */
export function describeCourse(diagnosis: Diagnosis, noun: Noun, narrator: Pick<CoreNarrator, 'messages'>): string {
  return courseOf(diagnosis, toldTurn(diagnosis), noun, narrator, false).clause;
}

/** `+1,9 % par mois, entre +1,2 % et +2,6 %` */
export function growthText(growth: Estimate, { messages, format }: Pick<CoreNarrator, 'messages' | 'format'>): string {
  return messages.verdict.growth(format.pace(growth.estimate), format.pace(growth.low), format.pace(growth.high));
}

/** What a reading that would not say the verdict by itself has in its middle belongs to another course: its ends alone are told. */
function toldGrowth(diagnosis: Diagnosis, narrator: Speaker): string {
  const { monthlyGrowth: growth } = diagnosis;
  if (!growth) return '';
  const { format, messages } = narrator;
  return noteOf(diagnosis, 'stood-by')
    ? messages.verdict.range(format.pace(growth.low), format.pace(growth.high))
    : growthText(growth, narrator);
}

/** A pace whose direction the verb already tells. */
export function unsigned(change: number, { format }: Pick<CoreNarrator, 'format'>): string {
  return format.pace(Math.abs(change)).replace('+', '');
}

function sinceOf(diagnosis: Diagnosis, { dates, messages, asOf }: Speaker, seenFrom: Day | undefined): string {
  const { since, sinceRange } = diagnosis;
  if (since === null) return '';
  const level = plateauFrom(diagnosis);
  if (level !== null) return dates.since(level, asOf);
  if (sinceRange) return dates.sinceAround(since, sinceRange, asOf);
  const asOldAsSeen = seenFrom !== undefined && daysBetween(seenFrom, since) <= BEGAN_BEFORE_HISTORY_DAYS;
  return asOldAsSeen || sinceRange === null
    ? messages.verdict.forAtLeast(dates.leastDuration(daysBetween(since, asOf)))
    : dates.since(since, asOf);
}

export function noteOf(diagnosis: Diagnosis, code: DiagnosisNote['code']): DiagnosisNote | undefined {
  return diagnosis.notes.find((note) => note.code === code);
}

export function whyUndecided(
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
  const wait =
    weeks !== undefined && weeks >= 1 ? waitText(Math.ceil(weeks), narrator) : firstVerdict(diagnosis, narrator);
  const isNear = weeks !== undefined && weeks <= WEEKS_A_YEAR;
  const visible = !isNear && smallest !== undefined ? unsigned(smallest, narrator) : '';
  const outlook = visible ? words.smallestVisible(visible) : wait && `${wait}.`;
  const range = monthlyGrowth && words.open[stillPossible(monthlyGrowth, margin)](capitalised(growth));
  return { more: [range, capitalised(outlook)].filter(Boolean).join(' '), growth, visible, wait };
}

/** The day from which a history that is too short yet may be judged; '' for any other. */
function firstVerdict(diagnosis: Diagnosis, { messages, dates, asOf }: Speaker): string {
  const days = noteOf(diagnosis, 'too-short')?.value;
  const left = days === undefined ? 0 : SHORTEST_HISTORY_DAYS - days;
  return left > 0 ? messages.verdict.firstPossible(dates.day(addDays(asOf, left))) : '';
}

/** From the next month's reading, by which a clear trend may show, to the weeks that a faint one takes at the most. */
function waitText(weeks: number, { messages, dates }: Speaker): string {
  const { dataNeeded, moreThan } = messages.verdict;
  const least = dates.weeks(LEAST_WEEKS);
  if (weeks <= LEAST_WEEKS) return dataNeeded('', dates.weeks(weeks));
  if (weeks <= COUNT_WEEKS_TO) return dataNeeded(least, dates.weeks(weeks));
  return dataNeeded(
    least,
    weeks <= WEEKS_A_YEAR ? dates.duration(7 * weeks) : moreThan(dates.years(Math.floor(weeks / WEEKS_A_YEAR))),
  );
}

function stillPossible({ low, high }: Estimate, margin: number): 'rise' | 'fall' | 'both' {
  if (low > -margin) return 'rise';
  return high < margin ? 'fall' : 'both';
}
