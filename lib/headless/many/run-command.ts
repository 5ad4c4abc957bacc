import { failureMessage } from '../failure-message';
import { personLanguage } from '../person-language';
import { PlateauError } from '@/lib/model/failure';
import type { Language } from '@/lib/model/settings';
import { EXIT, type Terminal } from '../terminal';
import { commandWords } from '../words/words';
import { openRun } from './open-run';
import { runAll } from './run-all';
import type { PropertyOutcome } from './run-property';

/** `plateau run`: everything that is due for all properties of a file. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = personLanguage(terminal.env);
  const words = commandWords(language);
  const run = await openRun(args, terminal.env);
  if (run === null) {
    terminal.printError(words.helpOf['run'] ?? '');
    return EXIT.usage;
  }
  try {
    const count = { done: 0, 'nothing-due': 0, elsewhere: 0, 'put-off': 0, failed: 0 };
    let delivered = 0;
    await runAll(run.entries, { ...run.parts, atOnce: run.config.atOnce }, async (outcome) => {
      count[outcome.status] += 1;
      delivered += outcome.delivered.length;
      await terminal.print(run.json ? `${JSON.stringify(outcome)}\n` : outcomeLine(outcome, language, run.secrets));
    });
    if (!run.json) await terminal.print(words.ran({ ...count, delivered }));
    return count.failed + count['put-off'] > 0 ? EXIT.some : EXIT.done;
  } finally {
    await run.close();
  }
}

/** What became of one property, for a person. */
export function outcomeLine(
  { propertyId, status, delivered, failure, until = '' }: PropertyOutcome,
  language: Language,
  secrets: readonly string[],
): string {
  const reason = failure && failureMessage(new PlateauError(failure.code, failure.message, failure), language, secrets);
  const said = reason === undefined ? '' : ` — ${reason.replace(/^plateau: /, '').trim()}`;
  const files = delivered.map((name) => `\n  ${name}`).join('');
  return `${propertyId}  ${commandWords(language).ranOne[status](until)}${said}${files}\n`;
}
