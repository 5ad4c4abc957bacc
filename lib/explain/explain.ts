import type { Diagnose } from '@/lib/diagnose/remembered';
import type { Benchmark } from '@/lib/model/benchmark';
import type { Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Finding } from '@/lib/model/finding';
import type { Memory } from '@/lib/model/memory';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { benchmarkFindings } from './benchmarks';
import { breakFindings } from './breaks';
import { browserStepFindings } from './browser-steps';
import { campaignRepetitionFindings } from './campaign-repetition';
import { comparisonOf } from './comparison';
import { concentrationFindings } from './concentration';
import { consentFindings } from './consent';
import type { Context } from './context';
import { discountFindings } from './discount-share';
import { divergenceFindings } from './divergence';
import { emailAutomationFindings } from './email-automation';
import { factorFindings } from './factors';
import { funnelFindings } from './funnel';
import { gapFindings } from './gaps';
import { healthFindings, uniqueById } from './health';
import { itemGapFindings } from './item-gaps';
import { itemRefundFindings } from './item-refunds';
import { knownVisitorFindings } from './known-visitors';
import { leadsAndSalesFindings } from './leads-and-sales';
import { listGapFindings } from './list-gaps';
import { monthlyVerdictFindings } from './monthly-verdicts';
import { lostPeriods } from './lost-days';
import { outageFindings } from './outages';
import { paceFindings } from './pace';
import { peakFindings } from './peak';
import { processFindings } from './process';
import { mixAndRateFindings } from './rate-findings';
import { reachFindings } from './reach';
import { recentDivergenceFindings } from './recent-divergence';
import { reclassificationFindings, withReclassification } from './reclassification';
import { searchGapFindings } from './search-gaps';
import { segmentVerdictFindings } from './segment-verdicts';
import { segmentFindings } from './segments';
import { taggingFindings } from './tagging';
import { unseenItemFindings } from './unseen-items';
import { untrackedVisitFindings } from './untracked-visits';
import { verdictFindings } from './verdicts';
import { outcomeOf } from './vitals';

/** What the data may hide comes before what they say; what they say before how the work goes. */
const EXPLANATIONS = [
  healthFindings,
  outageFindings,
  taggingFindings,
  consentFindings,
  reclassificationFindings,
  verdictFindings,
  segmentVerdictFindings,
  monthlyVerdictFindings,
  paceFindings,
  peakFindings,
  factorFindings,
  segmentFindings,
  mixAndRateFindings,
  divergenceFindings,
  recentDivergenceFindings,
  leadsAndSalesFindings,
  discountFindings,
  campaignRepetitionFindings,
  breakFindings,
  funnelFindings,
  browserStepFindings,
  gapFindings,
  itemGapFindings,
  itemRefundFindings,
  searchGapFindings,
  listGapFindings,
  knownVisitorFindings,
  reachFindings,
  emailAutomationFindings,
  unseenItemFindings,
  untrackedVisitFindings,
  benchmarkFindings,
  concentrationFindings,
  processFindings,
] as const;

export interface Explaining {
  readonly snapshot: Snapshot;
  readonly diagnoses: Readonly<Record<string, Diagnosis>>;
  readonly settings: PropertySettings;
  readonly memory: Memory;
  readonly today: Day;
  readonly benchmarks?: readonly Benchmark[];
  readonly diagnose?: Diagnose;
}

/**
 * Everything that is true of a property and that a marketer ought to know, with its evidence: data
 * health first, then what happens, why, and how the work goes. Same input, same findings, in the same order.
 *
 * @example explain({ snapshot, diagnoses, settings, memory, today: '2026-03-31' }).map(({ kind }) => kind)
 */
export function explain({ snapshot, ...rest }: Explaining): Finding[] {
  const lost = lostPeriods(snapshot, rest.diagnoses);
  const comparison = comparisonOf(snapshot, lost);
  const context: Context = { ...rest, snapshot, lost, comparison, outcome: outcomeOf(snapshot) };
  return withReclassification(uniqueById(EXPLANATIONS.flatMap((findings) => findings(context))));
}
