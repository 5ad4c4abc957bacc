import { createHash } from 'node:crypto';

/** One part of the properties, such as one task of an array job works on; `index` counts from nought. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Reads what `--shard` says; its parts count from one. Undefined for what makes no sense.
 *
 * @example readShard('2/3') // { index: 1, count: 3 }
 */
export function readShard(text: string): Shard | undefined {
  const [, part, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  return checked(Number(part) - 1, Number(count));
}

/**
 * Which part this process works on by what Cloud Run or an indexed job of Kubernetes tells its tasks. Kubernetes does
 * not tell how many there are: PLATEAU_SHARDS does.
 *
 * @returns null where nothing is said and all is one part; undefined where what is said makes no sense
 */
export function shardOfTask(env: Readonly<Record<string, string | undefined>>): Shard | null | undefined {
  if (env['CLOUD_RUN_TASK_INDEX'] !== undefined)
    return checked(Number(env['CLOUD_RUN_TASK_INDEX']), Number(env['CLOUD_RUN_TASK_COUNT']));
  if (env['JOB_COMPLETION_INDEX'] !== undefined)
    return checked(Number(env['JOB_COMPLETION_INDEX']), Number(env['PLATEAU_SHARDS']));
  return null;
}

/** By the id alone: a property stays in its part when others come and go. */
export function isInShard(propertyId: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(propertyId).digest().readUInt32BE() % count === index;
}

function checked(index: number, count: number): Shard | undefined {
  const makesSense = Number.isInteger(index) && Number.isInteger(count) && index >= 0 && index < count;
  return makesSense ? { index, count } : undefined;
}
