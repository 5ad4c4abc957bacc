import { addDays, DAYS_UNTIL_COMPLETE } from '@/lib/model/day';
import type { Repository } from '@/lib/storage/repository';
import { instantOn } from '@/lib/model/instant';
import { Misuse } from '../misuse';
import { personLanguage } from '../person-language';
import { type OpenState, openState, type Use } from '../state/open-state';
import { secretOf } from '../state/state-place';
import type { Terminal } from '../terminal';
import { deliveryOf } from './delivery-of';
import { googleSource } from './google-source';
import { propertySource } from './property-source';
import { readRunConfig } from './read-run-config';
import type { Entry, RunConfig } from './run-config';
import type { RunOptions } from './run-options';
import type { RunParts } from './run-parts';
import { isInShard } from './shard';

/** The file of properties, and the state that it names. */
export interface OpenFile {
  readonly config: RunConfig;
  /** The properties that are meant. */
  readonly entries: readonly Entry[];
  readonly repository: Repository;
  readonly claim: OpenState['claim'];
  readonly json: boolean;
  /** Never to be printed. */
  readonly secrets: readonly string[];
}

/** What reads from Google and delivers, too. */
export interface OpenRun extends OpenFile {
  readonly options: RunOptions;
  readonly dependencies: RunParts;
}

/** Opens the state of a file of properties for the time of some work, and closes it whatever comes of that. */
export async function withFile<Result>(
  options: RunOptions,
  { env }: Pick<Terminal, 'env'>,
  work: (file: OpenFile) => Promise<Result>,
  use: Use = 'write',
): Promise<Result> {
  const config = await readRunConfig(options.file, personLanguage(env));
  const entries = entriesMeant(config, options);
  const { accessToken = '', json } = options;
  const { repository, claim, close } = await openState(config.state, use);
  try {
    const webhooks = config.properties.map(({ channel }) => (channel && env[channel.urlEnv ?? '']) || '');
    const secrets = [accessToken, secretOf(config.state), ...new Set(webhooks)];
    return await work({ config, entries, repository, claim, json, secrets });
  } finally {
    await close();
  }
}

/** The same, with Google and the way out. */
export function withRun<Result>(
  options: RunOptions,
  terminal: Pick<Terminal, 'env'>,
  work: (run: OpenRun) => Promise<Result>,
): Promise<Result> {
  return withFile(options, terminal, async (file) =>
    work({ ...file, options, dependencies: await runPartsOf(file, options, terminal.env) }),
  );
}

/** What work on a property takes, beside an open state. */
export async function runPartsOf(
  { config, repository, claim }: Pick<OpenFile, 'config' | 'repository' | 'claim'>,
  { accessToken, asOf }: Pick<RunOptions, 'accessToken' | 'asOf'>,
  env: Terminal['env'],
): Promise<RunParts> {
  const now = asOf === undefined ? () => new Date() : () => instantOn(addDays(asOf, DAYS_UNTIL_COMPLETE), 'UTC');
  const { apiOrigin, google } = config;
  const source = await googleSource({ apiOrigin, keyFile: google?.keyFile, accessToken, now });
  const deliver = await deliveryOf(config, { repository, now, env, language: personLanguage(env) });
  const sourceOf = (entry: Entry) => propertySource(entry, source, config, { accessToken, now });
  return { repository, claim, sourceOf, now, deliver };
}

/** @throws Misuse for a property that the file does not have: a slip would otherwise do nothing, and say that all is done */
function entriesMeant({ properties }: RunConfig, { only, shard }: RunOptions): readonly Entry[] {
  const strange = only.filter((id) => properties.every((entry) => entry.id !== id));
  if (strange.length > 0) throw new Misuse({ what: 'no-such-property', ids: strange });
  return properties
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .filter(({ id }) => shard === null || isInShard(id, shard));
}
