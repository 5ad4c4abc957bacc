import { recordOf } from '@/lib/model/failure';
import { reasonFor } from '../failure-message';
import { type OpenFile, withFile } from '../many/open-run';
import type { RunOptions } from '../many/run-options';
import { unclearSendings } from '../many/settle-command';
import { Misuse } from '../misuse';
import { isAddress } from '../state/state-place';
import { commandWords } from '../command-words';
import type { Asker, Tell } from './check';
import { examineProperties } from './examine-properties';
import { tryChannels } from './try-channels';
import { tryWayOut } from './try-way-out';

/** Tries what a run needs, in the order in which it would fail. A file or a state that does not open ends it. */
export async function examine(options: RunOptions, asker: Asker, tell: Tell): Promise<void> {
  try {
    await withFile(options, asker, (file) => examineFile(options, file, asker, tell));
  } catch (error) {
    if (error instanceof Misuse) throw error;
    const failure = recordOf(error);
    const what = failure.code.startsWith('state-') ? 'state' : 'file';
    await tell({ what, state: 'ill', said: reasonFor(failure, asker.language, [options.accessToken ?? '']) });
  }
}

async function examineFile(options: RunOptions, file: OpenFile, asker: Asker, tell: Tell): Promise<void> {
  const { doctor: words } = commandWords(asker.language);
  const { config, entries, secrets } = file;
  await tell({ what: 'file', state: 'well', said: words.file(options.file, entries.length) });
  await tell({ what: 'state', state: 'well', said: words.state(isAddress(config.state) ? null : config.state) });
  await examineProperties(options, file, asker, tell);
  try {
    const said = await tryWayOut(config, asker);
    if (said !== null) await tell({ what: 'way-out', state: 'well', said });
  } catch (error) {
    await tell({ what: 'way-out', state: 'ill', said: reasonFor(recordOf(error), asker.language, secrets) });
  }
  await tryChannels(file, asker, tell);
  const unclear = await unclearSendings(file);
  if (unclear.length > 0) await tell({ what: 'sending', state: 'ill', said: words.unclear(unclear.length) });
}
