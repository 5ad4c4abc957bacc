/**
 * Writes export files whose sums are known, reads them as the command does, and prints what became of them; then the same
 * files damaged.
 *   tsx test/generate/files.ts [--count 20000] [--seed 1] [--case 17]
 */
import { parseArgs } from 'node:util';
import { filesOf, judged } from './judge';
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
  const one = caseOf(seed, Number(values.case));
  for (const { name, content } of filesOf(one))
    console.log(`— ${name}\n${new TextDecoder().decode(content as Uint8Array)}`);
  console.log(one.layout, one.must, judged(one));
} else {
  const fine = new Tally();
  for (let number = 0; number < Number(values.count); number += 1) {
    const one = caseOf(seed, number);
    fine.take(one.layout, judged(one), String(number));
  }
  console.log(`${fine.toTable('as tools write them')}\n${fine.toCauses()}`);
  process.exitCode = fine.wrong > 0 ? 1 : 0;
}
