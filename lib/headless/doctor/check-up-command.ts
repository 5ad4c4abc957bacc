import { analyseProperty } from '@/lib/analyse-property';
import { languagePack } from '@/lib/language/all-languages';
import { type DescribedCheck, describeCheck } from '@/lib/language/narrative/describe-check';
import { narratorWith } from '@/lib/language/narrative/narrator';
import type { CheckResult, CheckState } from '@/lib/model/check-up';
import { dayIn } from '@/lib/model/day';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { settingsFor, snapshotAt } from '../analyse-and-remember';
import type { Given } from '../flag';
import type { FLAGS } from '../flags';
import { Misuse } from '../misuse';
import { openSource } from '../open-source';
import { personLanguage } from '../person-language';
import { readPropertyId } from '../property-id';
import { readOptions } from '../report-options';
import { EXIT, type Terminal } from '../terminal';
import { wrapped } from '../wrapped';

const MARK: Readonly<Record<CheckState, string>> = { amiss: '✗', note: '!', well: '✓', 'not-checked': '·' };
const COLUMNS = 100;

/** `plateau doctor --property ID`, `--csv` or `--demo`: how one property measures. It is read, and nothing is written. */
export async function checkUpCommand(
  { property: ids, ...given }: Given<typeof FLAGS.doctor>,
  terminal: Terminal,
  files: readonly string[],
): Promise<number> {
  const language = personLanguage(terminal.env, given.language);
  const options = readOptions({ ...given, ...(ids && { property: onlyId(ids) }) }, files, terminal.env);
  const opened = await openSource(options, new Date());
  const snapshot = await snapshotAt(opened, opened.now);
  const { report } = analyseProperty({
    snapshot,
    memory: EMPTY_MEMORY,
    settings: settingsFor(snapshot, options),
    today: dayIn(snapshot.property.timeZone, opened.now),
  });
  const { canEdit, checks = [] } = report.checkUp ?? {};
  const narrator = narratorWith(languagePack(language), report.asOf);
  const about = { window: report.window, ...(canEdit !== undefined && { canEdit }) };
  for (const check of checks) {
    const told = describeCheck(check, about, narrator);
    await terminal.print(given.json ? `${JSON.stringify({ ...check, ...told })}\n` : asText(check, told));
  }
  const count = (state: CheckState) => checks.filter((check) => check.state === state).length;
  const { summary } = narrator.messages.checkUp;
  if (!given.json) await terminal.print(`\n${summary(count('amiss'), count('note'), count('not-checked'))}\n`);
  return count('amiss') > 0 ? EXIT.some : EXIT.done;
}

function onlyId([first = '', ...others]: readonly string[]): string {
  const id = others.length === 0 ? readPropertyId(first) : undefined;
  if (id === undefined) throw new Misuse({ what: 'bad-value', flag: 'property', value: [first, ...others].join(',') });
  return id;
}

function asText({ state }: CheckResult, { name, said, consequence, steps, who }: DescribedCheck): string {
  const lines = [
    ...block(`${MARK[state]} `, `${name} — ${said}`),
    ...block('  ', consequence),
    ...steps.flatMap((step, at) => block(`  ${at + 1}. `, step)),
    ...block('  ', who),
  ];
  return `${lines.join('\n')}\n`;
}

/** Wrapped lines, the first behind a mark and the others behind as much space. */
function block(mark: string, text: string): string[] {
  if (text === '') return [];
  return wrapped(text, COLUMNS - mark.length).map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line);
}
