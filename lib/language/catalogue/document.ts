/** Headings, labels and set phrases of the drafts. */

import type { SourceKind } from '@/lib/model/source-kind';

export type HeadingName =
  | 'working'
  | 'attention'
  | 'launched'
  | 'decide'
  | 'findings'
  | 'recommendations'
  | 'followedUp'
  | 'withdrawn'
  | 'notRepeated'
  | 'roadmap'
  | 'pace'
  | 'cannotTell'
  | 'health'
  | 'changed'
  | 'trends'
  | 'openActions'
  | 'prompt'
  | 'promptAsk';

/** Set phrases that stand where a section has nothing to hold. */
export type EmptyName = 'attention' | 'decide' | 'decideOpen' | 'recommendations' | 'actions' | 'firstWeek';

export type ColumnName =
  | 'measure'
  | 'change'
  | 'month'
  | 'weeklyMean'
  | 'weeklyMeanSeasonless'
  | 'mean'
  | 'meanSeasonless'
  | 'part'
  | 'before'
  | 'after'
  | 'contribution'
  | 'deliverable'
  | 'owner'
  | 'deputy'
  | 'due'
  | 'doneWhen'
  | 'state';

export interface DocumentMessages {
  readonly heading: Readonly<Record<HeadingName, string>>;
  readonly empty: Readonly<Record<EmptyName, string>>;
  readonly column: Readonly<Record<ColumnName, string>>;
  /** Parts of the byline. */
  figuresOf(period: string): string;
  trendsAt(day: string): string;
  forReader(name: string): string;
  readonly source: Readonly<Record<'demo' | 'csv' | 'bigquery', string>>;
  /** Captions. */
  countedDays(counted: string, days: string): string;
  monthInFigures(month: string): string;
  weekInFigures(period: string): string;
  /** Facts of the last four weeks on the page of a month that ended before them. */
  laterThanMonth(period: string): string;
  /** Facts of the last four weeks on which everything was measured, where later days were lost. */
  wholeWeeks(period: string): string;
  /** Facts of the last four weeks, where no four weeks of late were measured whole. */
  weeksInPart(period: string): string;
  lastDaysInFigures(period: string): string;
  perWeek(noun: string): string;
  weekByWeek(noun: string): string;
  trendDescription(from: string, to: string, verdict: string): string;
  /** What the line leaves out. */
  readonly withoutSeasons: string;
  bandNote(level: string): string;
  /** `dimension` is '' where a result is split into its factors. */
  split(noun: string, dimension: string): string;
  splitDescription(noun: string, before: string, after: string): string;
  /** Columns of the table of figures, where a month has a name. */
  readonly latest: string;
  readonly aYearBefore: Readonly<Record<'days' | 'week', string>>;
  /** `Entre (à 90 %)` */
  betweenAt(level: string): string;
  /** Charts of estimates with their intervals beside what they are held against. */
  readonly intervals: {
    /** Where the present pace leads, in each meaning of the target. */
    readonly pace: { readonly title: string; description(target: string): string; readonly reference: string };
    /** What the finished actions gave, beside what would have been without them. */
    readonly lift: { readonly title: string; readonly description: string; readonly reference: string };
    readonly reading: string;
    readonly action: string;
    readonly atEnd: string;
    readonly effect: string;
  };
  weeksShown(count: string): string;
  /** Decisions that the boss takes. */
  decision(title: string, cost: string): string;
  /** `prévenir le service client` */
  tell(departments: string): string;
  /** Actions that are about to begin, and whom nobody has told. */
  untold(actions: string): string;
  untoldOf(title: string, departments: string): string;
  nameDeputy(title: string): string;
  /** Advice that an earlier month asked a yes or a no for. */
  answerAtLast(title: string, since: string): string;
  setNewDate(title: string, day: string): string;
  readonly nobody: string;
  readonly undated: string;
  doneOn(day: string): string;
  /** Later than the month or the quarter that the draft is about. */
  readonly doneAfter: Readonly<Record<'month' | 'quarter', (day: string) => string>>;
  judgeOn(day: string): string;
  verdictChanged(noun: string, before: string, after: string): string;
  weekOf(period: string): string;
  readonly gone: (title: string) => string;
  changedSince(day: string): string;
  lowToHigh(low: string, high: string): string;
  firstStep(step: string): string;
}

/** What the page around the blocks says. */
export interface EvidenceMessages {
  readonly heading: string;
  /** By what the figures were read from. */
  readonly intro: Readonly<Record<SourceKind, string>>;
  readonly notes: string;
  readonly table: string;
  /** `Chiffre d’affaires : 412 k€ — …` */
  entry(label: string, value: string, parts: readonly string[]): string;
  query(metrics: string, dimensions: string): string;
  readonly allRead: string;
  rowsHeld(share: string): string;
  sampled(share: string): string;
  readonly thresholded: string;
  daysObserved(observed: string, of: string): string;
  method(name: string): string;
  where(dimension: string, value: string): string;
  /** Opens the list. */
  open(count: string): string;
  readonly link: string;
  readonly refs: string;
  readonly more: string;
  latest(count: string): string;
  /** `Voir : https://…` */
  linkText(label: string, url: string): string;
  readonly madeBy: string;
}
