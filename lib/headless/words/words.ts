import type { PropertyOutcome } from '../many/run-property';
import type { Language } from '@/lib/model/settings';
import { ENGLISH } from './english';
import { FRENCH } from './french';

/** What is wrong with the arguments of a command. */
export type WrongUse =
  | { readonly what: 'no-out' }
  | { readonly what: 'one-origin' }
  | { readonly what: 'bad-value'; readonly flag: string; readonly value: string }
  | { readonly what: 'unknown-argument'; readonly value: string };

/** What the command line says of itself. */
export interface CommandWords {
  /** One line for each command, by name. */
  readonly commands: Readonly<Record<string, string>>;
  readonly help: (commands: readonly string[]) => string;
  /** What a command's own `--help` teaches, by name. */
  readonly helpOf: Readonly<Record<string, string>>;
  readonly unknownCommand: (name: string) => string;
  readonly wrong: (use: WrongUse) => string;
  readonly ignoredColumns: (columns: readonly string[]) => string;
  readonly assumedMetric: (column: string, metric: string) => string;
  /** What to do where Google does not know who asks. */
  readonly noCredentials: string;
  readonly written: (folder: string, files: number) => string;
  readonly exported: (file: string) => string;
  readonly imported: (records: number) => string;
  /** What became of a property in `run`; `until` is an instant. */
  readonly ranOne: Readonly<Record<PropertyOutcome['status'], (until: string) => string>>;
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

const WORDS: Readonly<Record<Language, CommandWords>> = { en: ENGLISH, fr: FRENCH };

export function commandWords(language: Language): CommandWords {
  return WORDS[language];
}
