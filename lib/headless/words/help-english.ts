const REPORT_HELP = `plateau report — reads one property and writes its drafts to files.

  plateau report --demo --out DIR
  plateau report --csv FILE... --out DIR
  plateau report --property ID --out DIR
  plateau report --bigquery PROJECT.DATASET --out DIR

From where
  --demo               the demonstration property: no account needed
  --csv FILE...        files with a date column, metric columns and at most a few dimension
                       columns; GA4's own CSV export, in English or French, as it is
  --property ID        a GA4 property, read with application default credentials
  --access-token T     ... or with this token (or PLATEAU_ACCESS_TOKEN)
  --api-origin URL     ... from a stand-in of Google's API
  --bigquery PROJECT.DATASET
                       the property's BigQuery export, where Google's reports are sampled, withhold
                       rows or are over quota; --property where the dataset is not analytics_ID
  --key-events a,b     ... which of its events are key actions: the export does not say
  --max-gigabytes 1000 ... refuses to read more at once, because Google charges for it
  --billing-project P  ... the project that pays, where it is another
                       (time zone and currency: --time-zone and --currency, else Google is asked)

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

  plateau run --config agency.json
  plateau run --config agency.json --property 123456789 --json

  --config FILE        JSON: {"state": "state", "folder": "drafts", "atOnce": 4,
                       "defaults": {"language": "en", "country": "GB"},
                       "properties": [{"id": "123456789"}, {"id": "234567890", "weekly": false}]}
                       state     a folder, or the postgres:// address of a database
                       folder    where the week's and the month's draft go, as .eml files
                       mail      in place of folder: {"host", "port", "tls": "starttls" or
                                 "implicit", "user", "passwordEnv" or "passwordFile",
                                 "authoritiesFile", "from", "to"}
                       google    {"keyFile"}: the key of a service account
                       atOnce    properties under way at once
                       defaults  what holds for every property that does not say otherwise
                       each property takes language (fr where nothing is said), country (FR),
                       industry, author, boss, to,
                       weeklyHours, margin, tools, "target": "3000000->10000000/24@2026-01-01",
                       "weekly": false or {"weekday": 3, "hour": 7}, and
                       "monthly": false or {"day": "first-working-day" or 1 to 31, "hour": 7},
                       "bigquery": {"dataset": "my-shop.analytics_123456789", "keyEvents": [...]}
                       to read its BigQuery export, with timeZone, currency, maxGigabytes,
                       billingProject: see plateau report --help
  --property ID,...    only these of the file
  --shard 1/4          the first of four parts, for array jobs; CLOUD_RUN_TASK_INDEX and
                       _COUNT are read, and JOB_COMPLETION_INDEX with PLATEAU_SHARDS
  --as-of YYYY-MM-DD   last complete day to look at
  --access-token T     instead of application default credentials (or PLATEAU_ACCESS_TOKEN)
  --json               one line of JSON for each property

Stopped at any moment and started again, it goes on where it was and delivers nothing twice; two
at once share the properties. Ends with 0 when all is well, with 3 when some properties failed or
were put off. Before the first one: plateau doctor --config agency.json
`;

const QUEUE_HELP = `plateau enqueue, plateau work — the same as run, by any number of workers.

  plateau enqueue --config agency.json      puts every property into a queue, from cron
  plateau work --config agency.json         works on what the queue holds, until it is told to stop

The queue (pg-boss) stands in the PostgreSQL database that the file names as "state"; a property
stands in it once. What a worker that died had in hand goes to another one within minutes.
The other options are those of plateau run.
`;

const DELIVER_HELP = `plateau deliver — drafts of what was last read, now, each of them once.

  plateau deliver --config agency.json --property 123456789 --kinds quarterly
  plateau deliver --config agency.json

  --config FILE        the file of plateau run; drafts go where it says
  --property ID,...    only these of the file
  --kinds weekly,monthly
                       these when left out; quarterly and hand-over come only when asked for
  --json               one line of JSON for each draft

What went earlier does not go again. A property that was never read is read first.
Ends with 0 when all is well, with 3 when some could not be delivered.
`;

const SETTLE_HELP = `plateau settle — sendings of which nobody saw the end.

  plateau settle --config agency.json
  plateau settle --config agency.json --property 123456789 --not-sent

A line that breaks, or a process that is killed, while a message is handed over leaves nobody
knowing whether it arrived. It is never sent again by itself: look into the mailbox, then say
  --sent               it arrived: it counts as delivered
  --not-sent           it did not: the next run, or plateau deliver, sends it
  --property ID,...    only these of the file; all of them when left out
  --kinds monthly      only these: weekly, monthly, quarterly, hand-over
Without an answer it shows them, and ends with 3 when there are some.
`;

const PORTFOLIO_HELP = `plateau portfolio — every property of a file as it was last read, the most worrying first.

  plateau portfolio --config agency.json
  plateau portfolio --config agency.json --json | jq 'select(.trouble)'

  --property ID,...    only these of the file
  --json               one line of JSON for each property: vitals with verdict and interval,
                       until when it was read, when its next report comes, what is amiss
Google is not asked: plateau run reads.
`;

const DOCTOR_HELP = `plateau doctor — tries what a run needs, and says what to do about what is amiss.

  plateau doctor --config agency.json
  plateau doctor --config agency.json --property 123456789 --json

The file, the state, Google's answer for each property, the mail server with its certificate and
password or the folder of the drafts, and sendings that wait for an answer. Nothing is mailed and
no report is read. It names properties that you may read and that are not in the file.
Ends with 0 when all is well, with 3 when something is to be mended.
`;

const MOVE_HELP = `plateau import, plateau export — what is kept, from the extension to the runner and back.

  plateau import plateau-2026-11-28.json --state memory
  plateau export --state postgres://plateau@db/plateau --out kept.json

import takes in what the extension exported (its settings, "Export"): memory, drafts, receipts,
settings and what was read; what stands beside it in the state stays. export writes a file that
the extension takes in.
`;

const DIAGNOSE_HELP = `plateau diagnose — does each series grow, stagnate or fall?

Reads one JSON object a line, from standard input or from the FILE that is named, and writes one a
line, in the same order. A line that cannot be read answers {"id","error":{"code","message"}} and the
rest go on; it ends with 0 all the same.
  {"id":"a","metric":"sessions","kind":"count","frequency":"daily","start":"2024-01-01","values":[120,131,null]}
  kind       count, currency or rate (a rate takes "denominators", one a value)
  frequency  daily, weekly or monthly; null is a day without an answer
  margin     growth a month that still counts as none; 0.01 when left out
  country    FR for the French retail days and holidays; the common ones when left out
Answer: id, verdict, monthlyGrowth {estimate, low, high, level}, since, events, notes,
  longView {from, verdict, monthlyGrowth, yearOnYear}: the whole history, and one year beside the other.
`;

const ATTRIBUTE_HELP = `plateau attribute — which segments carried a change?

Reads one JSON object a line, from standard input or from the FILE that is named, and writes one a
line, in the same order. A line that cannot be read answers {"id","error":{"code","message"}} and the
rest go on; it ends with 0 all the same.
  {"id":"a","measure":"sum","rows":[{"dimensions":{"channel":"Email"},"before":{"value":10},"after":{"value":4}}]}
  measure    sum, or rate (then before and after also hold "count")
Answer: id, segments [{dimensions, change, share, low, high}], most important first, and residual.
`;

const LIFT_HELP = `plateau lift — did what was done change anything?

Reads one JSON object a line, from standard input or from the FILE that is named, and writes one a
line, in the same order. A line that cannot be read answers {"id","error":{"code","message"}} and the
rest go on; it ends with 0 all the same.
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

/** What a command's own `--help` teaches, by name. */
export const ENGLISH_HELP: Readonly<Record<string, string>> = {
  report: REPORT_HELP,
  run: RUN_HELP,
  enqueue: QUEUE_HELP,
  work: QUEUE_HELP,
  import: MOVE_HELP,
  export: MOVE_HELP,
  deliver: DELIVER_HELP,
  settle: SETTLE_HELP,
  portfolio: PORTFOLIO_HELP,
  doctor: DOCTOR_HELP,
  diagnose: DIAGNOSE_HELP,
  attribute: ATTRIBUTE_HELP,
  lift: LIFT_HELP,
  start: START_HELP,
};
