import type { DraftKind } from '@/lib/model/draft';
import { PlateauError, recordOf } from '@/lib/model/failure';
import type { Language } from '@/lib/model/language';
import { reasonFor } from '../failure-message';
import type { Given } from '../flag';
import type { FLAGS } from '../flags';
import { personLanguage } from '../person-language';
import { EXIT, type Terminal } from '../terminal';
import { commandWords } from '../command-words';
import { aloneAt } from './alone-at';
import { keepSettings } from './entry-settings';
import type { DeliveryOutcome } from '@/lib/model/run-outcome';
import { withRun } from './open-run';
import { propertyDesk } from './property-services';
import type { Entry } from './run-config';
import { runOptions } from './run-options';
import type { RunParts } from './run-parts';
import { sayWhenStopped } from './say-when-stopped';

const USUAL: readonly DraftKind[] = ['weekly', 'monthly'];

/** `plateau deliver`: drafts of what was last read, now, each of them once. */
export async function deliverCommand(given: Given<typeof FLAGS.deliver>, terminal: Terminal): Promise<number> {
  const language = personLanguage(terminal.env);
  const kinds = given.kinds ?? USUAL;
  return withRun(runOptions(given, terminal.env), terminal, async ({ entries, dependencies: parts, json, secrets }) => {
    const words = commandWords(language);
    let failures = 0;
    await sayWhenStopped(terminal, words.stopped, async () => {
      for (const entry of entries)
        for (const outcome of await deliverProperty(entry, kinds, parts, language)) {
          if (outcome.status === 'failed') failures += 1;
          const { failure } = outcome;
          const reason = failure && reasonFor(failure, language, secrets);
          const line = json ? JSON.stringify(outcome) : words.handed(outcome, reason);
          await terminal.print(`${line}\n`);
        }
    });
    return failures > 0 ? EXIT.some : EXIT.done;
  });
}

/** A failure of one draft leaves the others alone. Never throws. */
async function deliverProperty(
  entry: Entry,
  kinds: readonly DraftKind[],
  dependencies: RunParts,
  language: Language,
): Promise<DeliveryOutcome[]> {
  const propertyId = entry.id;
  const failed = (error: unknown) => ({ status: 'failed', failure: recordOf(error) }) as const;
  try {
    const outcomes = await aloneAt(propertyId, dependencies, async () => {
      await keepSettings(entry, dependencies.repository);
      const each: DeliveryOutcome[] = [];
      for (const kind of kinds)
        each.push({ propertyId, kind, ...(await deliverOne(entry, kind, dependencies, language).catch(failed)) });
      return each;
    });
    return outcomes ?? kinds.map((kind) => ({ propertyId, kind, status: 'elsewhere' }));
  } catch (error) {
    return kinds.map((kind) => ({ propertyId, kind, ...failed(error) }));
  }
}

/** What went before another way out failed is told with the failure. */
async function deliverOne(
  entry: Entry,
  kind: DraftKind,
  dependencies: RunParts,
  language: Language,
): Promise<Omit<DeliveryOutcome, 'propertyId' | 'kind'>> {
  const { id } = entry;
  const { drafts, draftWriter } = propertyDesk(dependencies, await dependencies.sourceOf(entry));
  const draft = (await drafts.kept(id, kind)) ?? (await draftWriter.compose(id, kind));
  const { title } = draft;
  const places: string[] = [];
  const where = () => (places.length === 0 ? {} : { where: places.join(', ') });
  try {
    if (!(await dependencies.deliver(draft, entry, (place) => places.push(place))))
      throw new PlateauError('bad-input', commandWords(language).nowhere);
  } catch (error) {
    return { status: 'failed', title, failure: recordOf(error), ...where() };
  }
  return { status: places.length === 0 ? 'before' : 'delivered', title, ...where() };
}
