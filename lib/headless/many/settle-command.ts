import { receiptsIn } from '@/lib/app/receipts-in';
import { settleUnclear } from '@/lib/deliver/settle-unclear';
import { isChannel } from '@/lib/model/channel';
import { DraftKind } from '@/lib/model/draft';
import type { Receipt } from '@/lib/model/receipt';
import type { Given } from '../flag';
import type { FLAGS } from '../flags';
import { Misuse } from '../misuse';
import { momentText } from '../moment';
import { personLanguage } from '../person-language';
import { EXIT, type Terminal } from '../terminal';
import { commandWords } from '../command-words';
import { aloneAt } from './alone-at';
import { type OpenFile, withFile } from './open-run';
import type { Settled } from '@/lib/model/run-outcome';
import { runOptions } from './run-options';

/**
 * `plateau settle`: sendings of which nobody saw the end. Without an answer they are told; the answer, that they arrived
 * or did not, holds for all that are meant.
 */
export async function settleCommand(given: Given<typeof FLAGS.settle>, terminal: Terminal): Promise<number> {
  const language = personLanguage(terminal.env);
  const words = commandWords(language);
  if (given.sent === true && given.notSent === true) throw new Misuse({ what: 'sent-or-not' });
  const kinds = given.kinds ?? DraftKind.options;
  const answer = given.sent === true ? 'arrived' : given.notSent === true ? 'not-arrived' : 'asked';
  return withFile(runOptions(given, terminal.env), terminal, async (file) => {
    const found = (await unclearSendings(file)).filter(({ key }) => kinds.some((kind) => kindOf(key) === kind));
    let open = 0;
    for (const receipt of found) {
      const settled = await settle(receipt, answer, file);
      if (settled === 'asked' || settled === 'elsewhere') open += 1;
      const said = words.sending(receipt, momentText(receipt.at, language), settled);
      await terminal.print(`${file.json ? JSON.stringify({ ...receipt, settled }) : said}\n`);
    }
    if (!file.json) await terminal.print(words.settling(found.length, answer));
    return open > 0 ? EXIT.some : EXIT.done;
  });
}

/** The receipts of sendings that never said how they ended, or are under way this moment. */
export async function unclearSendings({
  entries,
  repository,
}: Pick<OpenFile, 'entries' | 'repository'>): Promise<readonly Receipt[]> {
  const meant = new Set(entries.map(({ id }) => id));
  const kept = await repository.readAll('receipts');
  return kept
    .map(({ value }) => value)
    .filter(
      ({ state, way, key }) => state === 'sending' && (way === 'smtp' || isChannel(way)) && meant.has(propertyOf(key)),
    );
}

function kindOf(key: string): string | undefined {
  return key.split('|')[1];
}

function propertyOf(key: string): string {
  return key.split('|')[0] ?? '';
}

async function settle({ key }: Receipt, answer: Settled, file: OpenFile): Promise<Settled> {
  const settled = await aloneAt(propertyOf(key), file, async () => {
    if (answer !== 'asked')
      await settleUnclear(key, answer === 'arrived', receiptsIn(file.repository), (_key, work) => work());
    return answer;
  });
  return settled ?? 'elsewhere';
}
