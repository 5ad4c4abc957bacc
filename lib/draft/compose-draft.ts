import type { Draft, DraftKind } from '@/lib/model/draft';
import type { LookBack } from '@/lib/model/look-back';
import type { Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Period } from '@/lib/model/period';
import type { Report } from '@/lib/model/report';
import type { PropertySettings } from '@/lib/model/settings';
import { composeHandOver } from './compose-hand-over';
import { composeMonthly } from './compose-monthly';
import { composeQuarterly } from './compose-quarterly';
import { composeWeekly } from './compose-weekly';
import type { EarlierDraft } from './earlier-drafts';
import type { FindTacticText } from './draft-context';

/** All that a draft is written from. */
export interface DraftMaterial {
  readonly kind: DraftKind;
  readonly report: Report;
  /** The report behind the last weekly draft; null in the first week. */
  readonly previous: Report | null;
  readonly memory: Memory;
  readonly outcomes: readonly Outcome[];
  /** What came with the sends whose week was read. */
  readonly lookBacks?: readonly LookBack[];
  /** The months that were sent before. */
  readonly earlier?: readonly EarlierDraft[];
  readonly settings: PropertySettings;
  readonly period: Period;
}

/**
 * Writes a draft from its material: the same material gives the same text, whenever and wherever it is written.
 *
 * @param now - instant, ISO 8601
 */
export function composeDraft(material: DraftMaterial, now: string, tacticText: FindTacticText): Draft {
  const { kind, previous, ...common } = material;
  const given = { ...common, now, tacticText };
  switch (kind) {
    case 'monthly':
      return composeMonthly(given);
    case 'weekly':
      return composeWeekly({ ...given, ...(previous === null ? {} : { previous }) });
    case 'quarterly':
      return composeQuarterly(given);
    case 'hand-over':
      return composeHandOver(given);
  }
}
