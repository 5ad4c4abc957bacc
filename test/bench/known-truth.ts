import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diagnose } from '@/lib/diagnose/diagnose';
import { seriesOfLine } from '@/lib/diagnose/diagnose-line';
import { verdictOf } from '@/lib/diagnose/verdict';
import { hasSlowed } from '../evaluate/delay';
import type { Simulate, TrueSeries } from '../evaluate/evaluation-types';
import { turningCourse } from '../evaluate/growth-course';
import { evaluationPath } from '../evaluate/run-evaluation';
import { ORDINARY_WORLD, simulatedSeries } from '../evaluate/simulated-series';
import { Draws } from '../generate/draws';
import type { PeerSpeed } from './peer-speed';

/** Five of each scenario of the simulator (two regimes, a steady one, a step, an outage, a spike, all of them). */
const SERIES = 40;
/** Any seed would do; this is the first. */
const SEED = 1;
/** Growth a month that counts as none: the one in which the simulator's truth is told. */
const MARGIN = 0.01;

/** Two years that grew by 4.5% a month until so many weeks before their end, two of each. */
const STOPPED = { days: 730, growth: 0.045, weeks: [16, 16, 26, 26, 40, 40, 52, 52] };

/** A series with its truth, and what is known of it by name. */
export interface KnownSeries {
  readonly line: TrueSeries;
  readonly truth: string;
  readonly group: string;
}

/** What each tool says of one series, beside what is true of it. */
export interface Judged {
  readonly series: string;
  readonly days: number;
  readonly truth: string;
  readonly group: string;
  /** Tool → verdict. */
  readonly verdicts: Readonly<Record<string, string>>;
  /** Plateau tells that growth has slowed, whatever its verdict; no peer is asked that. */
  readonly isToldSlowed: boolean;
}

/** Series whose trend is known: those of the evaluation, where it is there, and some whose growth stopped. */
export async function seriesWithKnownTruth(): Promise<KnownSeries[]> {
  const simulated = (await evaluationSeries()).map((line) => {
    const truth = line.truth.verdict ?? 'unknown';
    return { line, truth, group: truth };
  });
  return [...simulated, ...STOPPED.weeks.map(stoppedSeries)];
}

async function evaluationSeries(): Promise<TrueSeries[]> {
  const path = evaluationPath();
  if (path === null) return [];
  const { simulate }: { simulate: Simulate } = await import(pathToFileURL(join(path, 'simulate.mjs')).href);
  return simulate(SEED, SERIES);
}

function stoppedSeries(weeks: number, at: number): KnownSeries {
  const { days, growth } = STOPPED;
  const course = turningCourse(growth, { growth: 0, days: weeks * 7 });
  const { numerator, start } = simulatedSeries({ days, course }, ORDINARY_WORLD, new Draws(SEED + at));
  const truth = 'stagnating';
  const id = `stopped-${weeks}-${at}`;
  return {
    line: { id, kind: 'count', frequency: 'daily', start, values: [...numerator], truth: { verdict: truth } },
    truth,
    group: `stopped ${weeks} weeks ago`,
  };
}

/** Plateau's verdict and that of every peer that gives an interval, all by the one rule: growth beside the margin. */
export function judgedBy(series: readonly KnownSeries[], peers: readonly PeerSpeed[]): Judged[] {
  return series.map(({ line, truth, group }, at) => {
    const diagnosis = diagnose(seriesOfLine(line), { margin: MARGIN });
    const verdicts: Record<string, string> = { plateau: diagnosis.verdict };
    for (const peer of peers) {
      const growth = 'growth' in peer ? peer.growth[at] : undefined;
      if (growth) verdicts[peer.name] = verdictOf(growth.low, growth.high, MARGIN);
    }
    return { series: line.id, days: line.values.length, truth, group, verdicts, isToldSlowed: hasSlowed(diagnosis) };
  });
}
