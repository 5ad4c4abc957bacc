/** A kind of mishap: it makes a world, disturbs it, lets it end undisturbed, and tells what was lost. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { MailServer } from '../contract/smtp-server';
import type { PostgresServer } from '../contract/postgres-server';
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
  /** Processes that are killed in a world. */
  readonly kills: number;
  /** Times that PostgreSQL is started again in a world. */
  readonly restarts: number;
  /** Null where there is none on this machine. */
  readonly postgres: PostgresServer | null;
  readonly mail: MailServer | null;
}

/** One round of a mishap; null where the machine does not allow it. */
export type Mishap = (tools: Tools, round: number) => Promise<Done | null>;

interface Disturbed {
  readonly kills?: number;
  readonly restarts?: number;
  readonly faults?: readonly string[];
  readonly settled?: number;
}

/** Disturbs a world, then lets time go by and everything end. */
export async function through(
  tools: Tools,
  options: Omit<WorldOptions, 'command' | 'properties'>,
  disturb: (world: World) => Promise<Disturbed>,
): Promise<Done> {
  const world = await makeWorld({ command: tools.command, properties: tools.properties, ...options });
  try {
    const { kills = 0, restarts = 0, faults = [], ...more } = await disturb(world);
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

/** Waits until a process is at work, and then for as long as chance has it, up to a share of what a calm run takes. */
export async function someMoment({ draws, reference }: Tools, running: readonly Running[], share = 1): Promise<void> {
  const idle = performance.now() + IDLE;
  while (!running.some((each) => each.isAtWork()) && performance.now() < idle) await sleep(5);
  await sleep(draws.between(0, share * reference.milliseconds));
}

/** A database of its own for each world: nothing is left in it of another. */
export async function freshDatabase({ url }: PostgresServer): Promise<string> {
  const name = `torture_${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return url.replace('/postgres?', `/${name}?`);
}
