import type { CommandName } from '../catalogue/command-line';
import type { PropertyOutcome, DeliveryOutcome, Settled } from '@/lib/model/run-outcome';
import type { Receipt } from '@/lib/model/receipt';
import type { Standing } from '@/lib/model/told-turn';
import type { Property, PropertySummary } from '@/lib/model/property';
import { counted as countedInEnglish } from './locale';
import { listed } from '../listed';
import { DraftKind } from '@/lib/model/draft';
import type { PlainMisuse, WrongUse, ConfigProblem } from '../catalogue/runner';

const KINDS: Readonly<Record<DraftKind, string>> = {
  weekly: 'the week',
  monthly: 'the month',
  quarterly: 'the quarter',
  'hand-over': 'the hand-over',
};

const ranOne: Readonly<Record<PropertyOutcome['status'], (until: string) => string>> = {
  done: () => 'done',
  'nothing-due': (until) => `nothing due until ${until}`,
  elsewhere: () => 'another run is at it',
  'put-off': (until) => (until ? `put off until ${until}` : 'put off'),
  failed: () => 'failed',
};

const trouble: Readonly<Record<'waits' | 'put-off', (until: string) => string>> = {
  waits: () => 'Its reports wait for somebody to act: plateau run says what on.',
  'put-off': (until) => `Its last run failed; the next try is on ${until}.`,
};

/** What the `plateau` command says while it works, and of what it did not understand. */
export const ENGLISH_RUNNER = {
  unknownCommand: (name: string, near: string | null) =>
    `plateau: there is no command "${name}".${near === null ? '' : ` Did you mean "${near}"?`} See plateau --help\n`,
  wrong: (use: WrongUse, command: CommandName) => `plateau: ${wrong(use)} See plateau ${command} --help\n`,
  ignoredColumns: (columns: readonly string[]) =>
    `Left aside, because Plateau does not know them: ${columns.join(', ')}\n`,
  assumedCurrency: 'The files do not name their currency: amounts are read as euros; say otherwise with --currency.\n',
  /** The property's time zone is of no country; the name of the one that the language gave. */
  assumedCountry: (timeZone: string, country: string) =>
    `The time zone ${timeZone} is of no country: the retail days are those of ${country}, by the language; say otherwise with --country.\n`,
  /** Under which id visits that were set aside can be said to be people's, or a host the site's. */
  setAside: {
    automated: (id: string) =>
      `Set aside as automated visits; if people made them, count them with --belonging "${id}"\n`,
    'other-hosts': (id: string) =>
      `Set aside as of a host that is not the site’s; if it is, count its visits with --belonging "${id}"\n`,
  },
  assumedMetric: (column: string, metric: string) =>
    `"${column}" is taken for ${metric}; say otherwise with --metric.\n`,
  /** What to do where Google does not know who asks. */
  noCredentials:
    'Sign in with gcloud auth application-default login, give a token with --access-token, or name the key of a service account as google.keyFile in the file of properties.',
  written: (folder: string, files: number) => `${files} files written to ${folder}\n`,
  exported: (file: string) => `Written to ${file}\n`,
  imported: (records: number) => `${records} records taken in\n`,
  /** What became of a property in `run`; `until` is an instant in words, or ''. */
  ranOne,
  stopped: '\nStopped before it was done. What was done is kept: the next run goes on from there.\n',
  ran: ({ done, failed, delivered, ...count }: Readonly<Record<PropertyOutcome['status'] | 'delivered', number>>) =>
    `\nDone: ${done}. Nothing due: ${count['nothing-due']}. In another run: ${count.elsewhere}. Put off: ${count['put-off']}. Failed: ${failed}. Drafts delivered: ${delivered}.\n`,
  /** What is wrong with the file of properties. */
  config: {
    notJson: 'is not JSON: look for a comma too many or a quotation mark too few.',
    problem: {
      id: 'the number of a property, as Google Analytics shows it in its settings',
      country: 'a country in two capitals, such as GB',
      weekly: 'true, false, or {"weekday": 1 for Monday to 7 for Sunday, "hour": 0 to 23}',
      monthly: 'true, false, or {"day": "first-working-day" or 1 to 31, "hour": 0 to 23}',
      'same-id': 'the same "id" stands twice',
      target: 'a target with its first day, such as 3000000->10000000/24@2026-01-01',
      industry: 'a category of Google Analytics, such as "Home and garden"',
      'where-to': 'say where drafts go: either "folder" or "mail", one of them, or a "channel" for every property',
      'to-whom': 'say whom drafts are mailed to: "to" in "mail", in "defaults" or with each property',
      channel:
        'false, or {"urlEnv": "SLACK_WEBHOOK"}, the name of the variable that holds the address of the webhook (or "urlFile", a file that does), and "kinds": ["weekly", "monthly"]; the address itself has no place in this file',
      dataset: 'a project and its dataset, such as my-shop.analytics_123456789',
      'time-zone': 'a time zone, such as Europe/London',
      currency: 'a currency, such as GBP',
    } satisfies Record<ConfigProblem, string>,
  },
  /** Where the address of a channel's webhook was looked for, and what is wrong with it. */
  channelAddress: (place: string, problem: string) => `The address of the channel, in ${place}: ${problem}`,
  channelMissing: (place: string) => `The address of the channel, in ${place}: nothing stands there.`,
  /** A draft for which the file names no way out. */
  nowhere: 'Neither "folder" nor "mail" nor a "channel" takes this draft.',
  /** How many properties were put into the queue, and how many stood in it. */
  enqueued: (put: number, stood: number) =>
    `${countedInEnglish(put, 'property', 'properties')} put into the queue${stood > 0 ? `; ${stood} stood in it already` : ''}.\n`,
  /** For whoever types what an assistant starts. */
  serving:
    'Waiting for an assistant on standard input, which is what starts this command: plateau mcp --help says how. Ctrl-C ends it.\n',
  working: 'Waiting for properties in the queue; Ctrl-C ends it after what is in hand.\n',
  /** What became of a draft in `deliver`. */
  handed: ({ propertyId, kind, status, title = KINDS[kind], where = '' }: DeliveryOutcome, reason: string = '') =>
    `${propertyId}  ${title} — ${
      {
        delivered: `delivered: ${where}`,
        before: 'it went earlier, and not again',
        elsewhere: 'another run is at this property',
        failed: where === '' ? reason : `delivered: ${where}. ${reason}`,
      }[status]
    }`,
  /** A sending of which nobody saw the end; `at` is an instant in words. */
  sending: ({ key, to }: Pick<Receipt, 'key' | 'to'>, at: string, settled: Settled) => {
    const [id = '', kind, from = '', until = ''] = key.split('|');
    const what = KINDS[DraftKind.safeParse(kind).data ?? 'monthly'];
    const said = {
      asked: 'nobody knows whether it arrived',
      arrived: 'noted as sent',
      'not-arrived': 'noted as not sent; the next run or plateau deliver sends it',
      elsewhere: 'a run is at this property: ask again when it has ended',
    }[settled];
    return `${id}  ${what}, ${from} to ${until}, to ${to}, begun ${at} — ${said}`;
  },
  settling: (count: number, answer: Settled): string =>
    count === 0
      ? 'Every sending is known to have ended.\n'
      : answer === 'asked'
        ? '\nLook into the mailbox, the log of your mail server or the channel, then say what you found:\n  plateau settle --sent or --not-sent (with --property ID for one of them)\n'
        : '',
  portfolio: {
    count: (all: number, by: Readonly<Record<Standing, number>>) =>
      `${countedInEnglish(all, 'property', 'properties')}: ${by.declining} falling, ${by.stagnating} standing still, ${by.slowed} slowing, ${by.growing} growing, ${by.inconclusive} of which it cannot be told yet.`,
    /** Until when it was read, and when its next report comes. */
    seen: (until: string, next: string | null) => `until ${until}${next === null ? '' : `; next report ${next}`}`,
    vital: (name: string, verdict: string) => `${name}: ${verdict}`,
    trouble,
    never: (ids: readonly string[]) => `Not read yet (plateau run reads them): ${ids.join(', ')}`,
  },
  doctor: {
    file: (file: string, properties: number) => `${file}: ${countedInEnglish(properties, 'property', 'properties')}`,
    /** The folder, or null of a database. */
    state: (folder: string | null) => `The state can be read and written: ${folder ?? 'PostgreSQL'}`,
    google: (properties: number) => `Google lets you read ${countedInEnglish(properties, 'property', 'properties')}`,
    property: ({ id, displayName, timeZone, currency }: Property) => `${id} — ${displayName}, ${timeZone}, ${currency}`,
    readable: (read: number, all: number) => `${read} of ${all} properties can be read`,
    /** Properties that could be read, and are not in the file. */
    others: (others: readonly PropertySummary[]) =>
      `${countedInEnglish(others.length, 'property', 'properties')} could be added to the file: ${listed(others, ({ id, displayName }) => `${id} (${displayName})`, 'and')}`,
    mail: (server: string, from: string) => `${server} lets ${from} send, behind TLS; nothing was sent`,
    folder: (folder: string) => `Drafts can be left in ${folder}`,
    /** `properties` that post there, or a number of them; a workflow of Teams cannot be asked without starting it. */
    channel: (name: string, properties: string, isAsked: boolean) =>
      isAsked
        ? `${name} knows the address of the channel (${properties}); nothing was posted`
        : `The address of the channel is one of ${name}, which answers (${properties}); whether its workflow takes a message shows with the first one`,
    channelOf: (properties: string, reason: string) => `The channel (${properties}). ${reason}`,
    unclear: (count: number) =>
      `${countedInEnglish(count, 'sending', 'sendings')} of which nobody saw the end: plateau settle shows them`,
    summary: (ill: number) =>
      ill === 0
        ? '\nAll is well: plateau run will find what it needs.\n'
        : `\n${ill} to be mended, each with what to do.\n`,
  },
  start: {
    demo: 'Demonstration property: invented figures.',
    property: (name: string, until: string) => `${name}, until ${until}`,
    advice: (count: number) => (count === 1 ? 'One recommendation:' : `${count} recommendations:`),
    files: (folder: string) => `In ${folder}:`,
    monthly: 'the month, for the boss',
    notes: 'your working notes beside it',
    papers: 'the week, the quarter, the hand-over',
    charts: 'the charts',
    building: 'Building the extension…',
    opened: 'The extension is open in the browser.',
    notOpened: 'To try the extension: npm run dev',
  },
};

export type RunnerWords = typeof ENGLISH_RUNNER;

const PLAIN: Readonly<Record<PlainMisuse, string>> = {
  'no-out': 'say where to write, with --out DIR.',
  'one-origin':
    'say where the figures come from: --demo, --csv FILE..., --property ID or --bigquery PROJECT.DATASET, one of them.',
  'no-property': 'say of which property the BigQuery export is, with --property ID.',
  'no-config': 'say which file of properties, with --config FILE.',
  'no-state': 'say which state, with --state DIR or a postgres:// address.',
  'no-question': 'say what is asked, between quotes.',
  'no-known-source': 'say of what it is asked: --demo, --csv FILE..., or --state DIR with --property ID, one of them.',
  'no-shelf': 'say what to read: --demo, --csv FILE..., or --state DIR, one of them.',
  'no-file': 'say which file.',
  'sent-or-not': 'either --sent or --not-sent, not both.',
};

function hint({ flag, near, example }: WrongUse & { readonly what: 'bad-value' }): string {
  if (near !== undefined) return `. Did you mean ${near}?`;
  return example === undefined ? '.' : ` (for example: --${flag} ${example}).`;
}

function wrong(use: WrongUse): string {
  switch (use.what) {
    case 'bad-value':
      return `--${use.flag} does not understand "${use.value}"${hint(use)}`;
    case 'no-value':
      return `${use.flag} lacks its value.`;
    case 'no-such-property':
      return `not in the file: ${use.ids.join(', ')}.`;
    case 'unread-property':
      return `nothing was read of ${use.id} yet: plateau run reads it.`;
    case 'unknown-argument':
      return `not understood: ${use.value}.${use.near === undefined ? '' : ` Did you mean ${use.near}?`}`;
    default:
      return PLAIN[use.what];
  }
}
