import type { Noun } from './noun';

/** How two periods stand to each other. */
export type ComparisonKind = 'year' | 'preceding' | 'usual-week' | 'other' | 'regime';
/** Up or down: the two ways of a change that is sure. */
export type Way = 'up' | 'down';

/** A title and what stands under it, both without a final figure of their own: figures come in as text. */
export interface FindingMessages {
  /** `du 23 octobre au 19 novembre 2026, par rapport aux mêmes jours un an plus tôt` */
  readonly compared: Readonly<Record<ComparisonKind, (after: string, before: string) => string>>;
  /** `le trafic passe de 98 000 à 112 000 (+14 %)` */
  moved(noun: Noun, before: string, after: string, change: string): string;
  /** `+12 400 visites pour le mobile (entre +9 000 et +15 800)`; `between` may be ''. */
  part(noun: Noun, amount: string, between: string): string;
  /** `le trafic (+14 %)` */
  withChange(noun: Noun, change: string): string;
  /** In place of a whole comparison: `du 23 octobre au 19 novembre, par rapport à l’an dernier`. */
  readonly briefly: Readonly<Record<ComparisonKind, (period: string, before: string) => string>>;
  /** `le trafic de « newsletter »` */
  metricOf(metric: Noun, segment: Noun): Noun;
  /** After a count that is a mean of days. */
  readonly dailyMean: string;
  /** Where no rise and no fall is sure; `dimension` may be ''. */
  moving(metric: Noun, dimension: string): string;
  readonly factors: {
    readonly none: (result: Noun) => string;
    readonly from: Readonly<Record<Way, (result: Noun, factor: Noun) => string>>;
    /** Of a result of which the way is not sure: the factor that surely moves it. */
    readonly pulls: Readonly<Record<Way, (result: Noun, factor: Noun) => string>>;
    /** What one brings, another takes away: all of it, a part of it, or more than it. */
    readonly opposed: Readonly<Record<'evenly' | 'partly' | 'more', (brings: Noun, takes: Noun) => string>>;
    readonly adds: Readonly<Record<Way, (factor: Noun, amount: string, between: string) => string>>;
    /** `le trafic a apporté 47 k€` */
    readonly brought: Readonly<Record<Way, (factor: Noun, amount: string, isMoney: boolean) => string>>;
    readonly unsure: (factors: string, several: boolean) => string;
    /** After what the others brought: a factor, or what is left of them, that may be chance; then the change of the whole. */
    readonly rest: (factor: Noun, amount: string, all: string) => string;
  };
  readonly segments: {
    readonly with: Readonly<Record<Way, (metric: Noun, segment: Noun) => string>>;
    readonly against: Readonly<Record<Way, (metric: Noun, segment: Noun) => string>>;
    /** A segment that is told for itself. */
    readonly own: Readonly<Record<Way, (metric: Noun) => string>>;
    readonly parts: (dimension: string, parts: string) => string;
  };
  readonly mixAndRate: {
    readonly reversed: Readonly<Record<Way, (rate: Noun, dimension: string) => string>>;
    readonly mix: Readonly<Record<Way, (rate: Noun, dimension: string) => string>>;
    readonly rate: Readonly<Record<Way, (rate: Noun, dimension: string) => string>>;
    readonly split: (mix: string, rate: string) => string;
    readonly reversalNote: string;
  };
  readonly step: {
    readonly title: Readonly<Record<Way, (metric: Noun, day: string) => string>>;
    readonly text: (size: string) => string;
    readonly unexplained: string;
    readonly ask: (day: string) => string;
  };
  readonly outage: {
    readonly open: (metric: Noun, since: string) => string;
    readonly openText: (duration: string) => string;
    readonly closed: (metric: Noun, period: string) => string;
    readonly closedText: (duration: string) => string;
    /** Of a metric of which nothing was counted while visits were. */
    readonly missing: (metric: Noun, period: string) => string;
    readonly missingText: (days: string) => string;
    readonly missingSinceText: (duration: string) => string;
    /** Of hours, on days of which others were counted. */
    readonly hoursText: (duration: string) => string;
    readonly openHoursText: string;
  };
  /** A channel that brings nothing any more. */
  readonly vanished: {
    readonly title: (channel: Noun, since: string) => string;
    /** `worth` is what a week's visits came to; it may be ''. */
    readonly text: (duration: string, visits: string, worth: string) => string;
    readonly why: string;
  };
  readonly divergence: {
    readonly title: Readonly<Record<Way, (traffic: Noun, rate: Noun) => string>>;
    readonly text: (when: string, traffic: string, rate: string) => string;
  };
  readonly concentration: {
    readonly title: (metric: Noun, segment: Noun) => string;
    /** `over`: the stretch that was looked at, as a length of time. */
    readonly text: (share: string, metric: Noun, over: string) => string;
  };
  readonly gap: {
    readonly title: (segment: Noun) => string;
    readonly text: (segment: Noun, own: string, others: string) => string;
    readonly sessions: (count: string, over: string) => string;
    /** `between` is '' where its ends read alike. */
    readonly worth: (amount: string, between: string) => string;
    /** Its own rate of a year before, won back. */
    readonly regained: (rate: string, amount: string) => string;
  };
  readonly funnel: {
    /** `flat` where no change can be told. */
    readonly title: Readonly<Record<Way | 'flat', (from: Noun, to: Noun) => string>>;
    readonly text: (period: string, started: string, from: Noun, share: string, to: Noun) => string;
    readonly before: (share: string) => string;
    /** In points, with its interval. */
    readonly difference: (points: string) => string;
  };
  readonly health: { readonly title: string };
}
