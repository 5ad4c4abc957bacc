/** One finding in words: a title that is the news, a text that gives the figures, and a question where only a person knows. */
import type { Finding, FindingKind } from '@/lib/model/finding';
import { capitalised } from '../typography';
import { describeAssistants, describeAssistantsBriefly } from './describe-assistants';
import { describeAdSpend, describeAdSpendBriefly } from './describe-ad-spend';
import { describeBenchmark } from './describe-benchmark';
import { describeAutomation } from './describe-automation';
import { familyOf, describeBesideOthers, describeBrowserStep } from './describe-beside-others';
import {
  describeConcentration,
  describeDivergence,
  describeFunnelStep,
  describeGap,
  reachedSentence,
} from './describe-comparisons';
import { describeCheckFinding } from './describe-check';
import { describeBreak, describeOutage } from './describe-events';
import { describeFactors, describeFactorsBriefly } from './describe-factors';
import { describeHealth } from './describe-health';
import { describeLeads } from './describe-leads';
import { describeMargin } from './describe-margin';
import { describeMixAndRate } from './describe-mix-and-rate';
import type { Describe, Description } from './description';
import { type Narrator, narratorWith } from './narrator';
import { describeOtherHosts } from './describe-other-hosts';
import { describePaceFinding } from './describe-pace';
import { describePeak, describePeakBriefly } from './describe-peak';
import { describeProcess } from './describe-process';
import { describeSearch, describeSearchBriefly } from './describe-search';
import { describeSegments, describeSegmentsBriefly } from './describe-segments';
import { describeVanished } from './describe-vanished';
import { describeUnseenItems } from './describe-unseen-items';
import { describeUntrackedVisits } from './describe-untracked-visits';
import { describeVerdictFinding } from './describe-verdict-finding';

const BY_KIND: Readonly<Record<FindingKind, Describe>> = {
  verdict: describeVerdictFinding,
  factors: describeFactors,
  segments: describeSegments,
  'mix-and-rate': describeMixAndRate,
  break: describeBreak,
  outage: describeOutage,
  vanished: describeVanished,
  divergence: (finding, narrator) =>
    finding.figures['sales'] ? describeLeads(finding, narrator) : describeDivergence(finding, narrator),
  concentration: describeConcentration,
  gap: describeAnyGap,
  'funnel-step': (finding, narrator) =>
    finding.dimension === 'browser' ? describeBrowserStep(finding, narrator) : describeFunnelStep(finding, narrator),
  'data-health': describeHealth,
  pace: describePaceFinding,
  process: describeProcess,
  margin: describeMargin,
  'untracked-visits': describeUntrackedVisits,
  peak: describePeak,
  automation: describeAutomation,
  'unseen-items': describeUnseenItems,
  reach: describeAnyGap,
  'other-hosts': describeOtherHosts,
  assistants: describeAssistants,
  benchmark: describeBenchmark,
  'ad-spend': describeAdSpend,
  search: describeSearch,
  'check-up': describeCheckFinding,
};

/** A gap among things that are alike is told of them; any other of visits. */
function describeAnyGap(finding: Finding, narrator: Narrator): Description {
  const family = familyOf(finding);
  return family ? describeBesideOthers(finding, family, narrator) : describeGap(finding, narrator);
}

/** The same in fewer figures; '' where the finding lacks them. The other kinds are brief already. */
const BRIEFLY: Readonly<Partial<Record<FindingKind, (finding: Finding, narrator: Narrator) => string>>> = {
  assistants: describeAssistantsBriefly,
  factors: describeFactorsBriefly,
  segments: describeSegmentsBriefly,
  peak: describePeakBriefly,
  'funnel-step': (finding, narrator) => (finding.dimension === 'browser' ? '' : reachedSentence(finding, narrator)),
  'ad-spend': describeAdSpendBriefly,
  search: describeSearchBriefly,
};

/**
 * Writes a finding. A figure that the finding lacks leaves its clause out; it is never made up.
 *
 * @example describeFinding(gap, narratorWith(languagePack('fr'), '2026-11-19')).title // 'Le mobile convertit bien moins que le reste du site'
 */
export function describeFinding(finding: Finding, narrator: Narrator): Description {
  const told = BY_KIND[finding.kind](finding, narrator);
  return { ...told, title: capitalised(told.title) };
}

/** Writes a finding for a reader in a hurry: no interval where a word will do. */
export function describeBriefly(finding: Finding, narrator: Narrator): Description {
  const text = BRIEFLY[finding.kind]?.(finding, narrator) ?? '';
  if (!text) return describeFinding(finding, narrator);
  return { ...describeFinding(finding, narratorWith(narrator, narrator.asOf)), text };
}

/** The title alone, for a heading: what it rests on is cited by the text below it. */
export function titleOf(finding: Finding, narrator: Narrator): string {
  return describeFinding(finding, narratorWith(narrator, narrator.asOf)).title;
}
