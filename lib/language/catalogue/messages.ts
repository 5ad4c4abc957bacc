/** Every sentence Plateau can write about a property. French and English hold the same: a missing one does not compile. */
import type { BenchmarkMessages } from './benchmark';
import type { ChartMessages } from './chart';
import type { DocumentMessages } from '../en/document';
import type { EvidenceMessages } from '../en/evidence';
import type { HeadlineMessages, NewsMessages } from './headline';
import type { CheckUpMessages } from './check-up';
import type { HealthMessages } from './health';
import type { GlanceLabels, LabelMessages } from './label';
import type { LinkedMessages } from './linked';
import type { PaceMessages } from './pace';
import type { ProcessMessages } from './process';
import type { ReadingMessages } from './reading';
import type { SituationMessages } from './situation';
import type { StoodByMessages } from './stood-by';
import type { TargetMessages } from './target';
import type { VerdictMessages } from './verdict';
import type { AdviceMessages } from './advice';
import type { FindingMessages } from './finding';

/** What a property is told by at a glance. */
export interface CoreMessages {
  readonly verdict: VerdictMessages;
  readonly headline: NewsMessages;
  readonly label: GlanceLabels;
}

/** What advice, situations and documents are told by: the popup loads it after its first sight. */
export interface DraftMessages {
  readonly advice: AdviceMessages;
  readonly benchmark: BenchmarkMessages;
  readonly chart: ChartMessages;
  readonly checkUp: CheckUpMessages;
  readonly document: DocumentMessages;
  readonly evidence: EvidenceMessages;
  readonly finding: FindingMessages;
  readonly headline: HeadlineMessages;
  readonly health: HealthMessages;
  readonly label: LabelMessages;
  readonly linked: LinkedMessages;
  readonly pace: PaceMessages;
  readonly process: ProcessMessages;
  readonly reading: ReadingMessages;
  readonly situation: SituationMessages;
  readonly stoodBy: StoodByMessages;
  readonly target: TargetMessages;
}

export interface Messages extends CoreMessages, DraftMessages {
  readonly headline: HeadlineMessages;
  readonly label: LabelMessages;
}
