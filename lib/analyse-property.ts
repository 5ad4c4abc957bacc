import { advise } from '@/lib/advise/advise';
import { effectsOver } from '@/lib/advise/effects-over';
import { afterTelling } from '@/lib/advise/facts-told';
import { afterSaying } from '@/lib/advise/update-memory';
import { underWay } from '@/lib/advise/under-way';
import { diagnose } from '@/lib/diagnose/diagnose';
import type { Diagnose } from '@/lib/diagnose/memoized';
import { checkUp, checkUpFindings } from '@/lib/explain/check-up/check-up';
import { contextOf, explain } from '@/lib/explain/explain';
import { factsOf } from '@/lib/explain/facts';
import { afterForeseeing, cameOf, expectedFigure } from '@/lib/explain/foreseen/came-of';
import { monthAhead } from '@/lib/explain/foreseen/month-ahead';
import { toldOfMonth } from '@/lib/explain/month-claims';
import { comparable } from '@/lib/measure/comparable/comparable';
import type { Comparable } from '@/lib/measure/comparable/step';
import { chooseVitals } from '@/lib/measure/vital-metrics';
import { metricsOf, seriesOf } from '@/lib/measure/series';
import { untilStopped } from '@/lib/measure/stopped';
import { stoodBy } from '@/lib/explain/stood-by/stood-by';
import { weekMoves } from '@/lib/explain/week-moves';
import { targetReadings } from '@/lib/explain/targets/target-readings';
import { vitalsOf } from '@/lib/explain/vitals';
import type { Benchmark } from '@/lib/model/benchmark';
import type { Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Memory } from '@/lib/model/memory';
import { metricEntries, metricOf, type MetricId } from '@/lib/model/metric';
import type { Report } from '@/lib/model/report';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';

export interface AnalysisInput {
  readonly snapshot: Snapshot;
  /** The snapshot as its days can be compared, by the same settings, where that was asked for already. */
  readonly compared?: Comparable;
  readonly memory: Memory;
  readonly settings: PropertySettings;
  /** Day in the property's time zone on which the report is made. */
  readonly today: Day;
  /** Ranges that the property's rates may stand beside. */
  readonly benchmarks?: readonly Benchmark[];
  /** The diagnosis itself, or one that remembers. */
  readonly diagnose?: Diagnose;
}

/**
 * Goes from what was collected to what is reported: set aside what cannot be compared, diagnose, explain, advise. Pure: the same
 * snapshot, memory, settings and day give the same report, and the memory after saying it.
 *
 * @example const { report, memory } = analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings: DEFAULT_SETTINGS, today: '2026-03-31' })
 */
export function analyseProperty(walking: AnalysisInput): { report: Report; memory: Memory } {
  const { snapshot: shown, memory, settings, today, benchmarks = [], diagnose: asked = diagnose } = walking;
  const { snapshot, setAside } = walking.compared ?? comparable(shown, { settings });
  const ask: Diagnose = (series, options) => untilStopped(asked(series, options), snapshot.asOf);
  const { told: diagnoses, memory: stated } = stoodBy(diagnoseAll(snapshot, settings, ask), memory, {
    propertyId: snapshot.property.id,
    vitals: chooseVitals(snapshot),
    asOf: snapshot.asOf,
    today,
  });
  const context = contextOf({
    snapshot,
    shown,
    setAside,
    diagnoses,
    settings,
    memory,
    today,
    benchmarks,
    diagnose: ask,
  });
  const { window } = context;
  const [vitals, found] = [vitalsOf(context), explain(context)];
  // What explain found to be wrong with the data stands beside what the reading noticed itself.
  const health = [...new Set([...snapshot.health, ...found.flatMap((finding) => finding.health ?? [])])];
  const checked = checkUp({ ...context, flags: health });
  const findings = [...found, ...checkUpFindings(context, checked)];
  const facts = factsOf({ window, vitals, findings });
  const given = { findings: facts, snapshot, window, memory, settings, today };
  const advice = { ...advise(given), underWay: underWay(given) };
  const said = [...advice.recommendations, ...advice.underWay];
  const told = toldOfMonth(context);
  const [ahead, came] = [monthAhead(context), cameOf(context)];
  const over = told.over.map((each) => ({ ...each, effects: effectsOver(said, each, given) }));
  const { property, source, asOf, collectedAt, notMeasured } = snapshot;
  return {
    report: {
      property,
      source,
      asOf,
      window,
      collectedAt,
      vitals,
      findings,
      over,
      channels: told.channels,
      weekMoves: weekMoves(context),
      ...(ahead && { foreseen: { period: ahead.period, expected: expectedFigure(context, ahead) } }),
      ...(came.length > 0 && { cameOf: came }),
      advice,
      health,
      ...(snapshot.reading !== undefined && { reading: snapshot.reading }),
      ...(setAside.length > 0 && { setAside: [...setAside] }),
      ...(settings.belonging !== undefined && { belonging: settings.belonging }),
      notMeasured,
      checkUp: checked,
    },
    memory: afterTelling(
      afterSaying(afterForeseeing(stated, { ahead, findings, context }), {
        propertyId: property.id,
        advice,
        findings: facts,
        today,
      }),
      {
        propertyId: property.id,
        findings: facts,
        today,
      },
    ),
  };
}

type Diagnoses = Partial<Record<MetricId, Diagnosis>>;

/**
 * Every total is diagnosed, and every rate of two totals: the vital signs for what they say, the others for their outages and steps. The
 * vital signs are asked about whatever they hold, so their verdicts stand as they are; what is found by
 * searching through segments is held to a false-discovery rate where it is searched.
 */
function diagnoseAll(snapshot: Snapshot, settings: PropertySettings, ask: Diagnose): Diagnoses {
  const alone: Diagnoses = Object.fromEntries(
    metricsOf(snapshot).flatMap((metric) => {
      const series = seriesOf(snapshot, metric);
      const options = { margin: marginFor(metric, settings), country: settings.country };
      return series ? [[metric, ask(series, options)]] : [];
    }),
  );
  const partsOf = (metric: MetricId) => (metricOf(metric).of ?? []).flatMap((part) => alone[part] ?? []);
  return Object.fromEntries(
    metricEntries(alone).map(([metric, diagnosis]) => [
      metric,
      untilStopped(diagnosis, snapshot.asOf, partsOf(metric)),
    ]),
  );
}

/**
 * Growth a month that still counts as none: what the person set, but never more than half of what the
 * metric's target asks for. A pace that meets a modest target must not be called standing still.
 */
export function marginFor(metric: MetricId, { margin, target }: PropertySettings): number {
  const needed = target?.metric === metric ? targetReadings(target)?.runRate : undefined;
  return needed === undefined || needed <= 0 ? margin : Math.min(margin, needed / 2);
}
