import type { Diagnosis } from '@/lib/model/diagnosis';
import { diagnose } from './diagnose';
import { controlFalseDiscoveries } from '@/lib/statistics/false-discovery';
import type { SeriesValues } from '@/lib/model/series';
import type { DiagnoseOptions } from './options';
import type { Diagnose } from './memoized';

/** A total that was diagnosed, and the series that it falls into. */
export interface Branch {
  readonly whole: Diagnosis;
  readonly parts: readonly SeriesValues[];
  /** How each part is to be diagnosed. */
  readonly options?: DiagnoseOptions;
}

/**
 * Diagnoses the parts of many totals without finding in them what chance alone would show. Top-down (gatekeeping:
 * Dmitrienko & Tamhane 2007, Pharmaceutical Statistics 6, 171): parts are asked only where their total was decided, and all
 * that are asked form one family whose false discoveries are held (`controlFalseDiscoveries`). The parts of an undecided
 * total get null: not asked, which is not the same as nothing found.
 *
 * @example diagnoseParts([{ whole: diagnose(sessions), parts: [sessions, purchaseRate] }])[0]?.[0]?.verdict; // 'growing'
 */
export function diagnoseParts(branches: readonly Branch[], ask: Diagnose = diagnose): (Diagnosis | null)[][] {
  const isAsked = ({ whole }: Branch) => whole.verdict !== 'inconclusive';
  const found = branches.filter(isAsked).flatMap(({ parts, options }) => parts.map((part) => ask(part, options)));
  const held = controlFalseDiscoveries(found).values();
  return branches.map((branch) => branch.parts.map(() => (isAsked(branch) ? (held.next().value ?? null) : null)));
}
