import type { Given } from '../flag';
import type { FLAGS } from '../flags';
import { runOptions } from '../many/run-options';
import { Misuse } from '../misuse';
import { personLanguage } from '../person-language';
import { EXIT, type Terminal } from '../terminal';
import { commandWords } from '../command-words';
import type { Check } from './check';
import { examine } from './examine';

const MARK: Readonly<Record<Check['state'], string>> = { well: '✓', ill: '✗', note: '!' };

/**
 * `plateau doctor`: everything that a run needs, tried one after the other, and what to do about what is amiss. Nothing is
 * mailed, and no report is read. Without a file of properties, one property is looked over: how it measures.
 */
export async function doctorCommand(
  given: Given<typeof FLAGS.doctor>,
  terminal: Terminal,
  files: readonly string[],
): Promise<number> {
  const { demo, csv, bigquery, property } = given;
  if (given.config === undefined && (demo ?? csv ?? bigquery ?? property) !== undefined)
    return (await import('./check-up-command')).checkUpCommand(given, terminal, files);
  const [stray] = files;
  if (stray !== undefined) throw new Misuse({ what: 'unknown-argument', value: stray });
  const language = personLanguage(terminal.env);
  const options = runOptions(given, terminal.env);
  const count = { well: 0, ill: 0, note: 0 };
  await examine(options, { language, env: terminal.env }, async (check) => {
    count[check.state] += 1;
    await terminal.print(options.json ? `${JSON.stringify(check)}\n` : `${MARK[check.state]} ${check.said}\n`);
  });
  if (!options.json) await terminal.print(commandWords(language).doctor.summary(count.ill));
  return count.ill > 0 ? EXIT.some : EXIT.done;
}
