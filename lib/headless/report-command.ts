import { languagePack } from '@/lib/language/all-languages';
import { describeHealthFlag } from '@/lib/language/narrative/describe-health';
import { narratorWith } from '@/lib/language/narrative/narrator';
import type { Language } from '@/lib/model/language';
import { isWithholding } from '@/lib/model/withholding';
import { composeDrafts } from './compose-drafts';
import type { Given } from './flag';
import type { FLAGS } from './flags';
import { leaveFormerId } from './kept-memory';
import { openSource } from './open-source';
import { personLanguage } from './person-language';
import { type ReportOptions, reportOptions } from './report-options';
import { type OpenState, openState } from './state/open-state';
import { EXIT, type Terminal } from './terminal';
import { walkProperty } from './analyse-and-remember';
import { commandWords } from './command-words';
import { writeDrafts } from './write-drafts';

/** `plateau report`: one property from reading to drafts, as files. */
export async function reportCommand(
  given: Given<typeof FLAGS.report>,
  terminal: Terminal,
  files: readonly string[],
): Promise<number> {
  const options = reportOptions(given, files, terminal.env);
  // Opened first: a state that cannot be kept is told before anything is read from Google.
  const state = options.state === undefined ? null : await openState(options.state);
  try {
    return await report(options, state, terminal);
  } finally {
    await state?.close();
  }
}

async function report(options: ReportOptions, state: OpenState | null, terminal: Terminal): Promise<number> {
  const language = personLanguage(terminal.env, options.language);
  const words = commandWords(language);
  const opened = await openSource(options, new Date());
  if (opened.ignored.length > 0) terminal.printError(words.ignoredColumns(opened.ignored));
  const { assumed } = opened;
  if (assumed)
    terminal.printError(
      words.assumedMetric(assumed.column, languagePack(language).names.metric(assumed.metric.id).the),
    );
  if (opened.health.some(({ code }) => code === 'currency-assumed')) terminal.printError(words.assumedCurrency);
  const walk = await walkProperty(opened, options, state?.repository);
  const { country, countryBy } = walk.settings;
  if (countryBy === 'language')
    terminal.printError(words.assumedCountry(walk.report.property.timeZone, countryName(country, language)));
  for (const { id, kind } of walk.report.setAside ?? [])
    if (kind !== 'key-event') terminal.printError(words.setAside[kind](id));
  // Who sees files written would take them for whole.
  const speaker = narratorWith(languagePack(language), walk.report.asOf);
  for (const flag of walk.report.health.filter(isWithholding))
    terminal.printError(`${describeHealthFlag(flag, speaker, walk.report.source)}\n`);
  const ranges = languagePack(language).references;
  for (const { line, problem, value } of walk.refused)
    terminal.printError(`${ranges.refusedRow(line, ranges.problem[problem](value))}\n`);
  const files = await writeDrafts(composeDrafts(walk, options), walk.report, options.out);
  // Only what was written counts as said.
  if (state !== null) {
    await state.repository.write('memories', opened.propertyId, walk.memory);
    await state.repository.write('reports', opened.propertyId, walk.report);
    await state.repository.write('rates', walk.rates.propertyId, walk.rates);
    if (walk.formerId !== null) await leaveFormerId(state.repository, walk.formerId);
  }
  await terminal.print(words.written(options.out, files.length));
  return EXIT.done;
}

function countryName(country: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
}
