import type { Day } from '@/lib/model/day';
import type { Given } from '../flag';
import type { FLAGS } from '../flags';
import { Misuse } from '../misuse';
import { type Shard, shardOfTask } from './shard';

/** What was given to a command on the file of properties. */
export type RunGiven = Given<typeof FLAGS.run>;

export interface RunOptions {
  readonly file: string;
  /** The properties that are meant; all of the file where it is empty. */
  readonly only: readonly string[];
  /** Null where all is one part. */
  readonly shard: Shard | null;
  readonly asOf: Day | undefined;
  readonly accessToken: string | undefined;
  readonly json: boolean;
}

/** @throws Misuse that says what is wrong */
export function runOptions(given: RunGiven, env: Readonly<Record<string, string | undefined>>): RunOptions {
  if (!given.config) throw new Misuse({ what: 'no-config' });
  const shard = given.shard ?? shardOfTask(env);
  if (shard === undefined) throw new Misuse({ what: 'bad-value', flag: 'shard', value: '' });
  return {
    file: given.config,
    only: (given.property ?? []).flatMap((ids) => ids.split(',')).map((id) => id.trim()),
    shard,
    asOf: given.asOf,
    accessToken: given.accessToken ?? env['PLATEAU_ACCESS_TOKEN'],
    json: given.json === true,
  };
}
