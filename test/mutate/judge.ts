/**
 * One process that judges mutants: Vitest stays warm in it, with a single thread for tests, so that who started it can
 * end a mutant that never returns by ending the process. The fault exists in Vite's `load` alone, never on the disk.
 */
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { BaseSequencer, createVitest, type Reporter, type TestSpecification } from 'vitest/node';
import { unit } from '../../vitest.config';
import type { Answer, Baseline, Job, MutantJob, TimedTest } from './judging';

/** A test may take this many times as long as without a fault, and this much more, before it counts as endless. */
const SLOWER = 5;
const PATIENCE_MS = 15_000;

const NONE: MutantJob = { kind: 'judge', file: '', source: '', tests: [] };
let present = NONE;

const fault: Plugin = {
  name: 'fault',
  enforce: 'pre',
  load: (id) => (present !== NONE && id === resolve(present.file) ? present.source : null),
};

/** Tests in the order given: those that are quick first, since most faults are found by them. */
class AsGiven extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

/** Says before each file of tests for how long nothing needs to be heard: a fault may hang where a module is read, too. */
const heard: Reporter = { onTestModuleQueued: beginning, onTestModuleStart: beginning };

function beginning({ moduleId }: { moduleId: string }): void {
  const usual = present.tests.find(({ file }) => file === moduleId)?.ms;
  if (usual !== undefined) say({ kind: 'alive', patience: PATIENCE_MS + SLOWER * usual });
}

const vitest = await createVitest(
  'test',
  {
    ...unit.test,
    config: false,
    // Who waits for the answer says how long; a busy machine kills no mutant.
    testTimeout: 0,
    watch: false,
    pool: 'threads',
    maxWorkers: 1,
    // What Vitest keeps on the disk is found by the file there, which has no fault.
    fsModuleCache: false,
    // Modules are read anew in every run; between the files of one run they may stay.
    isolate: false,
    sequence: { sequencer: AsGiven },
    reporters: [heard],
  },
  { plugins: [...unit.plugins, fault], resolve: unit.resolve },
);
const project = vitest.getRootProject();
await vitest.standalone();

async function run(files: readonly string[], bail: number) {
  project.config.bail = bail;
  vitest.config.bail = bail;
  return vitest.runTestSpecifications(files.map((file) => project.createSpecification(file)));
}

/** Runs a folder of tests without a fault: how long each takes, and which modules each reaches. */
async function baseline(folder: string): Promise<Baseline> {
  const specifications = await vitest.globTestSpecifications([`${folder}/`]);
  const { testModules, unhandledErrors } = await run(
    specifications.map(({ moduleId }) => moduleId),
    0,
  );
  const broken = testModules.flatMap((module) =>
    [...module.children.allTests('failed')].map((test) => `${test.fullName}: ${test.result().errors?.[0]?.message}`),
  );
  if (testModules.some((module) => !module.ok()) || unhandledErrors.length > 0)
    throw new Error(`Tests fail without any fault: ${[...broken, ...unhandledErrors.map(String)].join(', ')}`);
  const tests = testModules.map((module) => ({ file: module.moduleId, ms: module.diagnostic().duration }));
  return { tests: tests.sort((a, b) => a.ms - b.ms), reachedBy: reachedBy(tests) };
}

/** For each module, the files of tests that import it, directly or through others. */
function reachedBy(tests: readonly TimedTest[]): Record<string, string[]> {
  const graph = project.vite.environments.ssr.moduleGraph;
  const reached: Record<string, string[]> = {};
  for (const { file } of tests) {
    const seen = new Set(graph.getModulesByFile(file));
    for (const module of seen) for (const imported of module.importedModules) seen.add(imported);
    for (const module of seen) if (module.file) (reached[relative('.', module.file)] ??= []).push(file);
  }
  return reached;
}

/** Whether a test fails on the source of the job; the file is as it was afterwards. */
async function judge(job: MutantJob): Promise<boolean> {
  present = job;
  vitest.invalidateFile(resolve(job.file));
  const files = job.tests.map(({ file }) => file);
  const { testModules, unhandledErrors } = await run(files, 1);
  present = NONE;
  vitest.invalidateFile(resolve(job.file));
  // What is told are the modules of every run so far, each as it last was.
  return unhandledErrors.length > 0 || testModules.some((module) => files.includes(module.moduleId) && !module.ok());
}

function say(answer: Answer): void {
  process.send?.(answer);
}

process.on('message', (job: Job) => {
  const work =
    job.kind === 'baseline'
      ? baseline(job.folder).then((told): Answer => ({ kind: 'baseline', ...told }))
      : judge(job).then((killed): Answer => ({ kind: 'judged', killed }));
  work.then(say, (error: unknown) => say({ kind: 'failed', why: String(error) }));
});
process.on('disconnect', () => process.exit());
