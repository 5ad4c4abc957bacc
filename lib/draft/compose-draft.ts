import type { Draft } from '@/lib/model/draft';
import type { Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Period } from '@/lib/model/period';
import type { Report } from '@/lib/model/report';
import type { PropertySettings } from '@/lib/model/settings';
import { composeMonthly } from './compose-monthly';
import { composeWeekly } from './compose-weekly';
import type { FindTacticText } from './scene';

/** All that a draft is written from. */
export interface DraftMaterial {
  readonly kind: Draft['kind'];
  readonly report: Report;
  /** The report behind the last weekly draft; null in the first week. */
  readonly previous: Report | null;
  readonly memory: Memory;
  readonly outcomes: readonly Outcome[];
  readonly settings: PropertySettings;
  readonly period: Period;
}

/**
 * Writes a draft from its material: the same material gives the same text, whenever and wherever it is written.
 *
 * @param now - instant, ISO 8601
 */
export function composeDraft(material: DraftMaterial, now: string, tacticText: FindTacticText): Draft {
  const { kind, previous, outcomes, ...common } = material;
  const given = { ...common, now, tacticText };
  return kind === 'monthly'
    ? composeMonthly({ ...given, outcomes })
    : composeWeekly({ ...given, ...(previous === null ? {} : { previous }) });
}
