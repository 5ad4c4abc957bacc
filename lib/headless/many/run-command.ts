import { reasonFor } from '../failure-message';
import { momentText } from '../moment';
import { personLanguage } from '../person-language';
import type { Language } from '@/lib/model/language';
import { EXIT, type Terminal } from '../terminal';
import { commandWords } from '../command-words';
import { threadsBeside } from './hands';
import { withRun } from './open-run';
import { progressOn } from './progress';
import { runAll } from './run-all';
import { type RunGiven, runOptions } from './run-options';
import type { PropertyOutcome } from '@/lib/model/run-outcome';
import { sayWhenStopped } from './say-when-stopped';
import { withHands } from './with-hands';

/** `plateau run`: everything that is due for all properties of a file. */
export async function runCommand(given: RunGiven, terminal: Terminal): Promise<number> {
  const language = personLanguage(terminal.env);
  const words = commandWords(language);
  return withRun(runOptions(given, terminal.env), terminal, async (run) => {
    const { config, entries, json, secrets } = run;
    const count = { done: 0, 'nothing-due': 0, elsewhere: 0, 'put-off': 0, failed: 0 };
    let delivered = 0;
    const progress = progressOn(terminal, entries.length);
    const told = async (outcome: PropertyOutcome) => {
      count[outcome.status] += 1;
      delivered += outcome.delivered.length;
      await progress.ended(json ? `${JSON.stringify(outcome)}\n` : outcomeLine(outcome, language, secrets));
    };
    await sayWhenStopped(terminal, words.stopped, () =>
      withHands(threadsBeside(entries.length), run, terminal, (hands) =>
        runAll(entries, { hands, atOnce: config.atOnce }, told),
      ),
    );
    progress.stop();
    if (!json) await terminal.print(words.ran({ ...count, delivered }));
    return count.failed + count['put-off'] > 0 ? EXIT.some : EXIT.done;
  });
}

/** What became of one property, for a person. */
export function outcomeLine(
  { propertyId, name, status, delivered, failure, until }: PropertyOutcome,
  language: Language,
  secrets: readonly string[],
): string {
  const said = failure === undefined ? '' : `. ${reasonFor(failure, language, secrets)}`;
  const files = delivered.map((place) => `\n  ${place}`).join('');
  const became = commandWords(language).ranOne[status](until === undefined ? '' : momentText(until, language));
  return `${propertyId}${name === undefined ? '' : `  ${name}`} — ${became}${said}${files}\n`;
}
