import type { Noun } from './noun';
import type { ComparisonKind } from './finding';

/** What a figure at a glance shows. */
export interface GlanceLabels {
  /** `entre +9 % et +19 %` */
  between(low: string, high: string): string;
  /** `Croissance mensuelle du trafic` */
  growth(metric: Noun): string;
  /** Of the regime before the last turn. */
  growthBefore(metric: Noun): string;
  smallestTrend(metric: Noun): string;
  readonly year: Readonly<Record<'now' | 'target' | 'projected' | 'missing', (metric: Noun) => string>>;
}

/** What a piece of evidence shows, in words: a reader of the list has no sentence around it. */
export interface LabelMessages extends GlanceLabels {
  readonly others: Noun;
  /** `Taux de conversion sur mobile` */
  ofSegment(figure: Noun, segment: Noun): string;
  /** `Visiteurs par jour, en moyenne` */
  perDay(figure: string): string;
  /** `Écart sur un an du trafic` */
  change(metric: Noun, kind: ComparisonKind): string;
  /** What a week usually brings of something. */
  usualWeekOf(figure: string): string;
  /** `Graphique du trafic` */
  chart(metric: Noun): string;
  /** `Part du mobile dans l’évolution du trafic` */
  contribution(part: Noun, whole: Noun): string;
  /** What a target asks of a figure. */
  targetOf(figure: string): string;
  /** What closing half of a segment's gap would bring. */
  worthHalf(segment: Noun): string;
  worthRegained(segment: Noun): string;
  /** Of the tactic that is named. */
  readonly effect: Readonly<Record<'low' | 'high', (title: string) => string>>;
  /** `Plus petit effet visible sur la conversion` */
  smallestEffect(subject: string): string;
  /** Of those who take one step, the share that takes the other. */
  reached(from: Noun, to: Noun): string;
  /** `passages en caisse sans suite` */
  withoutNext(from: Noun): string;
  /** The same figure, this year less last year. */
  apart(figure: string): string;
  mix(rate: Noun): string;
  rates(rate: Noun): string;
  share(segment: Noun, metric: Noun): string;
  step(metric: Noun, day: string): string;
  outcome(metric: Noun): string;
  expected(metric: Noun): string;
}
