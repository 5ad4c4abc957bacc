/** The kinds of mishap: each makes a world, disturbs it, lets it end undisturbed, and tells what was lost. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type MailServer, SMTP_STAGES, SMTP_WAYS, type SmtpFault } from '../contract/smtp-server';
import type { PostgresServer } from '../contract/postgres-server';
import type { Fault } from '../emulator/faults';
import { WORDS } from '../emulator/refusal';
import type { Draws } from '../generate/draws';
import type { Reference } from './figures';
import { LAST_HOUR } from './reference';
import type { Done } from './tally';
import { makeWorld, type Running, type World, type WorldOptions } from './world';

export interface Tools {
  readonly command: string;
  readonly draws: Draws;
  readonly reference: Reference;
  readonly properties: number;
  /** Null where there is none on this machine. */
  readonly postgres: PostgresServer | null;
  readonly mail: MailServer | null;
}

/** One round of a mishap; null where the machine does not allow it. */
export type Mishap = (tools: Tools, round: number) => Promise<Done | null>;

interface Disturbed {
  readonly kills?: number;
  readonly restarts?: number;
  readonly faults?: number;
  readonly settled?: number;
}

/** Disturbs a world, then lets time go by and everything end. */
async function through(
  tools: Tools,
  options: Omit<WorldOptions, 'command' | 'properties'>,
  disturb: (world: World) => Promise<Disturbed>,
): Promise<Done> {
  const world = await makeWorld({ command: tools.command, properties: tools.properties, ...options });
  try {
    const { kills = 0, restarts = 0, faults = 0, ...more } = await disturb(world);
    world.look();
    const settled = (more.settled ?? 0) + (options.mail ? await world.settle() : 0);
    world.at(LAST_HOUR);
    await world.start().ended;
    return { kills, restarts, faults, settled, ...(await world.losses(tools.reference)) };
  } finally {
    await world.remove();
  }
}

/** Milliseconds after which nothing is left to do: a worker waits on at an empty queue. */
const IDLE = 20_000;

/** Waits until a process is at work, and then for as long as chance has it, up to what a run takes. */
async function someMoment({ draws }: Tools, running: readonly Running[], most = 2500): Promise<void> {
  const idle = performance.now() + IDLE;
  while (!running.some((each) => each.isAtWork()) && performance.now() < idle) await sleep(5);
  await sleep(draws.between(0, most));
}

/** A database of its own for each world: nothing is left in it of another. */
async function freshDatabase({ url }: PostgresServer): Promise<string> {
  const name = `torture_${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return url.replace('/postgres?', `/${name}?`);
}

const KILLS_A_WORLD = 6;

/** SIGKILL at random moments, of one run or of two at once. */
export const kills =
  (at: 'sqlite' | 'postgres', atOnce: 1 | 2): Mishap =>
  async (tools, round) => {
    const { postgres, mail } = tools;
    if (at === 'postgres' && postgres === null) return null;
    const options = {
      ...(at === 'postgres' && postgres ? { state: await freshDatabase(postgres) } : {}),
      ...(round % 2 === 1 && mail ? { mail } : {}),
    };
    return through(tools, options, async (world) => {
      for (let kill = 0; kill < KILLS_A_WORLD; kill += atOnce) {
        const running = Array.from({ length: atOnce }, () => world.start());
        await someMoment(tools, running);
        await Promise.all(running.map((each) => each.kill()));
        world.look();
      }
      return { kills: KILLS_A_WORLD };
    });
  };

/** SIGKILL of workers at a queue; what they had in hand goes to others. */
export const killedWorkers: Mishap = async (tools) => {
  const { postgres } = tools;
  if (postgres === null) return null;
  const state = await freshDatabase(postgres);
  return through(tools, { state }, async (world) => {
    await world.start('enqueue').ended;
    for (let kill = 0; kill < KILLS_A_WORLD; kill += 2) {
      const workers = [world.start('work'), world.start('work')];
      await someMoment(tools, workers);
      await Promise.all(workers.map((worker) => worker.kill()));
      await letPass(state);
      world.look();
    }
    return { kills: KILLS_A_WORLD };
  });
};

/** As the queue's own clock would have it: whoever was killed is known to be dead. */
async function letPass(state: string): Promise<void> {
  const client = new Client({ connectionString: state });
  await client.connect();
  await client.query(
    `UPDATE plateau_queue.job SET heartbeat_on = heartbeat_on - interval '10 minutes' WHERE state = 'active'`,
  );
  await client.query(
    `UPDATE plateau_queue.queue SET monitor_on = monitor_on - interval '10 minutes', monitor_claim_on = monitor_claim_on - interval '10 minutes'`,
  );
  await client.end();
}

/** PostgreSQL started again, in order or as after a crash, under one run, two at once, or workers at a queue. */
export const restarts =
  (who: 'one' | 'two' | 'workers'): Mishap =>
  async (tools, round) => {
    const { postgres, draws, mail } = tools;
    if (postgres === null) return null;
    const state = await freshDatabase(postgres);
    return through(
      tools,
      { state, ...(round % 2 === 1 && mail && who !== 'workers' ? { mail } : {}) },
      async (world) => {
        if (who === 'workers') await world.start('enqueue').ended;
        const running = Array.from({ length: who === 'one' ? 1 : 2 }, () =>
          world.start(who === 'workers' ? 'work' : 'run'),
        );
        const count = 3;
        for (let time = 0; time < count; time += 1) {
          await someMoment(tools, running, 1500);
          await postgres.restart(draws.pick(['fast', 'crash'] as const));
        }
        if (who === 'workers') {
          await sleep(2000);
          for (const each of running) each.process.kill('SIGTERM');
        }
        await Promise.all(running.map((each) => each.ended));
        return { restarts: count };
      },
    );
  };

/** Those that are waited for in vain are tried by the contract tests: they take as long as the command is patient. */
const QUICK = SMTP_WAYS.filter((way) => way !== 'silent' && way !== 'drip');
const AFTER_THE_DOT = (['dot', 'dot-lost'] as const).flatMap((stage) =>
  (['reset', 'close', 'nonsense', 'much'] as const).map((way) => ({ stage, way })),
);
/** Hours at which a draft that could not be sent is tried again: pauses grow. */
const TRIED_AGAIN = [0, 2, 5] as const;
/** All of them, as many in one world as one after the other can fail in it. */
export const MAIL_FAULTS: readonly (readonly SmtpFault[])[] = [
  ...SMTP_STAGES.flatMap((stage) => inThrees(QUICK.map((way) => ({ stage, way })))),
  ...inThrees(AFTER_THE_DOT),
];

function inThrees(faults: readonly SmtpFault[]): SmtpFault[][] {
  return faults.flatMap((_, at) => (at % TRIED_AGAIN.length === 0 ? [faults.slice(at, at + TRIED_AGAIN.length)] : []));
}

/** A mail server that fails at a stage, in one way after the other. */
export const mailDeaths: Mishap = async (tools, round) => {
  const { mail } = tools;
  const faults = MAIL_FAULTS[round % MAIL_FAULTS.length];
  if (mail === null || faults === undefined) return null;
  return through(tools, { mail }, async (world) => {
    let settled = 0;
    for (const [time, fault] of faults.entries()) {
      world.at(TRIED_AGAIN[time] ?? 0);
      mail.fail(fault);
      await world.start().ended;
      mail.fail(null);
      settled += await world.settle();
    }
    return { faults: faults.length, settled };
  });
};

/** A disk of a few megabytes, on which so little is left that it fills at one moment or another. */
export const fullDisk: Mishap = (tools) =>
  onOwnDisk(async (place) =>
    through(tools, { place }, async (world) => {
      const left = tools.draws.pick([0, 16, 64, 256, 700, 1500, 3000, 6000]);
      const filler = join(place, 'filler');
      spawnSync('fallocate', ['-l', `${DISK_KILOBYTES - left}K`, filler]);
      writeFileSync(join(place, 'rest'), '');
      await world.start().ended;
      rmSync(filler, { force: true });
      return { faults: 1 };
    }),
  );

/** The same disk, not to be written for a while: from the beginning, or after a first run. */
export const readOnly: Mishap = (tools, round) =>
  onOwnDisk(async (place) =>
    through(tools, { place }, async (world) => {
      if (round % 2 === 1) {
        const running = world.start();
        await someMoment(tools, [running], 1000);
        await running.kill();
      }
      spawnSync('mount', ['-o', 'remount,ro', place]);
      await world.start().ended;
      spawnSync('mount', ['-o', 'remount,rw', place]);
      return { faults: 1, kills: round % 2 };
    }),
  );

const DISK_KILOBYTES = 48 * 1024;

async function onOwnDisk(work: (place: string) => Promise<Done>): Promise<Done | null> {
  const place = mkdtempSync(join(tmpdir(), 'plateau-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_KILOBYTES}k`, 'tmpfs', place]);
  if (status !== 0) {
    rmSync(place, { recursive: true });
    return null;
  }
  try {
    return await work(place);
  } finally {
    spawnSync('umount', [place]);
    rmSync(place, { recursive: true, force: true });
  }
}

/** A clock that jumps under a run, by hours and by weeks, either way; and a run by each of its times. */
export const clockJumps: Mishap = (tools) =>
  through(tools, {}, async (world) => {
    const jumps = [-24 * 30, -72, -1, 1, 24 * 2];
    const count = 3;
    for (let time = 0; time < count; time += 1) {
      const running = world.start();
      await someMoment(tools, [running], 800);
      world.at(tools.draws.pick(jumps));
      await running.ended;
      world.look();
    }
    return { faults: count };
  });

const PLENTY = 9;
const ANSWERS: readonly Omit<Fault, 'path'>[] = [
  { status: 0, hangUp: true, times: PLENTY },
  { status: 0, cut: true, times: PLENTY },
  { status: 200, body: {}, times: PLENTY },
  { status: 200, body: { reports: [] }, times: PLENTY },
  { status: 200, body: [], times: PLENTY },
  { status: 200, html: '<html><title>Sign in to the network</title></html>', times: PLENTY },
  { status: 403, message: WORDS.noPermission, times: PLENTY },
  { status: 429, message: WORDS.tokensPerDay, times: PLENTY },
  { status: 500, times: PLENTY },
];

/** Answers that are not the ones that were asked for. */
export const wrongAnswers: Mishap = (tools, round) =>
  through(tools, {}, async (world) => {
    const fault = ANSWERS[round % ANSWERS.length] ?? { status: 500 };
    const id = tools.draws.pick(world.ids);
    world.emulator.fail({ ...fault, path: new RegExp(`properties/${id}`) });
    await world.start().ended;
    world.emulator.change((report, at) => (at === 0 ? { ...report, rows: [] } : report));
    world.at(2);
    await world.start().ended;
    world.emulator.reset();
    return { faults: 2 };
  });
