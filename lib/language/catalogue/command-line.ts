/** What stands for a flag's value, and behind two spaces what comes of it. */
export type ValueWords = `${string}  ${string}`;

/** What `--help` of one command says. Text is wrapped when it is printed. */
export interface Page {
  /** The command, and what it is for. */
  readonly title: string;
  /** One a line. */
  readonly examples?: string;
  /** Before the flags. A line that begins with a space is printed as it stands. */
  readonly lead?: string;
  /** After the flags. */
  readonly note?: string;
}

/** The words of a text, as names. */
type Names<Text extends string> = Text extends `${infer Name} ${infer Rest}` ? Name | Names<Rest> : Text;

/** A page that lists flags: switches, and those that take a value. */
interface FlagsPage<Switches extends string, Values extends string> extends Page {
  readonly flags: Readonly<Record<Switches, string> & Record<Values, ValueWords>>;
}

interface ReportPage extends FlagsPage<
  'demo',
  | Names<'csv property accessToken apiOrigin bigquery keyEvents maxGigabytes billingProject out kinds language state'>
  | Names<'asOf target ranges industry hours author boss country belonging metric name currency timeZone'>
> {
  /** Above the flag with which another sort begins. */
  readonly headings: Readonly<Record<'demo' | 'out' | 'asOf' | 'metric', string>>;
}

/** The page of each command, its flags in the order in which they are listed. A flag that is listed here is one that `lib/headless/flags.ts` has to declare, and the other way round. */
export interface Pages extends Readonly<
  Record<Names<'enqueue work doctor import export diagnose attribute lift'>, Page>
> {
  readonly start: FlagsPage<'open' | 'noOpen', 'out'>;
  readonly report: ReportPage;
  readonly ask: FlagsPage<'demo' | 'json', Names<'csv state property asOf language metric currency timeZone'>>;
  readonly mcp: FlagsPage<'demo', Names<'csv state property language metric name currency timeZone'>>;
  readonly run: FlagsPage<'json', 'config' | 'property' | 'shard' | 'asOf' | 'accessToken'>;
  readonly deliver: FlagsPage<'json', 'config' | 'property' | 'kinds'>;
  readonly settle: FlagsPage<'sent' | 'notSent', 'property' | 'kinds'>;
  readonly portfolio: FlagsPage<'json', 'property'>;
}

export type CommandName = keyof Pages;

/** What the command line says of how it is used. */
export interface CommandLineWords {
  /** Each command in the list of all, in its order. */
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly help: (commands: string) => string;
  readonly pages: Pages;
  /** Sets the spaces of a page's text as the language's printers do. */
  readonly typeset: (text: string) => string;
}
