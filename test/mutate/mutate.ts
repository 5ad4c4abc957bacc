/**
 * Puts one small fault at a time into the sources and counts those that no test of the same folder notices.
 *   tsx test/mutate/mutate.ts [FOLDER or FILE …] [--sample 20] [--seed 1] [--within MS] [--workers 2] [--json FILE] [--least 0.85]
 */
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { mulberry32 } from '../../lib/demo/random';
import { Judge } from './judging';
import { mutantsOf, mutated, type Mutant } from './mutants';
import { folderOf, scores, survivors, toTable, type Judged } from './tell';

const DEFAULT = ['lib/statistics', 'lib/measure', 'lib/diagnose', 'lib/explain'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** This many mutants of each file, drawn by the seed; without it, all. */
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    /** Leaves out the files of tests that take longer than this many milliseconds: a lower bound of the score, sooner. */
    within: { type: 'string', default: 'Infinity' },
    workers: { type: 'string', default: '2' },
    json: { type: 'string' },
    /** Ends with 1 where a folder's score is below. */
    least: { type: 'string' },
  },
});

const asked = positionals.length > 0 ? positionals.map(normalize) : DEFAULT;
for (const path of asked.filter((one) => !existsSync(one))) {
  if (positionals.length > 0) throw new Error(`There is no ${path}.`);
  console.log(`${path} is not there, and is left out.`);
}
const files = asked
  .filter((path) => existsSync(path))
  .flatMap((path) => (statSync(path).isFile() ? [path] : globSync(`${path}/**/*.{ts,tsx}`)))
  .toSorted();

const judges = Array.from({ length: Number(values.workers) }, () => new Judge());
const judged: Judged[] = [];
try {
  for (const folder of new Set(files.map(folderOf))) await judgeFolder(folder);
} finally {
  for (const judge of judges) judge.end();
}

const told = scores(judged);
console.log(`\n${toTable(told)}\n`);
for (const line of survivors(judged)) console.log(line);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ scores: told, judged }, null, 2)}\n`);
const least = Number(values.least ?? 0);
process.exitCode = told.some(({ file, score }) => file === null && score < least) ? 1 : 0;

/** The files of one folder, each mutant by whichever judge is free. */
async function judgeFolder(folder: string): Promise<void> {
  const [first] = judges;
  if (!first) throw new Error('At least one worker is needed.');
  const { tests, reachedBy } = await first.baseline(folder.replace(/^lib/, 'test/unit'));
  const work = files
    .filter((file) => folderOf(file) === folder)
    .flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      const own = tests.filter(({ file: test, ms }) => ms <= Number(values.within) && reachedBy[file]?.includes(test));
      return drawn(file, mutantsOf(source)).map((mutant) => ({ file, source, mutant, own }));
    });
  console.log(`${folder}: ${work.length} mutants`);
  let next = 0;
  const started = performance.now();
  await Promise.all(
    judges.map(async (judge) => {
      for (let one = work[next++]; one; one = work[next++]) {
        const { file, source, mutant, own } = one;
        const fate = await judge.fate(file, mutated(source, mutant), own);
        judged.push({ file, fate, ...mutant });
      }
    }),
  );
  console.log(`${folder}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/** As many mutants as were asked for, the same for the same seed and file. */
function drawn(file: string, mutants: Mutant[]): Mutant[] {
  if (values.sample === undefined) return mutants;
  const random = mulberry32(
    [...file].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), Number(values.seed)) | 0,
  );
  return mutants
    .map((mutant) => ({ mutant, lot: random() }))
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, Number(values.sample))
    .map(({ mutant }) => mutant)
    .toSorted((a, b) => a.start - b.start);
}
