import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diagnose } from '@/lib/diagnose/diagnose';
import { seriesOfLine } from '@/lib/diagnose/diagnose-line';
import { verdictOf } from '@/lib/diagnose/verdict';
import type { Simulate, TrueSeries } from '../evaluate/evaluation-types';
import { evaluationPath } from '../evaluate/run-evaluation';
import type { PeerSpeed } from './peer-speed';

/** One of each scenario of the simulator (two regimes, a steady one, a step, an outage, a spike, all of them). */
const SERIES = 8;
/** Any seed would do; this is the first. */
const SEED = 1;
/** Growth a month that counts as none: the one in which the simulator's truth is told. */
const MARGIN = 0.01;

/** What each tool says of one series, beside what is true of it. */
export interface Judged {
  readonly series: string;
  readonly days: number;
  readonly truth: string;
  /** Tool → verdict. */
  readonly verdicts: Readonly<Record<string, string>>;
}

/** A handful of series whose trend is known; none where the evaluation is not there. */
export async function seriesWithKnownTruth(): Promise<TrueSeries[]> {
  const path = evaluationPath();
  if (path === null) return [];
  const { simulate }: { simulate: Simulate } = await import(pathToFileURL(join(path, 'simulate.mjs')).href);
  return simulate(SEED, SERIES);
}

/** Plateau's verdict and that of every peer that gives an interval, all by the one rule: growth beside the margin. */
export function judgedBy(series: readonly TrueSeries[], peers: readonly PeerSpeed[]): Judged[] {
  return series.map((each, at) => {
    const verdicts: Record<string, string> = { plateau: diagnose(seriesOfLine(each), { margin: MARGIN }).verdict };
    for (const peer of peers) {
      const growth = 'growth' in peer ? peer.growth[at] : undefined;
      if (growth) verdicts[peer.name] = verdictOf(growth.low, growth.high, MARGIN);
    }
    return { series: each.id, days: each.values.length, truth: each.truth.verdict ?? 'unknown', verdicts };
  });
}
