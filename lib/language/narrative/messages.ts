/** Every sentence Plateau can write about a property. French and English hold the same: a missing one does not compile. */
import type { BenchmarkMessages } from './messages/benchmark';
import type { ChartMessages } from './messages/chart';
import type { DocumentMessages, EvidenceMessages } from './messages/document';
import type { HeadlineMessages } from './messages/headline';
import type { HealthMessages } from './messages/health';
import type { LabelMessages } from './messages/label';
import type { SituationMessages } from './messages/situation';
import type { TargetMessages } from './messages/target';
import type { VerdictMessages } from './messages/verdict';
import type { AdviceMessages } from './messages/advice';
import type { FindingMessages } from './messages/finding';

/** What a property is told by at a glance. */
export interface BriefMessages {
  readonly verdict: VerdictMessages;
  readonly headline: HeadlineMessages;
  readonly finding: FindingMessages;
  readonly health: HealthMessages;
  readonly chart: ChartMessages;
  readonly label: LabelMessages;
  readonly target: TargetMessages;
}

/** What advice, situations and papers are told by: the popup loads it after its first sight. */
export interface WorkMessages {
  readonly advice: AdviceMessages;
  readonly benchmark: BenchmarkMessages;
  readonly document: DocumentMessages;
  readonly evidence: EvidenceMessages;
  readonly situation: SituationMessages;
}

export interface Messages extends BriefMessages, WorkMessages {}
