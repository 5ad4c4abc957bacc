/**
 * The words of what people do beside the figures (sends, requests, answers, hours) and of the two documents that
 * are written from it: the quarter's review and the hand-over pack. Days, times and figures arrive written out.
 */
import type { PersonQuestion } from '@/lib/model/answer';
import type { LookBack } from '@/lib/model/look-back';
import type { Outcome } from '@/lib/model/outcome';
import type { PreFlightPoint } from '@/lib/model/pre-flight';
import type { TacticRequest } from '@/lib/model/request';

export interface SendWords {
  readonly heading: string;
  readonly points: Readonly<Record<PreFlightPoint, string>>;
  /** `stock (Léa)`; `name` is '' where nobody was named. */
  pointBy(point: string, name: string): string;
  leavesOn(campaign: string, day: string): string;
  leftOn(campaign: string, day: string): string;
  stillOpen(points: string): string;
  readonly allReady: string;
  lookBackOn(day: string): string;
  lookedBackOn(day: string): string;
  /** The channel, the days, visits of the week, of a usual one, and between which two the usual ones lay. */
  brought(channel: string, period: string, sessions: string, usual: string, least: string, most: string): string;
  readonly conversion: Readonly<
    Record<NonNullable<LookBack['conversion']>['verdict'], (rate: string, usual: string) => string>
  >;
  named(sessions: string): string;
  /** What came with a send was not proven to come from it. */
  readonly notProven: string;
}

export interface RequestWords {
  readonly heading: string;
  /** `« … », demandé par Paul le 3 novembre` */
  asked(text: string, by: string, day: string): string;
  readonly states: Readonly<Record<TacticRequest['state'], string>>;
  objective(text: string): string;
  reason(text: string): string;
  again(day: string): string;
  /** The day to look again has come. */
  againSince(day: string): string;
  /** Over what nobody has answered yet, for whoever has to. */
  readonly unanswered: string;
  /** Whole sentences for a draft; `by` is '' where nobody is named. */
  readonly told: {
    asked(text: string, by: string, day: string): string;
    /** `action` is '' where it is not one of the playbook's. */
    taken(action: string): string;
    readonly answered: Readonly<Record<'parked' | 'declined', (reason: string) => string>>;
    readonly notYet: string;
  };
}

export interface HourWords {
  readonly heading: string;
  readonly what: string;
  readonly planned: string;
  readonly spent: string;
  readonly aYear: string;
  readonly fullTime: string;
  hours(count: string): string;
  readonly other: string;
  caption(period: string): string;
  readonly byStrategy: string;
  readonly strategy: string;
  readonly share: string;
}

export interface ReviewWords {
  /** In the title, after the figure. */
  carried(done: string, planned: string): string;
  readonly noPlan: string;
  quarter(number: string, year: string): string;
  readonly heading: Readonly<Record<'short' | 'planned' | 'notDone' | 'next' | 'trends', string>>;
  /** `results` is '' where no effect was measured yet. */
  sums(planned: string, number: number, done: string, results: string): string;
  readonly results: Readonly<Record<Exclude<Outcome['verdict'], 'not measurable'>, (count: string) => string>>;
  readonly nothingPlanned: string;
  readonly allDone: string;
  readonly caption: string;
  readonly result: string;
  readonly why: Readonly<Record<'unowned' | 'unsaid', string>>;
  dropped(day: string): string;
  overdue(day: string): string;
  still(since: string): string;
  goesOn(day: string): string;
  readonly nextProposed: string;
  readonly nextNothing: string;
  readonly lookAgain: string;
}

export interface HandOverWords {
  title(property: string): string;
  readonly heading: Readonly<
    Record<
      | 'property'
      | 'access'
      | 'people'
      | 'target'
      | 'measured'
      | 'open'
      | 'tried'
      | 'refused'
      | 'notes'
      | 'sends'
      | 'answers'
      | 'rhythm'
      | 'glossary',
      string
    >
  >;
  readonly field: Readonly<
    Record<'name' | 'number' | 'account' | 'timeZone' | 'currency' | 'industry' | 'source' | 'upTo' | 'reader', string>
  >;
  readonly column: Readonly<
    Record<'field' | 'value' | 'person' | 'lastDay' | 'owns' | 'standsIn' | 'nextStep' | 'day' | 'what', string>
  >;
  readonly answerColumn: Readonly<Record<'question' | 'period' | 'answer' | 'by', string>>;
  readonly questions: Readonly<Record<PersonQuestion, string>>;
  items(count: string): string;
  /** What stands over a table, below the heading of its part. */
  readonly caption: Readonly<Record<'property' | 'people' | 'notes' | 'answers' | 'glossary', string>>;
  /** What a successor must be given, in order. */
  access(property: string): readonly string[];
  readonly rhythm: readonly string[];
  target(metric: string, from: string, to: string, months: string, start: string): string;
  readonly noTarget: string;
  margin(share: string): string;
  weeklyHours(hours: string): string;
  readonly noLastDay: string;
  readonly empty: Readonly<Record<'open' | 'tried' | 'refused' | 'notes' | 'sends' | 'answers', string>>;
  readonly term: string;
  readonly meaning: string;
}

export interface DocumentWords {
  readonly sends: SendWords;
  readonly requests: RequestWords;
  readonly hours: HourWords;
  readonly review: ReviewWords;
  readonly handOver: HandOverWords;
  readonly undatedMonth: string;
}
