import type { EntryProblem } from '@/lib/model/own-event';

/** What the settings say of the person's own calendar. */
export interface CalendarWords {
  readonly title: string;
  readonly intro: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly toHint: string;
  readonly yearly: string;
  readonly add: string;
  readonly remove: string;
  removeNamed(name: string): string;
  readonly importFile: string;
  readonly formats: string;
  imported(count: number): string;
  refused(count: number): string;
  /** `rule` is one that was not followed, as it is written. */
  refusedEntry(name: string, problem: EntryProblem, rule?: string): string;
  /** The days of an event that repeats otherwise than yearly. */
  dates(count: number, span: string): string;
}
