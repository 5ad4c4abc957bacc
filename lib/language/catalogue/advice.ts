import type { Noun } from './noun';
import type { CalendarGap } from '@/lib/model/calendar-gap';
import type { MemoryEntry } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { LeftOut, Recommendation } from '@/lib/model/recommendation';
import type { ToldTurn } from '@/lib/model/told-turn';
import type { Decided } from './verdict';

/** What else has to be known to read a verdict. */
export interface OutcomeNoteMessages {
  /** So much would have gone by itself. */
  fallsBack(change: string): string;
  /** Others that worked on the same figure in the same days; their titles. */
  notApart(titles: readonly string[]): string;
  daysLeftOut(days: string): string;
  sampled(share: string): string;
  readonly thresholded: string;
}

/** How advice and actions go on from one draft to the next. */
export interface DraftMessages {
  readonly heading: string;
  /** `Retenu, pas commencé : « … » (Sacha, pour le 4 octobre)` */
  readonly open: Readonly<Record<'to-do' | 'doing', (actions: string) => string>>;
  /** Whom an action concerns; `toldOn` is '' where nobody has told them. */
  concerns(departments: string, toldOn: string): string;
  /** `Sacha s’en charge, pour le 1er décembre`; both may be ''. Null for whoever writes. */
  takenBy(owner: string | null, due: string): string;
  judgedBy(plan: string): string;
  /** `owner` is '' where nobody took it, `due` where there is no date. */
  openAction(title: string, owner: string, due: string): string;
  others(count: string): string;
  /** Facts that were told before, each with what became of the advice that answers it. */
  stillTrue(facts: readonly string[]): string;
  factWith(title: string, answer: string): string;
  /** What is under way, done, turned down or still waits about a fact. */
  underWay(title: string, day: string, isBegun: boolean): string;
  doneAbout(title: string, day: string, result: string): string;
  refusedAbout(title: string, day: string): string;
  waiting(title: string, day: string): string;
  /** Of advice that is given again: when it was put to who decides, or when it was done and what came of it (may be ''). */
  proposedBefore(day: string): string;
  doneBefore(day: string, result: string): string;
  /** Questions of earlier months that the page has no room for: `« … » (4 juillet)`. */
  stillWaiting(questions: string): string;
  asked(title: string, day: string): string;
  /** In the first letter: nothing was decided yet. */
  readonly noneDecided: string;
  /** `Octobre : 257 336 € (−1,4 % sur un an).`; `change` is '' without a year before. */
  /** `changes` may be ''. */
  monthInShort(month: string, amount: string, changes: string): string;
  /** After a month whose change on the year contradicts the trend. */
  readonly monthApart: string;
  onTheYear(change: string): string;
  onTheMonth(change: string, month: string): string;
  /** `−12 % sur novembre, le Black Friday en moins`: what the calendar gives one side alone; days as words. */
  apart(
    change: string,
    gaps: readonly {
      readonly name: CalendarGap['name'];
      readonly isMore: boolean;
      readonly days: string;
      readonly count: number;
    }[],
  ): string;
  /** What was foreseen of the month, beside what came; both ends of its interval. */
  readonly cameOf: Readonly<Record<'as' | 'more' | 'less', (low: string, high: string) => string>>;
  /** In a title, after the month’s figure. */
  readonly unforeseen: Readonly<Record<'more' | 'less', (figure: string) => string>>;
  /** `Décembre est attendu entre 280 k€ et 330 k€.` */
  foreseen(month: string, low: string, high: string): string;
  /** The week of the season’s peak, what it came to, what was foreseen for it, when, and between what. */
  peakCame(week: string, value: string, expected: string, day: string, low: string, high: string): string;
  /** The first word of an answer that was too early to tell a month ago. */
  nowSure(word: string): string;
  /** A month of which some days could not be counted. */
  monthInPart(month: string, amount: string, counted: string): string;
  /** First words where the month before had the same answer. */
  readonly answerAgain: Readonly<Record<Decided, string>>;
  /** The same of growth that turned, in place of the words that were said first. */
  readonly answerTurnedAgain: Readonly<Partial<Record<ToldTurn, string>>>;
  /** `Rien de nouveau cette semaine : le trafic progresse, …` */
  calmWeek(course: string): string;
  /** The same where the level took a step: what was so before the week, and not before the step. */
  calmWeekAfterStep(courses: readonly string[]): string;
  /** In a title: what there is to do, and what waits for somebody. */
  toDo(title: string): string;
  waits(title: string): string;
  /** In the title of a week that only has things to do. */
  readonly nothingChanged: string;
  readonly toFollow: string;
}

export interface AdviceMessages {
  readonly standing: Readonly<Record<Recommendation['standing'], string>>;
  readonly labels: Readonly<
    Record<'effect' | 'cost' | 'tell' | 'measure' | 'tool' | 'doneWhen' | 'caution' | 'sources' | 'before', string>
  >;
  path(objective: string, strategy: string): string;
  /** Published studies, behind an effect. */
  accordingTo(sources: string): string;
  /** Of advice on which nobody can put a figure beforehand: what will be looked at, and when. */
  toMeasure(plan: string): string;
  /** Beneath the effects of several pieces of advice. */
  readonly overlap: string;
  /** `environ 1,1 k€ à 3,4 k€ par mois` */
  effect(low: string, high: string): string;
  effectOf(low: string, high: string, noun: string): string;
  /** `time` is the stretch over which the volume was counted: `quatre semaines`. */
  basis(volume: string, time: string): string;
  /** The same without the volume. */
  workedOutOver(time: string): string;
  /** What the range closes: of the segment's own fall in a year, or of its gap to the rest. */
  readonly closes: Readonly<Record<'own-fall' | 'gap', (low: string, high: string, subject: string) => string>>;
  quoted(title: string): string;
  /** Joins two statements in one sentence: `; `. */
  readonly semicolon: string;
  readonly noEffect: string;
  /** For what gives money away: the effect counts the margin only, or there is no effect and the margin has to pay. */
  marginCounted(share: string, who: string, day: string): string;
  marginPays(share: string, who: string, day: string): string;
  /** `2 jours de travail`: the same in brief. */
  ofWork(time: string): string;
  setUp(time: string): string;
  running(hours: string): string;
  readonly noRunning: string;
  firstYear(hours: string): string;
  /** What it takes every day once it is extended: `2 heures par jour, soit 436 heures par an et 0,29 temps plein` */
  rollOut(daily: string, yearly: string, fullTime: string): string;
  readonly licence: string;
  /** The same for a reader in a hurry: `prix de l’outil en plus`. */
  readonly toolApart: string;
  hours(count: string, number: number): string;
  days(count: string, number: number): string;
  readonly halfDay: string;
  minutes(count: string): string;
  measure(noun: string, window: string): string;
  /** The same in few words. */
  measureInShort(noun: string, window: string): string;
  among(segment: Noun): string;
  smallestVisible(change: string): string;
  /** What has changed since it was last said: how large the fact was, how large it is. */
  sizeBefore(day: string, before: string, now: string): string;
  paceBefore(day: string, before: string, now: string): string;
  saidOn(day: string): string;
  turnedDown(day: string, reason: string): string;
  /** What a test of two versions takes, or that this volume carries none. */
  testTakes(change: string, perVersion: string, time: string): string;
  notTestable(change: string, perVersion: string, time: string): string;
  testLabel(change: string): string;
  /** The reason why advice is not given this time; `day` and `times` are '' where unknown. */
  readonly leftOut: Readonly<Record<LeftOut['reason'], (day: string, times: string) => string>>;
  /** For what was done and judged, and of which there is nothing new. */
  readonly doneAndJudged: string;
  /** `trois fois` */
  times(count: string): string;
  readonly outcome: Readonly<Record<Outcome['verdict'], (effect: string) => string>>;
  effectBetween(middle: string, low: string, high: string): string;
  /** The same for who reads in a hurry: a smaller effect could not have been seen. */
  outcomeTooSmall(smallest: string): string;
  /** How long a measurement would take where there is none; the smallest effect that the window could show, and one in which less would. */
  outcomeNeeds(duration: string): string;
  outcomeWouldShow(smallest: string, duration: string): string;
  readonly note: OutcomeNoteMessages;
  refused(day: string, reason: string, revisitOn: string): string;
  readonly states: Readonly<Record<MemoryEntry['state'], string>>;
  readonly actionStates: Readonly<Record<'to-do' | 'doing' | 'done' | 'dropped', string>>;
  readonly work: DraftMessages;
  hoursTaken(taken: string, available: string, number: number): string;
  hoursLeft(left: string): string;
  seeInAnalytics: string;
}
