import type { Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Finding } from '@/lib/model/finding';
import type { Memory } from '@/lib/model/memory';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { breakFindings } from './breaks';
import { campaignRepetitionFindings } from './campaign-repetition';
import { comparisonOf } from './comparison';
import { concentrationFindings } from './concentration';
import type { Context } from './context';
import { divergenceFindings } from './divergence';
import { factorFindings } from './factors';
import { funnelFindings } from './funnel';
import { gapFindings } from './gaps';
import { healthFindings, uniqueById } from './health';
import { outageFindings } from './outages';
import { paceFindings } from './pace';
import { processFindings } from './process';
import { mixAndRateFindings } from './rate-findings';
import { recentDivergenceFindings } from './recent-divergence';
import { segmentFindings } from './segments';
import { taggingFindings } from './tagging';
import { verdictFindings } from './verdicts';
import { outcomeOf } from './vitals';

/** What the data may hide comes before what they say; what they say before how the work goes. */
const EXPLANATIONS = [
  healthFindings,
  outageFindings,
  taggingFindings,
  verdictFindings,
  paceFindings,
  factorFindings,
  segmentFindings,
  mixAndRateFindings,
  divergenceFindings,
  recentDivergenceFindings,
  campaignRepetitionFindings,
  breakFindings,
  funnelFindings,
  gapFindings,
  concentrationFindings,
  processFindings,
] as const;

export interface Explaining {
  readonly snapshot: Snapshot;
  readonly diagnoses: Readonly<Record<string, Diagnosis>>;
  readonly settings: PropertySettings;
  readonly memory: Memory;
  readonly today: Day;
}

/**
 * Everything that is true of a property and that a marketer ought to know, with its evidence: data
 * health first, then what happens, why, and how the work goes. Same input, same findings, in the same order.
 *
 * @example explain({ snapshot, diagnoses, settings, memory, today: '2026-03-31' }).map(({ kind }) => kind)
 */
export function explain({ snapshot, ...rest }: Explaining): Finding[] {
  const context: Context = { ...rest, snapshot, comparison: comparisonOf(snapshot), outcome: outcomeOf(snapshot) };
  return uniqueById(EXPLANATIONS.flatMap((findings) => findings(context)));
}
