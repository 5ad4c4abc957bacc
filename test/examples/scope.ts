/**
 * What the examples of docstrings speak of, where they make up nothing themselves: the demonstration's shop as it was
 * read on 21 November 2026, and what the stages make of its visits.
 */
import { accept, afterSaying } from '@/lib/advise/update-memory';
import { analyseProperty } from '@/lib/analyse-property';
import { collect } from '@/lib/collect/collect';
import { demoSource } from '@/lib/demo/demo-source';
import { layOut } from '@/lib/diagnose/calendar-fill';
import { diagnose } from '@/lib/diagnose/diagnose';
import { memoizedDiagnose } from '@/lib/diagnose/memoized';
import { expectedLevel, logRatios } from '@/lib/diagnose/expected-level';
import { marksOf } from '@/lib/diagnose/marks';
import { prepare } from '@/lib/diagnose/prepare';
import { regimePosterior } from '@/lib/diagnose/regime-posterior';
import { silentRuns } from '@/lib/diagnose/silent-runs';
import { weekdayProfile } from '@/lib/diagnose/weekday-profile';
import { contextOf } from '@/lib/explain/explain';
import { factsOf } from '@/lib/explain/facts';
import { restDays } from '@/lib/measure/retail/rest-days';
import { metricsOf, seriesOf } from '@/lib/measure/series';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';

const today = '2026-11-21';
const settings = DEFAULT_SETTINGS;
const diagnoseOnce = memoizedDiagnose(diagnose);

/** The names by which the examples call these. */
export async function exampleScope(): Promise<Record<string, unknown>> {
  const snapshot = await collect(demoSource(today), '1', { now: new Date(`${today}T10:00:00Z`) });
  const { report } = analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings, today, diagnose: diagnoseOnce });
  const findings = factsOf(report);
  const { window, advice } = report;
  const diagnoses = Object.fromEntries(
    metricsOf(snapshot).map((metric) => [metric, diagnoseOnce(known(seriesOf(snapshot, metric)), settings)]),
  );
  const sessions = known(seriesOf(snapshot, 'sessions'));
  const purchaseRate = known(seriesOf(snapshot, 'purchaseRate'));
  const prepared = known(prepare(sessions, 'FR'));
  const { levels } = prepared;
  const steps = known(layOut(sessions));
  const profile = weekdayProfile(steps);
  const end = prepared.steps.days.at(-1) ?? 0;
  const { retail } = prepared;
  const [silent, expected] = [silentRuns(steps, profile), expectedLevel(steps, profile)];
  const around = { profile, expected, ratios: logRatios(steps, expected, retail), retail, silent };
  const rest = restDays(steps.days[0] ?? 0, steps.days.at(-1) ?? 0, 'FR');
  const said = afterSaying(EMPTY_MEMORY, { propertyId: '1', advice, findings, today });
  const memory = accept(said, {
    propertyId: '1',
    recommendation: known(advice.recommendations[0]),
    owner: 'Sacha',
    deputy: '',
    due: '2026-12-05',
    doneWhen: '',
    today,
  });
  const recommendation = known(advice.recommendations[0]);
  const entry = known(said.entries[0]);
  return {
    recommendation,
    finding: known(findings.find(({ id }) => id === entry.findingId)),
    entry,
    fingerprint: entry.fingerprint,
    conversionOfMobile: { metric: 'purchaseRate', dimension: 'deviceCategory', segment: 'mobile' },
    settings,
    snapshot,
    report,
    findings,
    window,
    period: window,
    advice,
    memory,
    advising: { findings, snapshot, window, memory, settings, today },
    context: contextOf({ snapshot, diagnoses, settings, memory, today }),
    diagnoses,
    diagnosis: diagnoses['sessions'],
    sessions,
    series: sessions,
    purchaseRate,
    steps,
    profile,
    silent,
    expected,
    retail,
    surroundings: { ...around, rest },
    setting: { ...around, steps, rest, marks: marksOf(steps, around) },
    prepared,
    levels,
    end,
    posterior: regimePosterior(levels, end),
  };
}

function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The demonstration lacks what the examples speak of.');
  return value;
}
