import { findPostgres, startPostgres } from '../contract/postgres-server';
import { hasSmtpServer, startMailServer } from '../contract/smtp-server';
import { Draws } from '../generate/draws';
import { builtCommand } from './built';
import { clockJumps } from './clock-jumps';
import { fullDisk, readOnly } from './disks';
import { killedWorkers, kills } from './kills';
import { MAIL_FAULTS, mailDeaths } from './mail-deaths';
import type { Mishap, Tools } from './mishap';
import { calmReference } from './reference';
import { restarts } from './restarts';
import { type Done, type Tally, tallyOf } from './tally';
import { wrongAnswers } from './wrong-answers';

/** How often each kind is tried, and how often in a short run. */
export const KINDS: readonly {
  readonly kind: string;
  readonly mishap: Mishap;
  readonly rounds: number;
  readonly few: number;
}[] = [
  { kind: 'kills, SQLite, one run', mishap: kills('sqlite', 1), rounds: 3, few: 0 },
  { kind: 'kills, SQLite, two runs', mishap: kills('sqlite', 2), rounds: 2, few: 1 },
  { kind: 'kills, PostgreSQL, one run', mishap: kills('postgres', 1), rounds: 3, few: 0 },
  { kind: 'kills, PostgreSQL, two runs', mishap: kills('postgres', 2), rounds: 2, few: 0 },
  { kind: 'kills, queue workers', mishap: killedWorkers, rounds: 2, few: 0 },
  { kind: 'restarts, one run', mishap: restarts('one'), rounds: 3, few: 1 },
  { kind: 'restarts, two runs', mishap: restarts('two'), rounds: 3, few: 0 },
  { kind: 'restarts, queue workers', mishap: restarts('workers'), rounds: 2, few: 0 },
  { kind: 'mail server dies', mishap: mailDeaths, rounds: MAIL_FAULTS.length, few: 0 },
  { kind: 'disk full', mishap: fullDisk, rounds: 6, few: 1 },
  { kind: 'folder read-only', mishap: readOnly, rounds: 4, few: 0 },
  { kind: 'clock jumps', mishap: clockJumps, rounds: 2, few: 0 },
  { kind: 'wrong answers', mishap: wrongAnswers, rounds: 9, few: 0 },
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

/** Rounds of each kind in turn, so that one that ends early has tried all. */
export async function runTorture({
  seed,
  minutes,
  isShort,
  most = Infinity,
  only = '',
  tell,
}: TortureOptions): Promise<Tally[]> {
  const end = performance.now() + minutes * 60_000;
  const command = await builtCommand();
  const bin = findPostgres();
  const postgres = bin === null ? null : await startPostgres(bin);
  const mail = hasSmtpServer() ? await startMailServer('starttls') : null;
  const kinds = KINDS.filter(({ kind, few }) => kind.includes(only) && (!isShort || few > 0));
  const done = new Map<string, Done[]>(kinds.map(({ kind }) => [kind, []]));
  const skipped = new Map<string, string>();
  try {
    const properties = 2;
    const tools: Tools = {
      command: command.file,
      draws: new Draws(seed),
      reference: await calmReference(command.file, properties),
      properties,
      ...(isShort ? { kills: 4, restarts: 2 } : { kills: 10, restarts: 6 }),
      postgres,
      mail,
    };
    for (let round = 0, isLeft = true; isLeft; round += 1) {
      isLeft = false;
      for (const { kind, mishap, rounds, few } of kinds) {
        if (round >= Math.min(most, isShort ? few : rounds) || skipped.has(kind)) continue;
        if (performance.now() > end) {
          tell?.(`${kind}: no time for round ${round + 1}`);
          continue;
        }
        isLeft = true;
        const begun = performance.now();
        const result = await mishap(tools, round);
        if (result === null) skipped.set(kind, 'not possible on this machine');
        else done.get(kind)?.push(result);
        const { lost = [], twice = [], rowsLost = [], wordless = [] } = result ?? {};
        tell?.(`${kind}, round ${round + 1}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
        for (const [what, all] of Object.entries({ lost, twice, rowsLost, wordless }))
          for (const each of all) tell?.(`  ${what}: ${each}`);
      }
    }
  } finally {
    await mail?.stop();
    await postgres?.stop();
    command.remove();
  }
  return kinds.map(({ kind }) => tallyOf(kind, done.get(kind) ?? [], skipped.get(kind)));
}
