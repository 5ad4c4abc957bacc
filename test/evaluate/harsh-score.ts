import { diagnose } from '@/lib/diagnose/diagnose';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { Draws } from '../generate/draws';
import { drawHarsh, HARSH_KINDS, type HarshSeries } from './harsh-worlds';
import { drawOutage, isFound, outagesAYear, withOutage } from './outages';
import { ratio, share } from './shares';
import { table } from './table';

/** Shares of series of one kind, or of all. */
export interface HarshScore {
  readonly kind: string;
  readonly series: number;
  readonly decided: number;
  readonly wrongAmongDecided: number;
  /** Of those of which a growth is told. */
  readonly coverage: number;
  /** Told a year where there was none, and found of those put in. */
  readonly outagesAYear: number;
  readonly outagesFound: number;
}

interface Judged extends HarshSeries {
  readonly diagnosis: Diagnosis;
  readonly isOutageFound: boolean;
}

/** Draws so many series, of each kind as many, and judges what is told of them. */
export function scoreHarsh(count: number, seed = 1): HarshScore[] {
  const judged = Array.from({ length: count }, (_, index) =>
    judge(drawHarsh(HARSH_KINDS[index % HARSH_KINDS.length] ?? '', 100_000 * seed + index), index),
  );
  const each = HARSH_KINDS.map((kind) =>
    scoreOf(
      kind,
      judged.filter((one) => one.kind === kind),
    ),
  );
  return count === 0 ? [] : [...each, scoreOf('all', judged)];
}

function judge(harsh: HarshSeries, seed: number): Judged {
  const { series } = harsh;
  const outage = drawOutage(series, new Draws(seed).random);
  return {
    ...harsh,
    diagnosis: diagnose(series),
    isOutageFound: isFound(outage, series, diagnose(withOutage(series, outage))),
  };
}

function scoreOf(kind: string, judged: readonly Judged[]): HarshScore {
  const decided = judged.filter(({ diagnosis }) => diagnosis.verdict !== 'inconclusive');
  const estimated = judged.flatMap(({ growth, diagnosis: { monthlyGrowth } }) =>
    monthlyGrowth ? [{ growth, ...monthlyGrowth }] : [],
  );
  return {
    kind,
    series: judged.length,
    decided: ratio(decided.length, judged.length),
    wrongAmongDecided: share(decided, ({ diagnosis, verdict }) => diagnosis.verdict !== verdict),
    coverage: share(estimated, ({ low, growth, high }) => low <= growth && growth <= high),
    outagesAYear: outagesAYear(
      judged.map(({ series }) => series),
      judged.map(({ diagnosis }) => diagnosis),
    ),
    outagesFound: share(judged, ({ isOutageFound }) => isOutageFound),
  };
}

/** The table of it, for a terminal. */
export function printHarsh(scores: readonly HarshScore[]): string {
  const rows = scores.map((score) => [
    `${score.kind}, ${score.series} series`,
    score.decided.toFixed(3),
    score.wrongAmongDecided.toFixed(3),
    score.coverage.toFixed(3),
    score.outagesAYear.toFixed(2),
    score.outagesFound.toFixed(3),
  ]);
  const required = ['required', '', '≤ 0.06 (aim 0.04)', '≥ 0.85 (aim 0.88)', '≤ 0.15 (aim 0.05)', '≥ 0.95'];
  return table(
    ['harsh worlds', 'decided', 'wrong of them', '90% interval holds', 'false outages a year', 'outages found'],
    [...rows, required],
  );
}
