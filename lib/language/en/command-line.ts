import type { CommandLineWords, Page, Pages } from '../catalogue/command-line';
import { JSON_LINE_PAGES } from './json-lines';

const QUEUE: Page = {
  title: 'plateau enqueue, plateau work — the same as run, by any number of workers.',
  examples:
    'plateau enqueue --config agency.json      puts every property into a queue, from cron\nplateau work --config agency.json         works on what the queue holds, until it is told to stop',
  note: 'The queue (pg-boss) stands in the PostgreSQL database that the file names as "state"; a property stands in it once. What a worker that died had in hand goes to another one within minutes. The other options are those of plateau run.',
};

const MOVE: Page = {
  title: 'plateau import, plateau export — what is kept, from the extension to the runner and back.',
  examples:
    'plateau import plateau-2026-11-28.json --state memory\nplateau export --state postgres://plateau@db/plateau --out kept.json',
  note: 'import takes in what the extension exported (its settings, "Export"): memory, drafts, receipts, settings and what was read; what stands beside it in the state stays. export writes a file that the extension takes in.',
};

const REPORT: Pages['report'] = {
  title: 'plateau report — reads one property and writes its drafts to files.',
  examples:
    'plateau report --demo --out DIR\nplateau report --csv FILE... --out DIR\nplateau report --property ID --out DIR\nplateau report --bigquery PROJECT.DATASET --out DIR',
  headings: {
    demo: 'From where',
    out: 'To where',
    asOf: 'What Plateau should know',
    metric: 'For CSV files, which do not say it',
  },
  flags: {
    demo: 'the demonstration property: no account needed',
    csv: "FILE...  files with a date column, metric columns and at most a few dimension columns; GA4's own CSV export, in English or French, as it is",
    property: 'ID  a GA4 property, read with application default credentials',
    accessToken: 'T  ... or with this token (or PLATEAU_ACCESS_TOKEN)',
    apiOrigin: "URL  ... from a stand-in of Google's API",
    bigquery:
      "PROJECT.DATASET  the property's BigQuery export, where Google's reports are sampled, withhold rows or are over quota; --property where the dataset is not analytics_ID",
    keyEvents: 'a,b  ... which of its events are key: the export does not say',
    maxGigabytes: '1000  ... refuses to read more at once, because Google charges for it',
    billingProject:
      'P  ... the project that pays, where it is another\n(time zone and currency: --time-zone and --currency, else Google is asked)',
    out: 'DIR  monthly (for the boss), notes (yours), weekly, quarterly, quarterly-notes and hand-over, each as .<lang>.html .docx .md, what is sent as .eml too, and report.json',
    kinds: 'monthly,weekly  only these (of the month, the week, the quarter, the hand-over)',
    language: 'fr,en  languages of the drafts (both when left out)',
    state:
      'DIR  remembers what was said, so that next month does not say it again; a folder, or the postgres:// address of a database',
    asOf: 'YYYY-MM-DD  last complete day to look at',
    target:
      '"3000000->10000000/24"  from a yearly 3 million to 10 million in 24 months\n(sessions:... for another metric, ...@YYYY-MM-DD for its first day; /24:rate, :year or :total for what the amount means: the last month times twelve, the last twelve months, or all months together)',
    ranges: 'FILE  published ranges to compare with: CSV columns metric, industry, low, high, source name, url, date',
    industry:
      '"Home and garden"  whose ranges apply; the other properties in --state of the same industry, three at least, give one too',
    hours: '8  hours a week that you have for new work',
    author: 'NAME  who writes, and',
    boss: 'NAME  who reads',
    country: 'FR  whose shopping days apply; that of the time zone when left out',
    belonging:
      'ID,...  visits that are set aside as automated and that are people’s after all, by the ids that a report prints',
    metric: 'sessions  what a column called "value" holds',
    name: '"Maison Lienart"  what the property is called',
    currency: 'EUR  what its amounts are in',
    timeZone: 'Europe/Paris  where its days begin',
  },
};

const RUN: Pages['run'] = {
  title: 'plateau run — everything that is due, for all properties of a file.',
  examples: 'plateau run --config agency.json\nplateau run --config agency.json --property 123456789 --json',
  flags: {
    config: `FILE  JSON: {"state": "state", "folder": "drafts", "atOnce": 4,
"defaults": {"language": "en", "country": "GB"},
"properties": [{"id": "123456789"}, {"id": "234567890", "weekly": false}]}
state     a folder, or the postgres:// address of a database
folder    where the week's and the month's draft go, as .eml files
mail      in place of folder: {"host", "port", "tls": "starttls" or
          "implicit", "user", "passwordEnv" or "passwordFile",
          "authoritiesFile", "from", "to"}
channel   beside them, in "defaults" or with a property (false for none): the
          webhook of a team's channel in Slack, Microsoft Teams or Google Chat,
          {"urlEnv": "SLACK_WEBHOOK" or "urlFile", "kinds": ["weekly", "monthly"]}
google    {"keyFile"}: the key of a service account
atOnce    properties under way at once
defaults  what holds for every property that does not say otherwise
each property takes language (fr where nothing is said), country (that of its
time zone), industry, author, boss, to, weeklyHours, margin, tools, belonging, "target": "3000000->10000000/24@2026-01-01",
"weekly": false or {"weekday": 3, "hour": 7}, and
"monthly": false or {"day": "first-working-day" or 1 to 31, "hour": 7},
"bigquery": {"dataset": "my-shop.analytics_123456789", "keyEvents": [...]}
to read its BigQuery export, with timeZone, currency, maxGigabytes, billingProject: see plateau report --help`,
    property: 'ID,...  only these of the file',
    shard:
      '1/4  the first of four parts, for array jobs; CLOUD_RUN_TASK_INDEX and _COUNT are read, and JOB_COMPLETION_INDEX with PLATEAU_SHARDS',
    asOf: 'YYYY-MM-DD  last complete day to look at',
    accessToken: 'T  instead of application default credentials (or PLATEAU_ACCESS_TOKEN)',
    json: 'one line of JSON for each property',
  },
  note: 'Stopped at any moment and started again, it goes on where it was and delivers nothing twice; two at once share the properties. Ends with 0 when all is well, with 3 when some properties failed or were put off. Before the first one: plateau doctor --config agency.json',
};

const PAGES: Pages = {
  start: {
    title: 'npm start — the demonstration property through the whole street.',
    lead: 'Writes the French and English drafts, the weekly email and the charts to output/, and says what was found. Opens the extension in a browser when there is one, a display, and a person looking on.',
    flags: { open: 'open the browser all the same', noOpen: 'do not', out: 'DIR  write elsewhere than to output/' },
  },
  report: REPORT,
  ask: {
    title: 'plateau ask — a question, as one would type it, answered from what was read.',
    examples:
      'plateau ask "revenue by channel last quarter" --demo\nplateau ask "top produits du mois" --csv FILE...\nplateau ask "conversion rate mobile by month" --state DIR --property ID --json',
    flags: {
      demo: 'of the demonstration property',
      csv: 'FILE...  of files, as plateau report takes them',
      state: 'DIR  of what plateau run last read; a folder, or the postgres:// address of a database',
      property: 'ID  ... of this property of the state',
      asOf: 'YYYY-MM-DD  last complete day to look at: the question is asked on the day after it',
      language: 'en  language of the answer; the question may be in French or in English',
      json: `status (answered, asked, refused), understood, rows, text and link, as one line of JSON. understood names metrics and dimensions
as Google's Data API does, a ratio as ecommercePurchases/sessions`,
      metric: 'sessions  what a column called "value" holds',
      currency: 'EUR  what the amounts of files are in',
      timeZone: 'Europe/Paris  where the days of files begin',
    },
    note: 'No figure is told of something else than what was asked: what is not understood is asked back, and what Plateau does not read is refused, with its place in Google Analytics. Google is not asked. Ends with 0 in each of the three cases.',
  },
  mcp: {
    title:
      'plateau mcp — what Plateau found, for the assistant that you already use (Model Context Protocol, on stdio).',
    examples:
      'plateau mcp --demo\nplateau mcp --csv totals.csv by-channel.csv --currency GBP --time-zone Europe/London\nplateau mcp --state DIR\nplateau mcp --state postgres://plateau@db/plateau --property 123456789,234567890 --language en',
    flags: {
      demo: 'of the demonstration property',
      csv: 'FILE...  of files, as plateau report takes them; read again when they change',
      state: 'DIR  of what plateau run last read; a folder, or the postgres:// address of a database',
      property: 'ID,...  ... only these properties of the state',
      language: 'en  of the tools and, where the assistant asks for no other, of their answers',
      metric: 'sessions  what a column called "value" holds',
      name: '"Maison Lienart"  what the property of files is called',
      currency: 'EUR  what the amounts of files are in',
      timeZone: 'Europe/Paris  where the days of files begin',
    },
    note: 'It is started by the assistant (Claude Desktop, an editor, ...), which speaks with it over standard input and output, and ends with it. It only reads: nothing is written to the state, nothing is sent, Google is not asked. Each figure comes with its query, period and sample and, where it is estimated, its interval; what cannot be told yet is said so, never called flat.',
  },
  run: RUN,
  enqueue: QUEUE,
  work: QUEUE,
  deliver: {
    title: 'plateau deliver — drafts of what was last read, now, each of them once.',
    examples:
      'plateau deliver --config agency.json --property 123456789 --kinds quarterly\nplateau deliver --config agency.json',
    flags: {
      config: 'FILE  the file of plateau run; drafts go where it says',
      property: 'ID,...  only these of the file',
      kinds: 'weekly,monthly  these when left out; quarterly and hand-over come only when asked for',
      json: 'one line of JSON for each draft',
    },
    note: 'What went earlier does not go again. A property that was never read is read first.\nEnds with 0 when all is well, with 3 when some could not be delivered.',
  },
  settle: {
    title: 'plateau settle — sendings of which nobody saw the end.',
    examples:
      'plateau settle --config agency.json\nplateau settle --config agency.json --property 123456789 --not-sent',
    lead: 'A line that breaks, or a process that is killed, while a message is handed over leaves nobody knowing whether it arrived. It is never sent again by itself: look into the mailbox or the channel, then say',
    flags: {
      sent: 'it arrived: it counts as delivered',
      notSent: 'it did not: the next run, or plateau deliver, sends it',
      property: 'ID,...  only these of the file; all of them when left out',
      kinds: 'monthly  only these: weekly, monthly, quarterly, hand-over',
    },
    note: 'Without an answer it shows them, and ends with 3 when there are some.',
  },
  portfolio: {
    title: 'plateau portfolio — every property as it was last read: measurement stopped, then most at stake.',
    examples:
      "plateau portfolio --config agency.json\nplateau portfolio --config agency.json --json | jq 'select(.trouble)'",
    flags: {
      property: 'ID,...  only these of the file',
      json: 'one line of JSON for each property: vitals with verdict and interval, until when it was read, when its next report comes, what is amiss',
    },
    note: 'Google is not asked: plateau run reads.',
  },
  doctor: {
    title: 'plateau doctor — tries what a run needs, and says what to do about what is amiss.',
    examples:
      'plateau doctor --config agency.json\nplateau doctor --config agency.json --property 123456789 --json\nplateau doctor --property 123456789\nplateau doctor --csv totals.csv by-event.csv',
    note: "The file, the state, Google's answer for each property, the mail server with its certificate and password or the folder of the drafts, the channels, and sendings that wait for an answer. Nothing is mailed or posted and no report is read. It names properties that you may read and that are not in the file.\nWithout --config it looks one property over instead: --property, --bigquery, --csv or --demo, with the flags of plateau report that say how to read it. Are visits and orders counted, and once; do key events still come; what the settings do to the figures; each with its evidence, what to do, and who can. What could not be looked at is said to be not checked.\nEnds with 0 when all is well, with 3 when something is to be mended.",
  },
  import: MOVE,
  export: MOVE,
  ...JSON_LINE_PAGES,
};

export const ENGLISH_COMMAND_LINE: CommandLineWords = {
  commands: {
    start: 'the demonstration property, drafts in output/, the extension in a browser',
    report: 'one property, from the demonstration, CSV files or Google, to drafts',
    ask: 'answers a question, as one would type it, from what was read',
    mcp: 'what was found, for the assistant that you already use (Model Context Protocol)',
    run: 'everything that is due, for all properties of a file',
    enqueue: 'every property of a file, into a queue of PostgreSQL',
    work: 'what the queue holds; any number of workers',
    deliver: 'drafts of what was last read, now, each once',
    settle: 'sendings of which nobody saw the end: they arrived, or did not',
    portfolio: 'every property of a file as it was last read, where most is at stake first',
    doctor: 'tries what a run needs, or looks one property over, and says what to do about what is amiss',
    import: 'what the extension exported, into a state',
    export: 'a state, to a file that the extension takes in',
    diagnose: 'JSON lines: does each series grow, stagnate or fall, and since when?',
    attribute: 'JSON lines: which segments carried a change?',
    lift: 'JSON lines: did what was done change anything?',
  },
  help: (commands) => `plateau — growing, stuck or falling; since when; why; what to do; and did it work.

  npm run --silent plateau -- <command> [options]

${commands}

  plateau <command> --help says more. Try first: npm start
  Ends with 0 when done, 1 when it failed, 2 when the command was not understood,
  3 when it was done for some and others need a person or more time.
`,
  pages: PAGES,
  typeset: (text) => text,
};
