import { parseArgs } from 'node:util';
import { addDays, Day } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import { failureMessage } from '../failure-message';
import { instantOn } from '../instant';
import { personLanguage } from '../person-language';
import { openState } from '../state/open-state';
import { EXIT, type Terminal } from '../terminal';
import { commandWords } from '../words/words';
import { runAll } from './run-all';
import { readRunConfig } from './run-config';
import type { PropertyOutcome } from './run-property';
import { isInShard, shardOf } from './shard';

/** With Google, the last complete day is three days ago. */
const DAYS_UNTIL_COMPLETE = 3;

/** `plateau run`: everything that is due for all properties of a file. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = personLanguage(terminal.env);
  const words = commandWords(language);
  const options = {
    config: { type: 'string' },
    shard: { type: 'string' },
    'as-of': { type: 'string' },
    'access-token': { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: [...args], options, strict: false });
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const shard = shardOf(text(values.shard), terminal.env);
  const asOf = Day.safeParse(values['as-of']).data;
  const file = text(values.config);
  if (file === undefined || shard === undefined || (values['as-of'] !== undefined && asOf === undefined)) {
    terminal.printError(words.helpOf['run'] ?? '');
    return EXIT.usage;
  }
  const { state, folder, atOnce, apiOrigin, properties } = await readRunConfig(file);
  const mine = properties.filter(({ id }) => shard === null || isInShard(id, shard));
  const accessToken = text(values['access-token']) ?? terminal.env['PLATEAU_ACCESS_TOKEN'];
  const now = asOf === undefined ? () => new Date() : () => instantOn(addDays(asOf, DAYS_UNTIL_COMPLETE), 'UTC');
  const { repository, close } = await openState(state);
  try {
    // Loaded here alone: Google's client takes a second to load.
    const { googleClientSource } = await import('@/lib/collect/google-client/google-client-source');
    const source = googleClientSource({
      now,
      ...(apiOrigin === undefined ? {} : { apiOrigin }),
      ...(accessToken === undefined ? {} : { accessToken }),
    });
    const count = { done: 0, 'nothing-due': 0, 'put-off': 0, failed: 0 };
    let delivered = 0;
    await runAll(mine, { repository, source, now, folder, atOnce }, async (outcome) => {
      count[outcome.status] += 1;
      delivered += outcome.delivered.length;
      const { failure } = outcome;
      const said =
        failure &&
        failureMessage(new PlateauError(failure.code, failure.message, failure), language, [accessToken ?? '']);
      await terminal.print(values.json ? `${JSON.stringify(outcome)}\n` : lineOf(outcome, said));
    });
    if (!values.json) await terminal.print(words.ran({ ...count, delivered }));
    return count.failed + count['put-off'] > 0 ? EXIT.some : EXIT.done;
  } finally {
    await close();
  }

  function lineOf({ propertyId, status, delivered, until = '' }: PropertyOutcome, said: string | undefined): string {
    const reason = said?.replace(/^plateau: /, '').trim();
    return `${propertyId}  ${words.ranOne[status](until)}${reason ? ` — ${reason}` : ''}${delivered.map((name) => `\n  ${name}`).join('')}\n`;
  }
}
