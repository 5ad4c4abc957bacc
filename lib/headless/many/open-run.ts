import { parseArgs } from 'node:util';
import { addDays, Day } from '@/lib/model/day';
import { instantOn } from '../instant';
import { openState } from '../state/open-state';
import { deliveryOf } from './delivery-of';
import { googleSource } from './google-source';
import { type Entry, readRunConfig, type RunConfig } from './run-config';
import type { RunParts } from './run-property';
import { isInShard, shardOf } from './shard';

/** With Google, the last complete day is three days ago. */
const DAYS_UNTIL_COMPLETE = 3;

interface OpenRun {
  readonly config: RunConfig;
  /** The properties of this part. */
  readonly entries: readonly Entry[];
  readonly parts: RunParts;
  readonly json: boolean;
  /** Never to be printed. */
  readonly secrets: readonly string[];
  close(): Promise<void>;
}

/** All that the arguments name, opened; null where they make no sense. */
export async function openRun(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<OpenRun | null> {
  const options = {
    config: { type: 'string' },
    shard: { type: 'string' },
    'as-of': { type: 'string' },
    'access-token': { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: [...args], options, strict: false });
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const shard = shardOf(text(values.shard), env);
  const asOf = Day.safeParse(values['as-of']).data;
  const file = text(values.config);
  if (file === undefined || shard === undefined || (values['as-of'] !== undefined && asOf === undefined)) return null;
  const config = await readRunConfig(file);
  const accessToken = text(values['access-token']) ?? env['PLATEAU_ACCESS_TOKEN'];
  const now = asOf === undefined ? () => new Date() : () => instantOn(addDays(asOf, DAYS_UNTIL_COMPLETE), 'UTC');
  const { repository, claim, close } = await openState(config.state);
  const source = await googleSource({ apiOrigin: config.apiOrigin, accessToken, now });
  return {
    config,
    entries: config.properties.filter(({ id }) => shard === null || isInShard(id, shard)),
    parts: { repository, claim, source, now, deliver: await deliveryOf(config, { repository, now, env }) },
    json: values.json === true,
    secrets: [accessToken ?? '', config.state.includes('://') ? config.state : ''],
    close,
  };
}
