import type { Verdict } from '@/lib/model/diagnosis';
import type { ToldTurn } from '@/lib/model/told-turn';
import type { Noun } from './noun';

type Pair = (main: Noun, traffic: Noun) => string;

/** What is news, by rule from the verdicts: as much of it as is told at a glance. */
export interface NewsMessages {
  /** By the verdict of the main figure, then by that of the traffic. */
  readonly pair: Readonly<Record<Verdict, Readonly<Record<Verdict, Pair>>>>;
  /** Where there is one figure only. */
  readonly alone: Readonly<Record<Verdict, (main: Noun) => string>>;
  /** What the traffic does, where of the main figure nothing can be told. */
  tooEarlyFor(news: string, main: Noun): string;
  measurementStopped(since: string): string;
  /** `les commandes manquent depuis le 3 novembre`: nothing of a metric is counted, while visits are. */
  missing(metric: Noun, since: string): string;
  /** Where figures contradict each other, and none is told. */
  readonly withheld: string;
  whereas(first: string, second: string): string;
  and(first: string, second: string): string;
}

/** The news of a draft in one line, and the answer that its page begins with. */
export interface HeadlineMessages extends NewsMessages {
  /** `Novembre : …` */
  ofMonth(month: string, news: string): string;
  /** `Semaine du 9 au 15 novembre : …` */
  ofWeek(week: string, news: string): string;
  /** `chiffre d’affaires de 92 k€` */
  amountOf(noun: Noun, amount: string): string;
  /** `les commandes manquent tout le mois` */
  missingAllMonth(metric: Noun): string;
  /** `92 k€ (+3 % sur un an)`; `change` may be ''. */
  beside(amount: string, change: string): string;
  /** The main figure before the news. */
  led(figure: string, news: string): string;
  /** `l’e-mail perd 9 k€` */
  readonly channelMoved: Readonly<Record<'up' | 'down', (channel: Noun, amount: string) => string>>;
  /** `l’e-mail perd encore 9 k€ en un an`: of a month, and of one after a month of which the same was told. */
  readonly channelOfYear: Readonly<Record<'up' | 'down', (channel: Noun, amount: string, isAgain: boolean) => string>>;
  /** `l’e-mail perd 44 commandes ; rien d’autre n’a bougé` */
  nothingElse(news: string): string;
  readonly nothingNeedsYou: string;
  /** The same beside a figure. */
  readonly sameCourse: string;
  /** The first change in words, and how many stand beside it. */
  changed(first: string, others: string, count: number): string;
  /** Where nothing came and something went. */
  gone(facts: string, count: number): string;
  /** First words of the answer to "Is it working?". */
  readonly answer: Readonly<Record<Exclude<Verdict, 'inconclusive'>, string>>;
  /** The same where growth turned, which says more than the verdict. */
  readonly answerTurned: Readonly<Partial<Record<ToldTurn, string>>>;
  /** The same where the level took a step down or up, against the verdict or where there is none. */
  readonly answerStepped: Readonly<Record<'growing' | 'declining', string>>;
  /** What the days say that were measured, after those that were not: `first` is a sentence. */
  otherDays(first: string): string;
  readonly answerNoData: string;
  /** Why, where none of the figures is told. */
  readonly answerWithheld: string;
  /** `wait` says how much longer it takes to know; it may be ''. */
  answerOpen(main: Noun, wait: string): string;
  readonly answerTooSlow: string;
  /** `le trafic progresse depuis avril : +1,9 % par mois, …` */
  withGrowth(clause: string, growth: string): string;
  /** `le trafic plafonne, la conversion aussi` */
  alike(first: string, noun: Noun): string;
}
