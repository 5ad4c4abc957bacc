/**
 * Kills, restarts, full disks and bad answers, at random moments: is a draft lost, or sent twice, a figure lost, or does a
 * process end without a sentence?
 *   npm run torture -- [--minutes 20] [--seed 1] [--only kills] [--most ROUNDS] [--short] [--json FILE]
 *   npm run torture -- --backups 60 [--json FILE]     so many properties of three years through each database and browser
 * Disks of a size of their own are mounted by root alone; PostgreSQL and the mail server come from Debian.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { backups, backupTable } from './backup/backups';
import { runTorture } from './run-torture';
import { faultLines, isWhole, tallyTable } from './tally';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    most: { type: 'string', default: 'Infinity' },
    short: { type: 'boolean', default: false },
    backups: { type: 'string' },
    json: { type: 'string' },
  },
});
const keep = (found: unknown) => values.json && writeFileSync(values.json, `${JSON.stringify(found, null, 2)}\n`);

async function throughBackups(properties: number): Promise<boolean> {
  const steps = await backups(properties, (step) => console.error(JSON.stringify(step)));
  console.log(`\n${backupTable(steps)}`);
  keep(steps);
  return steps.every(({ missing, changed }) => missing.length + changed.length === 0);
}

async function throughMishaps(): Promise<boolean> {
  const tallies = await runTorture({
    seed: Number(values.seed),
    minutes: Number(values.minutes),
    most: Number(values.most),
    only: values.only,
    isShort: values.short,
    tell: (line) => console.error(line),
  });
  console.log(`\n${tallyTable(tallies)}\n\n${faultLines(tallies)}`);
  keep(tallies);
  return isWhole(tallies);
}

const isSound = values.backups === undefined ? await throughMishaps() : await throughBackups(Number(values.backups));
process.exitCode = isSound ? 0 : 1;
