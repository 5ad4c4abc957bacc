/**
 * Kills, restarts, full disks and bad answers, at random moments: is a draft lost, or sent twice, a figure lost, or does a
 * process end without a sentence?
 *   npm run torture -- [--minutes 20] [--seed 1] [--only kills] [--most ROUNDS] [--short] [--json FILE]
 * Disks of a size of their own are mounted by root alone; PostgreSQL and the mail server come from Debian.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runTorture } from './run-torture';
import { isWhole, tallyTable } from './tally';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    most: { type: 'string', default: 'Infinity' },
    short: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const tallies = await runTorture({
  seed: Number(values.seed),
  minutes: Number(values.minutes),
  most: Number(values.most),
  only: values.only,
  isShort: values.short,
  tell: (line) => console.error(line),
});
console.log(`\n${tallyTable(tallies)}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(tallies, null, 2)}\n`);
process.exitCode = isWhole(tallies) ? 0 : 1;
