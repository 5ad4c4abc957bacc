/**
 * Writes export files whose sums are known, reads them as the command does, and prints what became of them; then the same
 * files damaged.
 *   tsx test/generate/files.ts [--count 20000] [--seed 1] [--case 17]
 */
import { parseArgs } from 'node:util';
import type { CsvFile } from '@/lib/collect/csv/csv-file';
import { damagedCase } from './damages';
import { filesOf, judged, type Verdict } from './judge';
import { caseOf } from './layouts';
import { Tally } from './tell';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    /** Prints the files of one case and what is said of it. */
    case: { type: 'string' },
  },
});
const seed = Number(values.seed);

if (values.case !== undefined) {
  const number = Number(values.case);
  const one = caseOf(seed, number);
  show(one.layout, filesOf(one), await judged(one));
  const { name, damaged } = damagedCase(seed, number);
  show(
    `${name} of ${damaged.one.layout}, to be ${damaged.one.must}`,
    damaged.files,
    await judged(damaged.one, damaged.files, damaged.told),
  );
} else {
  const [fine, broken] = [new Tally(), new Tally()];
  for (let number = 0; number < Number(values.count); number += 1) {
    const one = caseOf(seed, number);
    fine.take(one.layout, await judged(one), String(number));
    const { name, damaged } = damagedCase(seed, number);
    broken.take(name, await judged(damaged.one, damaged.files, damaged.told), `${number}, ${damaged.one.layout}`);
  }
  console.log(
    `${fine.toTable('as tools write them')}\n${fine.toCauses()}\n\n${broken.toTable('damaged')}\n${broken.toCauses()}`,
  );
  process.exitCode = fine.wrong + broken.wrong > 0 ? 1 : 0;
}

function show(title: string, files: readonly CsvFile[], verdict: Verdict): void {
  for (const { name, content } of files)
    console.log(`— ${name}\n${typeof content === 'string' ? content : new TextDecoder().decode(content)}`);
  console.log(title, verdict, '\n');
}
