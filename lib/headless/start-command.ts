import { languagePack } from '@/lib/language/all-languages';
import { join } from 'node:path';
import { type Draft, DraftKind } from '@/lib/model/draft';
import { Language } from '@/lib/model/settings';
import { buildExtension, hasDisplay, installedBrowser, openExtension } from './browser-window';
import { composeDrafts } from './compose-drafts';
import { openSource } from './open-source';
import type { Given } from './flag';
import type { FLAGS } from './flags';
import { personLanguage } from './person-language';
import type { ReportOptions } from './report-options';
import { summaryOf } from './summary';
import { EXIT, type Terminal } from './terminal';
import { walkProperty } from './analyse-and-remember';
import { type CommandWords, commandWords } from './command-words';
import { writeCharts } from './write-charts';
import { writeDrafts } from './write-drafts';

/** `npm start`: the demonstration property from reading to drafts, and the extension in a browser. */
export async function startCommand(given: Given<typeof FLAGS.start>, terminal: Terminal): Promise<number> {
  const language = personLanguage(terminal.env);
  const words = commandWords(language);
  const { out = 'output' } = given;
  const options: ReportOptions = {
    origin: { from: 'demo' },
    out,
    languages: Language.options,
    kinds: DraftKind.options,
    author: 'Sacha',
    boss: 'Paul',
  };
  const walk = await walkProperty(await openSource(options, new Date()), options);
  const drafts = composeDrafts(walk, options);
  await writeDrafts(drafts, walk.report, out);
  for (const draft of drafts.filter(({ kind }) => kind === 'monthly')) await writeCharts(draft, join(out, 'charts'));
  const until = languagePack(language).dates.day(walk.report.asOf);
  await terminal.print(summaryOf(monthlyIn(drafts, language), { words, until, folder: out }));
  const isWanted = given.noOpen !== true && (given.open ?? terminal.isInteractive);
  await showExtension(isWanted, terminal, words);
  return EXIT.done;
}

function monthlyIn(drafts: readonly Draft[], language: Language): Draft | undefined {
  return drafts.find((draft) => draft.kind === 'monthly' && draft.language === language);
}

/** A build machine has no display and nobody looking on: there, nothing opens and nothing waits. */
async function showExtension(isWanted: boolean, { print, env }: Terminal, { start }: CommandWords): Promise<void> {
  const browser = isWanted && hasDisplay(env) ? installedBrowser(env['PATH'] ?? '') : undefined;
  if (browser === undefined) return print(`${start.notOpened}\n`);
  await print(`${start.building}\n`);
  if (!buildExtension()) return print(`${start.notOpened}\n`);
  openExtension(browser);
  return print(`${start.opened}\n`);
}
