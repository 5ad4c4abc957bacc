/** One finding in words: a title that is the news, a text that gives the figures, and a question where only a person knows. */
import type { Finding, FindingKind } from '@/lib/model/finding';
import { capitalised } from '../typography';
import { tellBenchmark } from './told-benchmark';
import { tellAutomation } from './told-automation';
import { familyOf, tellBesideOthers, tellBrowserStep } from './told-beside-others';
import { tellConcentration, tellDivergence, tellFunnelStep, tellGap } from './told-comparisons';
import { tellBreak, tellOutage } from './told-events';
import { tellFactors, tellFactorsBriefly } from './told-factors';
import { tellHealth } from './told-health';
import { tellLeads } from './told-leads';
import { tellMargin } from './told-margin';
import { tellMixAndRate } from './told-mix-and-rate';
import type { Narrator } from './narrator';
import { narratorWith } from './narrator-with';
import { tellPaceFinding } from './told-pace';
import { tellPeak, tellPeakBriefly } from './told-peak';
import { tellProcess } from './told-process';
import { tellSegments, tellSegmentsBriefly } from './told-segments';
import { tellUnseenItems } from './told-unseen-items';
import { tellUntrackedVisits } from './told-untracked-visits';
import { tellVerdictFinding } from './told-verdict';

export interface Told {
  /** Without a full stop. */
  readonly title: string;
  /** Whole sentences; may be empty. */
  readonly text: string;
  readonly ask?: string;
}

export type Tell = (finding: Finding, narrator: Narrator) => Told;

const TELLERS: Readonly<Record<FindingKind, Tell>> = {
  verdict: tellVerdictFinding,
  factors: tellFactors,
  segments: tellSegments,
  'mix-and-rate': tellMixAndRate,
  break: tellBreak,
  outage: tellOutage,
  divergence: (finding, narrator) =>
    finding.figures['sales'] ? tellLeads(finding, narrator) : tellDivergence(finding, narrator),
  concentration: tellConcentration,
  gap: tellAnyGap,
  'funnel-step': (finding, narrator) =>
    finding.dimension === 'browser' ? tellBrowserStep(finding, narrator) : tellFunnelStep(finding, narrator),
  'data-health': tellHealth,
  pace: tellPaceFinding,
  process: tellProcess,
  margin: tellMargin,
  'untracked-visits': tellUntrackedVisits,
  peak: tellPeak,
  automation: tellAutomation,
  'unseen-items': tellUnseenItems,
  reach: tellAnyGap,
  benchmark: tellBenchmark,
};

/** A gap among things that are alike is told of them; any other of visits. */
function tellAnyGap(finding: Finding, narrator: Narrator): Told {
  const family = familyOf(finding);
  return family ? tellBesideOthers(finding, family, narrator) : tellGap(finding, narrator);
}

/** The same in fewer figures; '' where the finding lacks them. The other kinds are brief already. */
const BRIEFLY: Readonly<Partial<Record<FindingKind, (finding: Finding, narrator: Narrator) => string>>> = {
  factors: tellFactorsBriefly,
  segments: tellSegmentsBriefly,
  peak: tellPeakBriefly,
};

/**
 * Writes a finding. A figure that the finding lacks leaves its clause out; it is never made up.
 *
 * @example tellFinding(gap, narratorIn('fr', '2026-11-19')).title // 'Le mobile convertit bien moins que le reste du site'
 */
export function tellFinding(finding: Finding, narrator: Narrator): Told {
  const told = TELLERS[finding.kind](finding, narrator);
  return { ...told, title: capitalised(told.title) };
}

/** Writes a finding for a reader in a hurry: no interval where a word will do. */
export function tellBriefly(finding: Finding, narrator: Narrator): Told {
  const text = BRIEFLY[finding.kind]?.(finding, narrator) ?? '';
  if (!text) return tellFinding(finding, narrator);
  return { ...tellFinding(finding, narratorWith(narrator, narrator.asOf)), text };
}

/** The title alone, for a heading: what it rests on is cited by the text below it. */
export function titleOf(finding: Finding, narrator: Narrator): string {
  return tellFinding(finding, narratorWith(narrator, narrator.asOf)).title;
}
