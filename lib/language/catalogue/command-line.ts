/** How a flag that takes a value is helped with: what stands for the value, and what comes of it. */
export type ValueWords = readonly [value: string, does: string];

/** What `--help` of one command says. Text is wrapped when it is printed. */
export interface Page {
  /** The command, and what it is for. */
  readonly title: string;
  readonly examples?: readonly string[];
  /** Before the flags. A line that begins with a space is printed as it stands. */
  readonly lead?: string;
  /** After the flags. */
  readonly note?: string;
}

/** A page that lists flags: switches, and those that take a value. */
interface FlagsPage<Switches extends string, Values extends string> extends Page {
  readonly flags: Readonly<Record<Switches, string> & Record<Values, ValueWords>>;
}

interface ReportPage extends FlagsPage<
  'demo',
  | 'csv'
  | 'property'
  | 'accessToken'
  | 'apiOrigin'
  | 'bigquery'
  | 'keyEvents'
  | 'maxGigabytes'
  | 'billingProject'
  | 'out'
  | 'kinds'
  | 'language'
  | 'state'
  | 'asOf'
  | 'target'
  | 'ranges'
  | 'industry'
  | 'hours'
  | 'author'
  | 'boss'
  | 'country'
  | 'metric'
  | 'name'
  | 'currency'
  | 'timeZone'
> {
  /** Above the flag with which another sort begins. */
  readonly headings: Readonly<Record<'demo' | 'out' | 'asOf' | 'metric', string>>;
}

/** The page of each command, its flags in the order in which they are listed. A flag that is listed here is one that `lib/headless/flags.ts` has to declare, and the other way round. */
export interface Pages {
  readonly start: FlagsPage<'open' | 'noOpen', 'out'>;
  readonly report: ReportPage;
  readonly run: FlagsPage<'json', 'config' | 'property' | 'shard' | 'asOf' | 'accessToken'>;
  readonly enqueue: Page;
  readonly work: Page;
  readonly deliver: FlagsPage<'json', 'config' | 'property' | 'kinds'>;
  readonly settle: FlagsPage<'sent' | 'notSent', 'property' | 'kinds'>;
  readonly portfolio: FlagsPage<'json', 'property'>;
  readonly doctor: Page;
  readonly import: Page;
  readonly export: Page;
  readonly diagnose: Page;
  readonly attribute: Page;
  readonly lift: Page;
}

export type CommandName = keyof Pages;

/** What the command line says of how it is used. */
export interface CommandLineWords {
  /** Each command in the list of all, in its order. */
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly help: (commands: string) => string;
  readonly pages: Pages;
}
