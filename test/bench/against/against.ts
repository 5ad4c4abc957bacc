import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator } from '../../emulator/emulator';
import { lightProperties } from '../../emulator/light-properties';
import { hasChromium } from '../../e2e/browser';
import { firstDifference } from './alike';
import { commandTime } from './command-time';
import { type Inputs, inputs } from './inputs';
import { KEPT, keptPages, PAGES } from './kept-pages';
import { otherBuild, OWN } from './other-build';
import { paired, type Ratio } from './paired';
import { runCost } from './run-cost';
import { type TaskProcess, taskProcess } from './task-process';
import type { TaskName } from './tasks';

/** What one build takes beside the other, on the same input, in turn. */
export interface Against {
  readonly commit: string;
  readonly figures: readonly { readonly what: string; readonly unit: string; readonly ratio: Ratio }[];
  /** How many answers were compared, and the first few that are not the same. */
  readonly compared: number;
  readonly different: readonly string[];
}

/** Rounds of each figure; before them each build does each task once, so that its code is compiled. */
const ROUNDS = { diagnose: 5, report: 7, start: 3, run: 3, page: 15 };
const TODAY = '2026-11-22';
/** Milliseconds to an answer of Google's. */
const DELAY = 20;
/** Differences that are told. */
const MOST_TOLD = 5;

/**
 * Measures this build against a commit's, with a run over so many properties. Processor time, of one core or of two, is what a
 * busy machine disturbs least; of the run it is the time until all drafts are there that counts.
 */
export async function against(commit: string, properties: number): Promise<Against> {
  const other = otherBuild(commit);
  const place = mkdtempSync(join(tmpdir(), 'plateau-input-'));
  const file = join(place, 'inputs.json');
  const input = await inputs();
  writeFileSync(file, JSON.stringify(input));
  const builds = [await taskProcess(OWN, file), await taskProcess(other.folder, file)] as const;
  try {
    const start = (folder: string) => () => commandTime(folder, `npm start -- --no-open --out ${join(place, 'out')}`);
    return {
      commit,
      ...(await compared(builds, input)),
      figures: [
        { what: 'diagnose 400 series', unit: 'ms', ratio: await ofTask('diagnose', builds) },
        { what: 'report from kept rows', unit: 'ms', ratio: await ofTask('report', builds) },
        { what: 'npm start', unit: 'ms', ratio: await paired(ROUNDS.start, start(OWN), start(other.folder)) },
        ...(hasChromium ? await ofPages(other.folder) : []),
        ...(await ofRun(properties, other.folder)),
      ],
    };
  } finally {
    for (const build of builds) build.stop();
    rmSync(place, { recursive: true, force: true });
    other.remove();
  }
}

type Builds = readonly [own: TaskProcess, other: TaskProcess];

async function ofTask(name: Exclude<TaskName, 'answers'>, [own, other]: Builds): Promise<Ratio> {
  const time = (build: TaskProcess) => async () => (await build.run(name)).milliseconds;
  await own.run(name);
  await other.run(name);
  return paired(ROUNDS[name], time(own), time(other));
}

/** From the click to a page that can be used. Two Chromiums with the same kept, one page at a time. */
async function ofPages(folder: string): Promise<Against['figures']> {
  const builds = [await keptPages(OWN), await keptPages(folder)] as const;
  const [own, other] = builds;
  const figures: Against['figures'][number][] = [];
  for (const { what, ...page } of PAGES)
    figures.push({
      what: `${what} with ${KEPT} properties kept`,
      unit: 'ms',
      ratio: await paired(
        ROUNDS.page,
        () => own.timeOf(page),
        () => other.timeOf(page),
      ),
    });
  for (const build of builds) await build.stop();
  return figures;
}

async function ofRun(properties: number, folder: string): Promise<Against['figures']> {
  const emulator = await startEmulator({
    properties: lightProperties(properties, TODAY),
    now: () => new Date(`${TODAY}T12:00:00Z`),
    delay: DELAY,
  });
  const memory: Record<string, number[]> = { [OWN]: [], [folder]: [] };
  const seconds = (of: string) => async () => {
    const cost = await runCost(of, emulator);
    memory[of]?.push(cost.megabytes);
    return cost.seconds;
  };
  const megabytes = (of: string) => async () => memory[of]?.shift() ?? Number.NaN;
  try {
    const what = `run over ${properties} properties`;
    return [
      { what, unit: 's', ratio: await paired(ROUNDS.run, seconds(OWN), seconds(folder)) },
      { what: '… memory at most', unit: 'MB', ratio: await paired(ROUNDS.run, megabytes(OWN), megabytes(folder)) },
    ];
  } finally {
    await emulator.stop();
  }
}

/** Every diagnosis of the series, and the report, must be what the other build says. */
async function compared([own, other]: Builds, { series }: Inputs): Promise<Pick<Against, 'compared' | 'different'>> {
  const pairs = await Promise.all(
    (['answers', 'report'] as const).map(async (task) => [
      (await own.run(task)).result,
      (await other.run(task)).result,
    ]),
  );
  const [answers = [], reports = []] = pairs;
  const [ours, theirs] = answers as unknown[][];
  const told = [
    ...series.map((_, at) => firstDifference(ours?.[at], theirs?.[at], `series ${at}`)),
    firstDifference(reports[0], reports[1], 'report'),
  ];
  return { compared: told.length, different: told.filter((each) => each !== null).slice(0, MOST_TOLD) };
}
