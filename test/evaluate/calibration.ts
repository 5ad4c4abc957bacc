import { diagnose } from '@/lib/diagnose/diagnose';
import { controlFalseDiscoveries } from '@/lib/statistics/false-discovery';
import { mulberry32 } from '@/lib/demo/random';
import type { Random } from '@/lib/demo/random';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Estimate } from '@/lib/model/quantity';
import type { SeriesValues } from '@/lib/model/series';
import { steadyCourse } from './growth-course';
import { drawOutage, isCountedThrough, isFound, outagesAYear, withOutage } from './outages';
import { type RealNoise, seriesOverNoise } from './real-noise';
import { ratio, share } from './shares';

/** Shortest and longest series drawn: half a year, and three. */
const DAYS = [182, 1096] as const;

/** Of many series tested together, how many truly change, and by how much a month. */
const MANY = { series: 400, changed: 20, least: 0.02, most: 0.06 };

/**
 * Over stretches that the data did not choose a 90% statement must err one time in ten. The present regime is asked
 * otherwise: growth since a turn that may have come at any time. Its interval makes room for turns that nobody could
 * see yet, and so errs less often where nothing ever turned.
 */
type Asked = 'history' | 'yearOnYear' | 'presentRegime';

/** A run of many series for each hundred of the others: one run claims so little that its share of false says nothing. */
const RUN_FOR_EACH = 100;

/** Shares of series of which the truth is known, over the noise of real sites. */
export interface Calibration {
  readonly trendless: {
    readonly series: number;
    /** Share of 90% intervals that leave zero out, by what was asked; of the series that are long enough for it. */
    readonly falseTrend: Readonly<Record<Asked, number>>;
    /** That over the whole history, by its length. */
    readonly byDays: Readonly<Record<string, number>>;
    readonly verdicts: Readonly<Record<Diagnosis['verdict'], number>>;
    /** Share of which a turn is told. */
    readonly turned: number;
    /** Outages told a year; and those during which counting went on. */
    readonly outagesAYear: number;
    readonly falseOutagesAYear: number;
  };
  readonly outage: { readonly series: number; readonly sameVerdict: number; readonly found: number };
  readonly many: {
    readonly runs: number;
    readonly claimed: number;
    readonly falseAmongClaimed: number;
    readonly falseWithoutControl: number;
    readonly foundOfChanged: number;
  };
}

/**
 * How often the diagnosis claims a trend where there is none, keeps its verdict when an outage is put in, and is false
 * in what it claims among many series. `count` series are drawn; the false-discovery rate is that of one run of 400 for
 * each hundred of them, at least one. The same seed gives the same table.
 */
export function calibrate(noises: readonly RealNoise[], count: number, seed = 1): Calibration {
  const random = mulberry32(seed);
  const drawn = Array.from({ length: count }, (_, index) => draw(noises, index, 0, random));
  const diagnoses = drawn.map((series) => diagnose(series));
  return {
    trendless: trendlessTable(drawn, diagnoses),
    outage: outageTable(drawn, diagnoses, random),
    many: manyTable(noises, Math.max(1, Math.round(count / RUN_FOR_EACH)), random),
  };
}

function draw(noises: readonly RealNoise[], index: number, growth: number, random: Random): SeriesValues {
  const noise = noises[index % noises.length];
  if (!noise) throw new Error('No real series to draw noise from.');
  const days = Math.round(DAYS[0] * (DAYS[1] / DAYS[0]) ** random());
  return seriesOverNoise(noise, { days, course: steadyCourse(growth) }, random);
}

function trendlessTable(drawn: readonly SeriesValues[], diagnoses: readonly Diagnosis[]): Calibration['trendless'] {
  const leavesZeroOut = (estimate: Estimate) => estimate.low > 0 || estimate.high < 0;
  const falseShare = (asked: readonly Diagnosis[], question: Asked) =>
    share(
      asked.flatMap((diagnosis) => answerTo(question, diagnosis) ?? []),
      leavesZeroOut,
    );
  const within = (from: number, to: number) =>
    diagnoses.filter((_, index) => {
      const days = drawn[index]?.numerator.length ?? 0;
      return days >= from && days < to;
    });
  const verdict = (wanted: Diagnosis['verdict']) => share(diagnoses, (diagnosis) => diagnosis.verdict === wanted);
  return {
    series: drawn.length,
    falseTrend: {
      history: falseShare(diagnoses, 'history'),
      yearOnYear: falseShare(diagnoses, 'yearOnYear'),
      presentRegime: falseShare(diagnoses, 'presentRegime'),
    },
    byDays: {
      'under a year': falseShare(within(0, 365), 'history'),
      'one to two years': falseShare(within(365, 730), 'history'),
      'over two years': falseShare(within(730, Infinity), 'history'),
    },
    verdicts: {
      growing: verdict('growing'),
      stagnating: verdict('stagnating'),
      declining: verdict('declining'),
      inconclusive: verdict('inconclusive'),
    },
    turned: share(diagnoses, ({ turn }) => Boolean(turn)),
    outagesAYear: outagesAYear(drawn, diagnoses),
    falseOutagesAYear: outagesAYear(drawn, diagnoses, isCountedThrough),
  };
}

function answerTo(question: Asked, { monthlyGrowth, longView }: Diagnosis): Estimate | null {
  if (question === 'presentRegime') return monthlyGrowth;
  return (question === 'history' ? longView?.monthlyGrowth : longView?.yearOnYear) ?? null;
}

function outageTable(
  drawn: readonly SeriesValues[],
  before: readonly Diagnosis[],
  random: Random,
): Calibration['outage'] {
  const put = drawn.map((series) => {
    const outage = drawOutage(series, random);
    return { series, outage, after: diagnose(withOutage(series, outage)) };
  });
  return {
    series: drawn.length,
    sameVerdict: share(put, ({ after }, index) => after.verdict === before[index]?.verdict),
    found: share(put, ({ series, outage, after }) => isFound(outage, series, after)),
  };
}

function manyTable(noises: readonly RealNoise[], runs: number, random: Random): Calibration['many'] {
  const counts = { claimed: 0, false: 0, alone: 0, falseAlone: 0, found: 0 };
  for (let run = 0; run < runs; run++) {
    const growths = Array.from({ length: MANY.series }, (_, index) =>
      index < MANY.changed ? (random() < 0.5 ? -1 : 1) * (MANY.least + (MANY.most - MANY.least) * random()) : 0,
    );
    const alone = growths.map((growth, index) => diagnose(draw(noises, index + run, growth, random)));
    controlFalseDiscoveries(alone).forEach((diagnosis, index) => {
      const truth = Math.sign(growths[index] ?? 0);
      if (directionOf(alone[index]) !== 0) counts.alone++;
      if (directionOf(alone[index]) !== 0 && directionOf(alone[index]) !== truth) counts.falseAlone++;
      if (directionOf(diagnosis) === 0) return;
      counts.claimed++;
      if (directionOf(diagnosis) === truth) counts.found++;
      else counts.false++;
    });
  }
  return {
    runs,
    claimed: counts.claimed,
    falseAmongClaimed: ratio(counts.false, counts.claimed),
    falseWithoutControl: ratio(counts.falseAlone, counts.alone),
    foundOfChanged: ratio(counts.found, runs * MANY.changed),
  };
}

/** The trend that is claimed: 1 up, −1 down, 0 none. A proven plateau claims no change. */
function directionOf(diagnosis: Diagnosis | undefined): number {
  return diagnosis?.verdict === 'growing' ? 1 : diagnosis?.verdict === 'declining' ? -1 : 0;
}
