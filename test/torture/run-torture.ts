import { findPostgres, startPostgres } from '../contract/postgres-server';
import { hasSmtpServer, startMailServer } from '../contract/smtp-server';
import { Draws } from '../generate/draws';
import { builtCommand } from './built';
import { clockJumps } from './clock-jumps';
import { fullDisk, readOnly } from './disks';
import { killedWorkers, kills } from './kills';
import { MAIL_FAULTS, mailDeaths } from './mail-deaths';
import type { Reference } from './figures';
import type { Mishap, Tools } from './mishap';
import { calmReference } from './reference';
import { restarts } from './restarts';
import { type Done, type Tally, tallyOf } from './tally';
import { ANSWER_WORLDS, wrongAnswers } from './wrong-answers';

const FEW = 2;
/** Enough that a worker has a thread beside it before they are done, and gives it work. */
const MANY = 30;

/** How often each kind is tried, and how often in a short run. */
export const KINDS: readonly {
  readonly kind: string;
  readonly mishap: Mishap;
  readonly rounds: number;
  readonly few: number;
  /** A world's, where they are not `FEW`. */
  readonly properties?: number;
}[] = [
  { kind: 'kills, SQLite, one run', mishap: kills('sqlite', 1), rounds: 3, few: 0 },
  { kind: 'kills, SQLite, two runs', mishap: kills('sqlite', 2), rounds: 2, few: 1 },
  { kind: 'kills, PostgreSQL, one run', mishap: kills('postgres', 1), rounds: 2, few: 0 },
  { kind: 'kills, PostgreSQL, two runs', mishap: kills('postgres', 2), rounds: 2, few: 0 },
  { kind: 'kills, queue workers', mishap: killedWorkers, rounds: 2, few: 0, properties: MANY },
  { kind: 'restarts, one run', mishap: restarts('one'), rounds: 2, few: 1 },
  { kind: 'restarts, two runs', mishap: restarts('two'), rounds: 2, few: 0 },
  { kind: 'restarts, queue workers', mishap: restarts('workers'), rounds: 2, few: 0, properties: MANY },
  { kind: 'mail server dies', mishap: mailDeaths, rounds: MAIL_FAULTS.length, few: 0 },
  { kind: 'disk full', mishap: fullDisk, rounds: 6, few: 1 },
  { kind: 'folder read-only', mishap: readOnly, rounds: 4, few: 0 },
  { kind: 'clock jumps', mishap: clockJumps, rounds: 2, few: 0 },
  { kind: 'wrong answers', mishap: wrongAnswers, rounds: ANSWER_WORLDS, few: 0 },
];

export interface TortureOptions {
  readonly seed: number;
  /** Begins no further round after so many. */
  readonly minutes: number;
  readonly isShort?: boolean;
  /** At most so many rounds of each kind. */
  readonly most?: number;
  /** Only kinds whose name holds it. */
  readonly only?: string;
  readonly tell?: (line: string) => void;
}

/** Worlds that are disturbed at the same time: a run uses one core, and waits. */
const LANES = 2;

/** Rounds of each kind in turn, so that one that ends early has tried all. */
export async function runTorture({
  seed,
  minutes,
  isShort = false,
  most = Infinity,
  only = '',
  tell = () => {},
}: TortureOptions): Promise<Tally[]> {
  const end = performance.now() + minutes * 60_000;
  const kinds = KINDS.filter(({ kind, few }) => kind.includes(only) && (!isShort || few > 0));
  const rounds = kinds.flatMap(({ kind, mishap, rounds: many, few, properties = FEW }, index) =>
    Array.from({ length: Math.min(most, isShort ? few : many) }, (_, round) => ({
      kind,
      mishap,
      round,
      index,
      properties,
    })),
  );
  const waiting = rounds.toSorted((one, other) => one.round - other.round || one.index - other.index);
  const done = new Map<string, Done[]>(kinds.map(({ kind }) => [kind, []]));
  const skipped = new Map<string, string>();
  const command = await builtCommand();
  try {
    const references = new Map<number, Reference>();
    for (const count of new Set(waiting.map(({ properties }) => properties)))
      references.set(count, await calmReference(command.file, count));
    const shared = {
      command: command.file,
      ...(isShort ? { kills: 4, restarts: 2 } : { kills: 10, restarts: 6 }),
    };
    const lane = (servers: Servers) => async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { kind, mishap, round, index, properties } = next;
        const reference = references.get(properties);
        if (reference === undefined || skipped.has(kind)) continue;
        if (performance.now() > end) {
          tell(`${kind}: no time for round ${round + 1}`);
          continue;
        }
        const begun = performance.now();
        const draws = new Draws(seed + 1000 * index + round);
        const result = await mishap({ ...shared, ...servers, draws, properties, reference }, round);
        if (result === null) skipped.set(kind, 'not possible on this machine');
        else done.get(kind)?.push(result);
        tell(`${kind}, round ${round + 1}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
        for (const line of lossLines(result)) tell(line);
      }
    };
    await withServers(LANES, (servers) => Promise.all(servers.map((each) => lane(each)())));
  } finally {
    command.remove();
  }
  return kinds.map(({ kind }) => tallyOf(kind, done.get(kind) ?? [], skipped.get(kind)));
}

type Servers = Pick<Tools, 'postgres' | 'mail'>;

/** Servers of its own for each lane: what is done to those of one disturbs no other. */
async function withServers(lanes: number, work: (servers: readonly Servers[]) => Promise<unknown>): Promise<void> {
  const bin = findPostgres();
  const hasMail = hasSmtpServer();
  const servers: Servers[] = [];
  try {
    for (let lane = 0; lane < lanes; lane += 1)
      servers.push({
        postgres: bin === null ? null : await startPostgres(bin),
        mail: hasMail ? await startMailServer('starttls') : null,
      });
    await work(servers);
  } finally {
    for (const { postgres, mail } of servers) {
      await mail?.stop();
      await postgres?.stop();
    }
  }
}

function lossLines(result: Done | null): string[] {
  const { lost = [], twice = [], rowsLost = [], wordless = [] } = result ?? {};
  return Object.entries({ lost, twice, rowsLost, wordless }).flatMap(([what, all]) =>
    all.map((each) => `  ${what}: ${each}`),
  );
}
