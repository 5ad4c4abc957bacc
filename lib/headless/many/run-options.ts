import type { Given } from '../flag';
import type { FLAGS } from '../flags';
import { Misuse } from '../misuse';
import { type Shard, shardOfTask } from './shard';

/** What was given to a command on the file of properties. */
export type RunGiven = Given<typeof FLAGS.run>;

export interface RunOptions extends Pick<RunGiven, 'asOf' | 'accessToken'> {
  readonly file: string;
  /** The properties that are meant; all of the file where it is empty. */
  readonly only: readonly string[];
  /** Null where all is one part. */
  readonly shard: Shard | null;
  readonly json: boolean;
}

/** @throws Misuse that says what is wrong */
export function runOptions(
  { config: file, property = [], json, ...given }: RunGiven,
  env: Readonly<Record<string, string | undefined>>,
): RunOptions {
  if (!file) throw new Misuse({ what: 'no-config' });
  const shard = given.shard ?? shardOfTask(env);
  if (shard === undefined) throw new Misuse({ what: 'bad-value', flag: 'shard', value: '' });
  const only = property.flatMap((ids) => ids.split(',')).map((id) => id.trim());
  const accessToken = given.accessToken ?? env['PLATEAU_ACCESS_TOKEN'];
  return { ...given, file, only, shard, json: json === true, accessToken };
}
