import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diagnose } from '@/lib/diagnose/diagnose';
import type { Answer, Score, ScoreStagbench, Simulate, StagbenchScore, TrueSeries } from './evaluation-types';
import { habitRule } from './habit-rule';

export interface Evaluation {
  readonly simulated: { readonly plateau: ReturnType<Score>; readonly habit: ReturnType<Score> };
  readonly stagbench: { readonly plateau: StagbenchScore; readonly habit: StagbenchScore };
  /** Milliseconds for one series of so many days: median of the runs. */
  readonly speed: Readonly<Record<string, number>>;
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
  return {
    simulated: { plateau: score(simulated, simulated.map(answer)), habit: score(simulated, simulated.map(habitRule)) },
    stagbench: {
      plateau: scoreStagbench(stagbench, stagbench.map(answer)),
      habit: scoreStagbench(stagbench, stagbench.map(habitRule)),
    },
    speed: Object.fromEntries([180, 365, 730, 1096, 10_000].map((days) => [days, timeFor(days)])),
  };
}

export function answer(series: TrueSeries): Answer {
  return { id: series.id, ...diagnose(series) };
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

/** Milliseconds for a series of a length: 100 visitors with a week, a year and a turn, counted in whole numbers. */
function timeFor(days: number): number {
  const values = Array.from({ length: days }, (_, day) => {
    const wave = 1 + 0.2 * Math.sin(day * 0.9) + 0.1 * Math.sin(day / 58) + 0.05 * Math.sin(day * day);
    return Math.round(1000 * wave * Math.exp(0.001 * Math.min(0, day - days / 2)));
  });
  const runs = Array.from({ length: 15 }, () => {
    const begin = performance.now();
    diagnose({ kind: 'count', frequency: 'daily', start: '1995-01-01', values });
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  return Number((runs[7] ?? 0).toFixed(2));
}
