import type { CommandWords, WrongUse } from './words';

const REPORT_HELP = `plateau report — reads one property and writes its drafts to files.

  plateau report --demo --out DIR
  plateau report --csv FILE... --out DIR
  plateau report --property ID --out DIR

From where
  --demo               the demonstration property: no account needed
  --csv FILE...        files with a date column, metric columns and at most a few dimension
                       columns; GA4's own CSV export, in English or French, as it is
  --property ID        a GA4 property, read with application default credentials
  --access-token T     ... or with this token
  --api-origin URL     ... from a stand-in of Google's API

To where
  --out DIR            monthly, weekly, quarterly and hand-over, each as .<lang>.html .md .eml,
                       and report.json
  --kinds monthly,weekly
                       only these (of the month, the week, the quarter, the hand-over)
  --language fr,en     languages of the drafts (both when left out)
  --state DIR          remembers what was said, so that next month does not say it again;
                       a folder, or the postgres:// address of a database

What Plateau should know
  --as-of YYYY-MM-DD   last complete day to look at
  --target "3000000->10000000/24"
                       from a yearly 3 million to 10 million in 24 months
                       (sessions:... for another metric, ...@YYYY-MM-DD for its first day;
                       /24:rate, :year or :total for what the amount means: the last month
                       times twelve, the last twelve months, or all months together)
  --ranges FILE        published ranges to compare with: CSV columns metric, industry, low,
                       high, source name, url, date
  --industry "Home and garden"
                       whose ranges apply; the other properties in --state of the same
                       industry, three at least, give one too
  --hours 8            hours a week that you have for new work
  --author NAME        who writes, and
  --boss NAME          who reads
  --country FR         whose shopping days apply

For CSV files, which do not say it
  --metric sessions    what a column called "value" holds
  --name "Maison Lienart"   --currency EUR   --time-zone Europe/Paris
`;

const RUN_HELP = `plateau run — everything that is due, for all properties of a file.

  plateau run --config FILE

  --config FILE        JSON: {"state": "state", "folder": "drafts", "atOnce": 4,
                       "properties": [{"id": "123", "language": "en", "country": "GB"}]}
                       state   a folder, or the postgres:// address of a database
                       folder  where the week's and the month's draft go, as .eml files
                       mail    in place of folder: {"host", "port", "tls": "starttls" or
                               "implicit", "user", "passwordEnv" or "passwordFile",
                               "authoritiesFile", "from", "to"}; a property may have its own "to"
                       each property also takes author, boss, industry, weeklyHours,
                       and "weekly": false or "monthly": false
  --shard 1/4          the first of four parts, for array jobs; CLOUD_RUN_TASK_INDEX and
                       _COUNT are read, and JOB_COMPLETION_INDEX with PLATEAU_SHARDS
  --as-of YYYY-MM-DD   last complete day to look at
  --access-token T     instead of application default credentials (or PLATEAU_ACCESS_TOKEN)
  --json               one line of JSON for each property

Stopped at any moment and started again, it goes on where it was and delivers nothing twice.
Ends with 0 when all is well, with 3 when some properties failed or were put off.
`;

const QUEUE_HELP = `plateau enqueue, plateau work — the same as run, by any number of workers.

  plateau enqueue --config FILE      puts every property into a queue, from cron
  plateau work --config FILE         works on what the queue holds, until it is told to stop

The queue (pg-boss) stands in the PostgreSQL database that the file names as "state"; a property
stands in it once. What a worker that died had in hand goes to another one within minutes.
The other options are those of plateau run.
`;

const DIAGNOSE_HELP = `plateau diagnose — does each series grow, stagnate or fall?

Reads one JSON object a line, writes one JSON object a line, in the same order:
  {"id":"a","metric":"sessions","kind":"count","frequency":"daily","start":"2024-01-01","values":[120,131,null]}
  kind       count, currency or rate (a rate takes "denominators", one a value)
  frequency  daily, weekly or monthly; null is a day without an answer
  margin     growth a month that still counts as none; 0.01 when left out
  country    FR for the French retail days and holidays; the common ones when left out
Answer: id, verdict, monthlyGrowth {estimate, low, high, level}, since, events, notes,
  longView {from, verdict, monthlyGrowth, yearOnYear}: the whole history, and one year beside the other.
A line that cannot be read answers {"id","error":{"code","message"}} and the rest go on.
`;

const ATTRIBUTE_HELP = `plateau attribute — which segments carried a change?

Reads one JSON object a line, writes one JSON object a line, in the same order:
  {"id":"a","measure":"sum","rows":[{"dimensions":{"channel":"Email"},"before":{"value":10},"after":{"value":4}}]}
  measure    sum, or rate (then before and after also hold "count")
Answer: id, segments [{dimensions, change, share, low, high}], most important first, and residual.
`;

const LIFT_HELP = `plateau lift — did what was done change anything?

Reads one JSON object a line, writes one JSON object a line, in the same order:
  {"id":"a","frequency":"daily","start":"2024-01-01","values":[...],"controls":{"b":[...]},"from":"2024-03-01"}
  from, to   the days on which it could have had an effect
Answer: id, verdict, effect and relative {estimate, low, high, level}, needed.
`;

const START_HELP = `npm start — the demonstration property through the whole street.

Writes the French and English drafts, the weekly email and the charts to output/, and says what
was found. Opens the extension in a browser when there is one, a display, and a person looking on.
  --open       open the browser all the same      --no-open    do not
  --out DIR    write elsewhere than to output/
`;

export const ENGLISH: CommandWords = {
  commands: {
    start: 'the demonstration property, drafts in output/, the extension in a browser',
    report: 'one property, from the demonstration, CSV files or Google, to drafts',
    run: 'everything that is due, for all properties of a file',
    enqueue: 'every property of a file, into a queue of PostgreSQL',
    work: 'what the queue holds; any number of workers',
    import: 'what the extension exported, into a state',
    export: 'a state, to a file that the extension takes in',
    diagnose: 'JSON lines: does each series grow, stagnate or fall, and since when?',
    attribute: 'JSON lines: which segments carried a change?',
    lift: 'JSON lines: did what was done change anything?',
  },
  help: (commands) => `plateau — growing, stuck or falling; since when; why; what to do; and did it work.

  npm run --silent plateau -- <command> [options]

${commands.map((name) => `  ${name.padEnd(10)} ${ENGLISH.commands[name] ?? ''}`).join('\n')}

  plateau <command> --help says more. Try first: npm start
  Ends with 0 when done, 1 when something failed, 2 when the command was not understood.
`,
  helpOf: {
    report: REPORT_HELP,
    run: RUN_HELP,
    enqueue: QUEUE_HELP,
    work: QUEUE_HELP,
    import:
      'plateau import FILE --state DIR — takes in what the extension exported; what stands there beside it stays.\n',
    export:
      'plateau export --state DIR --out FILE — writes everything that is kept to a file that the extension takes in.\n',
    diagnose: DIAGNOSE_HELP,
    attribute: ATTRIBUTE_HELP,
    lift: LIFT_HELP,
    start: START_HELP,
  },
  unknownCommand: (name) => `plateau: there is no command "${name}". See plateau --help\n`,
  wrong: (use) => `plateau: ${wrong(use)} See plateau report --help\n`,
  ignoredColumns: (columns) => `Left aside, because Plateau does not know them: ${columns.join(', ')}\n`,
  assumedMetric: (column, metric) => `"${column}" is taken for ${metric}; say otherwise with --metric.\n`,
  noCredentials: 'Give a token with --access-token, or sign in: gcloud auth application-default login',
  written: (folder, files) => `${files} files written to ${folder}\n`,
  exported: (file) => `Written to ${file}\n`,
  imported: (records) => `${records} records taken in\n`,
  ranOne: {
    done: () => 'done',
    'nothing-due': (until) => `nothing due until ${until}`,
    elsewhere: () => 'another run is at it',
    'put-off': (until) => (until ? `put off until ${until}` : 'put off'),
    failed: () => 'failed',
  },
  ran: ({ done, failed, delivered, ...count }) =>
    `\nDone: ${done}. Nothing due: ${count['nothing-due']}. In another run: ${count.elsewhere}. Put off: ${count['put-off']}. Failed: ${failed}. Drafts delivered: ${delivered}.\n`,
  start: {
    demo: 'Demonstration property: invented figures.',
    property: (name, until) => `${name}, until ${until}`,
    advice: (count) => (count === 1 ? 'One recommendation:' : `${count} recommendations:`),
    files: (folder) => `In ${folder}:`,
    monthly: 'the month: page, Markdown, email',
    weekly: 'the week: the same three',
    papers: 'the quarter, the hand-over',
    charts: 'the charts',
    building: 'Building the extension…',
    opened: 'The extension is open in the browser.',
    notOpened: 'To try the extension: npm run dev',
  },
};

function wrong(use: WrongUse): string {
  switch (use.what) {
    case 'no-out':
      return 'say where to write, with --out DIR.';
    case 'one-origin':
      return 'say where the figures come from: --demo, --csv FILE... or --property ID, one of them.';
    case 'bad-value':
      return `--${use.flag} does not understand "${use.value}".`;
    case 'unknown-argument':
      return `not understood: ${use.value}`;
  }
}
