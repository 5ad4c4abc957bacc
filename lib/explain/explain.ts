import type { MetricId } from '@/lib/model/metric';
import type { Diagnose } from '@/lib/diagnose/memoized';
import type { Benchmark } from '@/lib/model/benchmark';
import type { Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Finding } from '@/lib/model/finding';
import type { Memory } from '@/lib/model/memory';
import type { SetAside } from '@/lib/model/set-aside';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { assistantFindings } from './findings/assistants';
import { adReturnFindings } from './findings/ad-returns';
import { automatedVisitFindings } from './findings/automated-visits';
import { benchmarkFindings } from './findings/benchmarks';
import { breakFindings } from './findings/breaks';
import { browserStepFindings } from './findings/browser-steps';
import { campaignRepetitionFindings } from './findings/campaign-repetition';
import { comparisonOf } from '@/lib/measure/comparison';
import { lastWindow } from '@/lib/measure/last-window';
import { concentrationFindings } from './findings/concentration';
import { consentFindings } from './findings/consent';
import type { Context } from './context';
import { discountFindings } from './findings/discount-share';
import { divergenceFindings } from './findings/divergence';
import { emailAutomationFindings } from './findings/email-automation';
import { factorFindings } from './findings/factors';
import { funnelFindings } from './findings/funnel';
import { gapFindings } from './findings/gaps';
import { googleChangeFindings, withGoogleChanges } from './findings/google-changes';
import { healthFindings, uniqueById } from './findings/health';
import { itemGapFindings } from './findings/item-gaps';
import { itemRefundFindings } from './findings/item-refunds';
import { keyEventFindings } from './findings/key-events';
import { knownVisitorFindings } from './findings/known-visitors';
import { leadsAndSalesFindings } from './findings/leads-and-sales';
import { listGapFindings } from './findings/list-gaps';
import { losingCampaignFindings } from './findings/losing-campaigns';
import { monthlyVerdictFindings } from './findings/monthly-verdicts';
import { lostPeriods } from '@/lib/measure/lost/lost-periods';
import { otherHostFindings } from './findings/other-hosts';
import { outageFindings } from './findings/outages';
import { paceFindings } from './findings/pace';
import { peakFindings } from './findings/peak';
import { processFindings } from './findings/process';
import { mixAndRateFindings } from './findings/rates';
import { reachFindings } from './findings/reach';
import { recentDivergenceFindings } from './findings/recent-divergence';
import { searchGapFindings } from './findings/search-gaps';
import { searchCourseFindings } from './findings/search-course';
import { segmentVerdictFindings } from './findings/segment-verdicts';
import { segmentFindings } from './findings/segments';
import { settingFindings } from './findings/settings-changed';
import { spentChannelFindings } from './findings/spent-channels';
import { taggingFindings } from './findings/tagging';
import { unseenItemFindings } from './findings/unseen-items';
import { untrackedVisitFindings } from './findings/untracked-visits';
import { vanishedFindings } from './findings/vanished';
import { verdictFindings } from './findings/verdicts';
import { outcomeOf } from '@/lib/measure/vital-metrics';

/** What the data may hide comes before what they say; what they say before how the work goes. */
const EXPLANATIONS = [
  healthFindings,
  automatedVisitFindings,
  keyEventFindings,
  settingFindings,
  outageFindings,
  vanishedFindings,
  taggingFindings,
  consentFindings,
  googleChangeFindings,
  otherHostFindings,
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
  losingCampaignFindings,
  spentChannelFindings,
  adReturnFindings,
  searchCourseFindings,
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
  assistantFindings,
  benchmarkFindings,
  concentrationFindings,
  processFindings,
] as const;

export interface Explaining {
  readonly snapshot: Snapshot;
  readonly shown?: Snapshot;
  readonly setAside?: readonly SetAside[];
  readonly diagnoses: Readonly<Partial<Record<MetricId, Diagnosis>>>;
  readonly settings: PropertySettings;
  readonly memory: Memory;
  readonly today: Day;
  readonly benchmarks?: readonly Benchmark[];
  readonly diagnose?: Diagnose;
}

/** What every explanation may look at, with the one answer to which days the last four weeks are. */
export function contextOf({ snapshot, ...rest }: Explaining): Context {
  const lost = lostPeriods(snapshot, rest.diagnoses);
  const window = lastWindow(snapshot, lost);
  return { ...rest, snapshot, lost, window, comparison: comparisonOf(snapshot, lost), outcome: outcomeOf(snapshot) };
}

/**
 * Everything that is true of a property and that a marketer ought to know beside its vital signs, with its evidence: data
 * health first, then what happens, why, and how the work goes. Same input, same findings, in the same order.
 *
 * @example explain(contextOf({ snapshot, diagnoses, settings, memory, today: '2026-03-31' }))[0]?.kind // 'data-health'
 */
export function explain(context: Context): Finding[] {
  return withGoogleChanges(uniqueById(EXPLANATIONS.flatMap((findings) => findings(context))));
}
