import { Day } from '@/lib/model/day';
import { checked, Misuse, parsedArguments } from '../misuse';
import { type Shard, shardOf } from './shard';

/** What every command on the file of properties understands. */
export const RUN_FLAGS = {
  config: { type: 'string' },
  property: { type: 'string', multiple: true },
  shard: { type: 'string' },
  'as-of': { type: 'string' },
  'access-token': { type: 'string' },
  json: { type: 'boolean' },
} as const;

interface RunValues {
  readonly config?: string | undefined;
  readonly property?: readonly string[] | undefined;
  readonly shard?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly 'access-token'?: string | undefined;
  readonly json?: boolean | undefined;
}

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
export function runOptions(values: RunValues, env: Readonly<Record<string, string | undefined>>): RunOptions {
  if (!values.config) throw new Misuse({ what: 'no-config' });
  const shard = shardOf(values.shard, env);
  if (shard === undefined) throw new Misuse({ what: 'bad-value', flag: 'shard', value: values.shard ?? '' });
  return {
    file: values.config,
    only: (values.property ?? []).flatMap((ids) => ids.split(',')).map((id) => id.trim()),
    shard,
    asOf: checked('as-of', values['as-of'], (text) => Day.safeParse(text).data),
    accessToken: values['access-token'] ?? env['PLATEAU_ACCESS_TOKEN'],
    json: values.json === true,
  };
}

/** The options of a command that has no flags of its own. */
export function readRunOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): RunOptions {
  return runOptions(parsedArguments(args, RUN_FLAGS).values, env);
}
