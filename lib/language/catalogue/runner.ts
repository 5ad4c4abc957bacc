import type { Verdict } from '@/lib/model/diagnosis';
import type { Property, PropertySummary } from '@/lib/model/property';
import type { Receipt } from '@/lib/model/receipt';
import type { DeliveryOutcome, PropertyOutcome, Settled } from '@/lib/model/run-outcome';
import type { CommandName } from './command-line';

/** What is wrong with the arguments of a command, and needs no more to be told. */
export type PlainMisuse =
  | 'no-out'
  | 'one-origin'
  | 'no-property'
  | 'no-config'
  | 'no-state'
  | 'no-file'
  | 'sent-or-not';

/** What is wrong with the arguments of a command. */
export type WrongUse =
  | { readonly what: PlainMisuse }
  | { readonly what: 'bad-value'; readonly flag: string; readonly value: string }
  | { readonly what: 'no-value'; readonly flag: string }
  | { readonly what: 'no-such-property'; readonly ids: readonly string[] }
  | { readonly what: 'unknown-argument'; readonly value: string; readonly near?: string };

/** What is wrong with the file of properties beyond a field's form. */
export type ConfigProblem =
  | 'id'
  | 'same-id'
  | 'target'
  | 'country'
  | 'weekly'
  | 'monthly'
  | 'industry'
  | 'where-to'
  | 'to-whom'
  | 'dataset'
  | 'time-zone'
  | 'currency';

/** What the `plateau` command says while it works, and of what it did not understand. */
export interface RunnerWords {
  readonly unknownCommand: (name: string, near: string | null) => string;
  readonly wrong: (use: WrongUse, command: CommandName) => string;
  readonly ignoredColumns: (columns: readonly string[]) => string;
  readonly assumedCurrency: string;
  /** The property's time zone is of no country; the name of the one that the language gave. */
  readonly assumedCountry: (timeZone: string, country: string) => string;
  readonly assumedMetric: (column: string, metric: string) => string;
  /** What to do where Google does not know who asks. */
  readonly noCredentials: string;
  readonly written: (folder: string, files: number) => string;
  readonly exported: (file: string) => string;
  readonly imported: (records: number) => string;
  /** What became of a property in `run`; `until` is an instant in words, or ''. */
  readonly ranOne: Readonly<Record<PropertyOutcome['status'], (until: string) => string>>;
  /** What is wrong with the file of properties. */
  readonly config: {
    readonly unreadable: string;
    readonly notJson: string;
    readonly problem: Readonly<Record<ConfigProblem, string>>;
  };
  /** How many properties were put into the queue, and how many stood in it. */
  readonly enqueued: (put: number, stood: number) => string;
  readonly working: string;
  /** What became of a draft in `deliver`. */
  readonly handed: (outcome: DeliveryOutcome, reason: string | undefined) => string;
  /** A sending of which nobody saw the end; `at` is an instant in words. */
  readonly sending: (receipt: Pick<Receipt, 'key' | 'to'>, at: string, settled: Settled) => string;
  readonly settling: (count: number, answer: Settled) => string;
  readonly portfolio: {
    readonly count: (all: number, by: Readonly<Record<Verdict, number>>) => string;
    /** Until when it was read, and when its next report comes. */
    readonly seen: (until: string, next: string | null) => string;
    readonly vital: (name: string, verdict: string) => string;
    readonly trouble: Readonly<Record<'waits' | 'put-off', (until: string) => string>>;
    readonly never: (ids: readonly string[]) => string;
  };
  readonly doctor: {
    readonly file: (file: string, properties: number) => string;
    /** The folder, or null of a database. */
    readonly state: (folder: string | null) => string;
    readonly google: (properties: number) => string;
    readonly property: (property: Property) => string;
    readonly readable: (read: number, all: number) => string;
    /** Properties that could be read, and are not in the file. */
    readonly others: (others: readonly PropertySummary[]) => string;
    readonly mail: (server: string, from: string) => string;
    readonly folder: (folder: string) => string;
    readonly unclear: (count: number) => string;
    readonly summary: (ill: number) => string;
  };
  readonly ran: (count: Readonly<Record<PropertyOutcome['status'] | 'delivered', number>>) => string;
  readonly start: {
    readonly demo: string;
    readonly property: (name: string, until: string) => string;
    readonly advice: (count: number) => string;
    readonly files: (folder: string) => string;
    readonly monthly: string;
    readonly weekly: string;
    readonly papers: string;
    readonly charts: string;
    readonly building: string;
    readonly opened: string;
    readonly notOpened: string;
  };
}
