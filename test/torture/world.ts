/** A few properties, a stand-in for Google, and processes that may be killed: what they left, and what they said. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ChildProcess, spawn } from 'node:child_process';
import { openState } from '@/lib/headless/state/open-state';
import type { Receipt } from '@/lib/model/receipt';
import { type Emulator, startEmulator } from '../emulator/emulator';
import { lightProperties } from '../emulator/light-properties';
import { hasEnded } from '../emulator/runner-process';
import type { MailServer } from '../contract/smtp-server';
import { leavesOf, type Reference } from './figures';

/** Thursday: the week's and the month's draft are both there to be written. */
export const BEGIN = Date.parse('2026-11-19T08:00:00Z');
const READ_UNTIL = '2026-11-24';
/** Enough for the week and the month that are due: it is the starting of processes that takes the time. */
const MONTHS = 2;
const HOUR_MS = 3_600_000;
/** What must be there in the end: the week before and the month before, of each property. */
const DUE = ['weekly|2026-11-09|2026-11-15', 'monthly|2026-10-01|2026-10-31'];
const CLOCK = pathToFileURL(resolve(import.meta.dirname, 'clock.js')).href;
/** What no person is to read. */
const STACK = /\n\s+at .+[:(]\d+|node:internal/;
/** Exit codes that the command documents. */
const CODES = [0, 1, 2, 3];

export interface WorldOptions {
  readonly command: string;
  readonly properties: number;
  /** A folder within the world's own without it; or PostgreSQL by its address. */
  readonly state?: string;
  /** Drafts are left in a folder without it. */
  readonly mail?: MailServer;
  /** Where state and drafts are; a temporary folder without it. */
  readonly place?: string;
}

export interface Running {
  readonly process: ChildProcess;
  /** Whether anything was asked of Google since it began. */
  isAtWork(): boolean;
  /** Whether it has not ended yet. */
  isThere(): boolean;
  /** Whether it was still there to be killed. */
  kill(): Promise<boolean>;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly outcomes: readonly Outcome[];
  readonly said: string;
}

export interface Outcome {
  readonly propertyId: string;
  readonly status: string;
  readonly delivered: readonly string[];
  readonly failure?: { readonly code: string; readonly message: string };
}

/** What went wrong in a world, each with a line that tells which. */
export interface Losses {
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly rowsLost: readonly string[];
  readonly wordless: readonly string[];
}

export async function makeWorld(options: WorldOptions) {
  const { properties: count, mail } = options;
  const own = mkdtempSync(join(tmpdir(), 'plateau-torture-'));
  const place = options.place ?? own;
  const emulator: Emulator = await startEmulator({
    properties: lightProperties(count, READ_UNTIL, MONTHS),
    now: () => new Date(BEGIN),
  });
  const ids = emulator.properties.map(({ property: { id } }) => id);
  const state = options.state ?? join(place, 'state');
  const folder = join(place, 'drafts');
  const config = join(own, 'plateau.json');
  const clock = join(own, 'clock');
  const [twice, wordless, delivered] = [[] as string[], [] as string[], [] as string[]];
  const seen = new Map<string, number>();
  const takenBefore = mail?.taken().length ?? 0;

  if (mail) writeFileSync(join(own, 'authorities.pem'), mail.authorities);
  const out = mail
    ? {
        mail: {
          host: 'localhost',
          port: mail.port,
          user: 'sacha',
          passwordEnv: 'MAIL_PASSWORD',
          authoritiesFile: 'authorities.pem',
          from: 'sacha@shop.example',
          to: 'paul@shop.example',
        },
      }
    : { folder };
  writeFileSync(
    config,
    JSON.stringify({
      state,
      ...out,
      apiOrigin: emulator.origin,
      properties: ids.map((id) => ({ id, language: 'fr' })),
    }),
  );

  function at(hours: number): void {
    writeFileSync(`${clock}.new`, String(BEGIN + hours * HOUR_MS - Date.now()));
    renameSync(`${clock}.new`, clock);
  }
  at(0);

  function start(command = 'run', ...args: readonly string[]): Running {
    const before = emulator.requests.length;
    const child = spawn(process.execPath, [options.command, command, '--config', config, '--json', ...args], {
      cwd: own,
      env: {
        ...process.env,
        LANG: 'fr',
        // Threads read this too, and not what their process was started with.
        NODE_OPTIONS: `--import ${CLOCK}`,
        TORTURE_CLOCK: clock,
        PLATEAU_ACCESS_TOKEN: emulator.identity.grant(undefined, 1e7),
        MAIL_PASSWORD: 'secret',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [printed, errors, isKilled] = ['', '', false];
    child.stdout.on('data', (data: Buffer) => (printed += data.toString('utf8')));
    child.stderr.on('data', (data: Buffer) => (errors += data.toString('utf8')));
    const ended = new Promise<Ended>((done) => {
      child.on('close', (code) => {
        const outcomes = outcomesIn(printed);
        delivered.push(
          ...outcomes.flatMap(({ propertyId, delivered: left }) => left.map((name) => `${propertyId} ${name}`)),
        );
        if (!isKilled) judge(command, args, { code, outcomes, printed, errors });
        done({ code, outcomes, said: printed + errors });
      });
    });
    return {
      process: child,
      isAtWork: () => emulator.requests.length > before || hasEnded(child),
      isThere: () => !hasEnded(child),
      async kill() {
        isKilled = !hasEnded(child) && child.kill('SIGKILL');
        await ended;
        return isKilled;
      },
      ended,
    };
  }

  /** A process that ended by itself: with a code that is documented, a sentence, and a line for each property. */
  function judge(
    command: string,
    args: readonly string[],
    { code, outcomes, printed, errors }: Omit<Ended, 'said'> & { readonly printed: string; readonly errors: string },
  ): void {
    const tell = (what: string) =>
      wordless.push(`${command} ${args.join(' ')}: ${what}; ${(errors || printed).slice(0, 400)}`);
    if (code === null || !CODES.includes(code)) tell(`exit code ${code}`);
    else if (STACK.test(errors)) tell('a stack trace');
    else if (code !== 0 && printed === '' && errors === '') tell(`exit code ${code} without a word`);
    else if (command === 'run' && (code === 0 || code === 3) && args.length === 0 && outcomes.length !== count)
      tell(`${outcomes.length} lines of ${count} properties`);
    for (const { propertyId, failure } of outcomes)
      if (failure?.code === 'unexpected') tell(`${propertyId} failed without a sentence: ${failure.message}`);
    if (errors.includes('imprévu')) tell('a failure without a sentence of its own');
  }

  /** A file that took another's place has another number. */
  function look(): void {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
    for (const name of names) {
      const file = statSync(join(folder, name)).ino;
      if ((seen.get(name) ?? file) !== file) twice.push(`${name} was replaced`);
      seen.set(name, file);
    }
  }

  const mailed = () =>
    (mail?.taken() ?? []).slice(takenBefore).map(({ mime }) => /^Message-ID: <([0-9a-f]+)@/im.exec(mime)?.[1] ?? '');

  /** As a person who looks into the mailbox: each sending of which nobody saw the end arrived, or it did not. */
  async function settle(): Promise<number> {
    const { said } = await start('settle').ended;
    const open = linesIn<Receipt>(said);
    for (const { key } of open) {
      const [id = '', kind = ''] = key.split('|');
      const arrived = mailed().includes(idOf(key)) ? '--sent' : '--not-sent';
      await start('settle', '--property', id, '--kinds', kind, arrived).ended;
    }
    return open.length;
  }

  /** What became of it all, once nothing disturbs any more. */
  async function losses(reference: Reference): Promise<Losses> {
    look();
    const there = mail ? new Set(mailed()) : null;
    const names = [...seen.keys()];
    const lost = ids.flatMap((id) =>
      DUE.filter((due) => {
        const [kind = '', from = '', to = ''] = due.split('|');
        const edition = kind === 'weekly' ? 'working' : 'boss';
        if (there) return !there.has(idOf([id, kind, from, to, edition].join('|')));
        return !names.some((name) => name.startsWith(`${id}-`) && name.includes(`${from}-${to}`));
      }).map((due) => `${id}|${due}`),
    );
    const messages = mailed();
    const repeated = [...messages, ...delivered.filter(() => !mail)].filter(
      (each, index, all) => all.indexOf(each) !== index,
    );
    return { lost, twice: [...twice, ...repeated], rowsLost: await rowsLost(reference), wordless };
  }

  async function rowsLost(reference: Reference): Promise<string[]> {
    const { repository, close } = await openState(state);
    try {
      const kept = await repository.readAll('snapshots');
      const aside = await repository.readAll('backups');
      const missing = ids.flatMap((id) => {
        const snapshot = kept.find(({ key }) => key === id)?.value;
        const figures = snapshot === undefined ? 0 : leavesOf(snapshot);
        return figures < reference.figures ? [`${id}: ${figures} of ${reference.figures} figures`] : [];
      });
      return [...missing, ...aside.map(({ key }) => `${key} was put aside`)];
    } finally {
      await close();
    }
  }

  return {
    ids,
    state,
    folder,
    emulator,
    at,
    start,
    look,
    settle,
    losses,
    async remove() {
      await emulator.stop();
      rmSync(own, { recursive: true, force: true });
      if (options.place) mkdirSync(place, { recursive: true });
    },
  };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

/** What a message of a draft is known by: see `mailDraft`. */
const idOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 32);

function linesIn<Line>(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line): Line => JSON.parse(line));
}

const outcomesIn = (text: string) => linesIn<Outcome>(text).filter(({ status }) => status !== undefined);
