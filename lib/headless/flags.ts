import { exportPlace } from '@/lib/collect/bigquery/export-place';
import type { CommandName, Pages, ValueWords } from '@/lib/language/catalogue/command-line';
import { Day } from '@/lib/model/day';
import { DraftKind } from '@/lib/model/draft';
import { industryNamed } from '@/lib/model/industry-names';
import { MetricId } from '@/lib/model/metric';
import { metricNamed } from '@/lib/model/metric-names';
import { Language } from '@/lib/model/language';
import { SWITCH, type Switch, TEXTS, value, type Valued } from './flag';
import { readShard } from './many/shard';
import { partsOf } from './near';
import { readPropertyId } from './property-id';
import { readTarget } from './target-option';
import { readCurrency, readTimeZone } from './zone-and-currency';

/** The flags that a page lists: with a value where its words show one. */
type Listed<N extends CommandName> = Pages[N] extends { readonly flags: infer Words }
  ? { readonly [F in keyof Words]: Words[F] extends ValueWords ? Valued<unknown> : Switch }
  : unknown;

const TEXT = value((text) => text);
const DAY = value((text) => Day.safeParse(text).data);
const KINDS = value((text) => all(text, DraftKind), DraftKind.options);

const REPORT = {
  demo: SWITCH,
  csv: TEXTS,
  property: value(readPropertyId),
  accessToken: TEXT,
  apiOrigin: TEXT,
  bigquery: value(exportPlace),
  keyEvents: value((text) => [...new Set(partsOf(text).filter(Boolean))]),
  maxGigabytes: value((text) => (/^\d+$/.test(text) && Number(text) > 0 ? Number(text) : undefined)),
  billingProject: TEXT,
  out: TEXT,
  kinds: KINDS,
  language: value((text) => all(text, Language), Language.options),
  state: TEXT,
  asOf: DAY,
  target: value(readTarget),
  ranges: TEXT,
  industry: value(industryNamed),
  hours: value((text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined)),
  author: TEXT,
  boss: TEXT,
  country: value((text) => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined)),
  belonging: value((text) => [...new Set(partsOf(text).filter(Boolean))]),
  metric: value(metricNamed, MetricId.options),
  name: TEXT,
  currency: value(readCurrency),
  timeZone: value(readTimeZone),
} satisfies Listed<'report'>;

const ASK = {
  demo: SWITCH,
  csv: TEXTS,
  state: TEXT,
  property: REPORT.property,
  asOf: DAY,
  language: REPORT.language,
  json: SWITCH,
  metric: REPORT.metric,
  currency: REPORT.currency,
  timeZone: REPORT.timeZone,
} satisfies Listed<'ask'>;

/** A state's properties, files or the demonstration, for an assistant. */
const MCP = {
  demo: SWITCH,
  csv: TEXTS,
  state: TEXT,
  property: TEXTS,
  language: value((text) => Language.safeParse(text.toLowerCase()).data, Language.options),
  metric: REPORT.metric,
  name: TEXT,
  currency: REPORT.currency,
  timeZone: REPORT.timeZone,
} satisfies Listed<'mcp'>;

/** What every command on the file of properties understands. */
const RUN = {
  config: TEXT,
  property: TEXTS,
  shard: value(readShard),
  asOf: DAY,
  accessToken: TEXT,
  json: SWITCH,
} satisfies Listed<'run'>;

/** The flags of each command: those that its page lists, and others only as another page lists them. */
export const FLAGS = {
  start: { open: SWITCH, noOpen: SWITCH, out: TEXT },
  report: REPORT,
  ask: ASK,
  mcp: MCP,
  run: RUN,
  enqueue: RUN,
  work: RUN,
  deliver: { ...RUN, kinds: KINDS },
  settle: { ...RUN, kinds: KINDS, sent: SWITCH, notSent: SWITCH },
  portfolio: RUN,
  doctor: { ...REPORT, ...RUN },
  import: { state: REPORT.state },
  export: { state: REPORT.state, out: REPORT.out },
  diagnose: {},
  attribute: {},
  lift: {},
} satisfies { readonly [N in CommandName]: Listed<N> & Partial<typeof RUN | typeof REPORT> };

/** Names with commas between them, each once; nothing where one of them is not known. */
function all<T extends string>(
  text: string,
  { safeParse }: { safeParse: (part: unknown) => { readonly data?: T | undefined } },
): T[] | undefined {
  const read = [...new Set(partsOf(text.toLowerCase()))].map((part) => safeParse(part).data);
  const known = read.filter((part) => part !== undefined);
  return known.length === read.length ? known : undefined;
}
