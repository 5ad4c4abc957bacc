import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diagnose } from '@/lib/diagnose/diagnose';
import { seriesOfLine } from '@/lib/diagnose/diagnose-line';
import type { Answer, Score, ScoreStagbench, Simulate, StagbenchScore, TrueSeries } from './evaluation-types';
import { habitRule } from './habit-rule';
import { falselyTurned, type PlateausTold, plateausTold } from './plateaus-told';

export interface Evaluation {
  readonly simulated: { readonly plateau: ReturnType<Score>; readonly habit: ReturnType<Score> };
  readonly stagbench: {
    readonly plateau: StagbenchScore;
    readonly habit: StagbenchScore;
    readonly plateaus: readonly PlateausTold[];
    /** Of the series whose growth never turned. */
    readonly falselyTurned: number;
  };
}

/** Where the evaluation lies beside the repository; null when it is not there. */
export function evaluationPath(): string | null {
  const path = resolve(import.meta.dirname, '../../../shared/evaluation');
  return existsSync(join(path, 'simulate.mjs')) ? path : null;
}

export async function runEvaluation(
  path: string,
  options: { readonly first: number; readonly last: number; readonly count: number },
): Promise<Evaluation> {
  const { simulate, score, scoreStagbench } = await tools(path);
  const simulated: TrueSeries[] = [];
  for (let seed = options.first; seed <= options.last; seed++) simulated.push(...simulate(seed, options.count));
  const stagbench = readSeries(join(path, 'stagbench.jsonl'));
  const answers = stagbench.map(answer);
  return {
    simulated: { plateau: score(simulated, simulated.map(answer)), habit: score(simulated, simulated.map(habitRule)) },
    stagbench: {
      plateau: scoreStagbench(stagbench, answers),
      habit: scoreStagbench(stagbench, stagbench.map(habitRule)),
      plateaus: plateausTold(stagbench, answers),
      falselyTurned: falselyTurned(stagbench, answers),
    },
  };
}

export function answer(series: TrueSeries): Answer {
  return { id: series.id, ...diagnose(seriesOfLine(series), series) };
}

async function tools(path: string): Promise<{ simulate: Simulate; score: Score; scoreStagbench: ScoreStagbench }> {
  const load = (name: string) => import(pathToFileURL(join(path, name)).href);
  const [simulator, scorer, stagbench] = await Promise.all(
    ['simulate.mjs', 'score.mjs', 'score-stagbench.mjs'].map(load),
  );
  return { simulate: simulator.simulate, score: scorer.score, scoreStagbench: stagbench.scoreStagbench };
}

function readSeries(file: string): TrueSeries[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}
