import type { ProcessRule } from '@/lib/model/finding-subject';
import { type Day, daysBetween } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Action } from '@/lib/model/memory';
import type { Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import { asFinding, asShare, type Context } from '../context';
import { figureIn } from '@/lib/measure/figures';

/** A rule of the work that does not hold. */
export interface BrokenRule {
  readonly rule: ProcessRule;
  /** Actions that it concerns. */
  readonly count: number;
  /** What else its sentence needs. */
  readonly figures?: Readonly<Record<string, Figure>>;
  readonly period?: Period;
  /** Where it is not the share of open actions that it concerns. */
  readonly weight?: number;
}

/** Advice is taken up with one click: who stands in is settled within the week. */
const SETTLING_DAYS = 7;

/** An action that nobody could take over, long enough after it was taken up. */
export function lacksDeputy({ deputy, acceptedOn }: Action, today: Day): boolean {
  return deputy.trim() === '' && daysBetween(acceptedOn, today) >= SETTLING_DAYS;
}

/** A figure of the checklist: nobody measured it, and Google Analytics does not know it. */
export function listFigure(
  { snapshot, window }: Context,
  rule: ProcessRule,
  value: number,
  { unit = 'count', period = window }: { unit?: Figure['unit']; period?: Period } = {},
): Figure {
  return figureIn(snapshot, unit, value, { metric: rule, period, method: 'checklist', daysObserved: 0 });
}

/** A broken rule as a finding: it weighs a quarter where all that is open breaks it. */
export function processFinding(
  context: Context,
  { rule, count, figures, period, weight }: BrokenRule,
  open: number,
): Finding {
  return asFinding({
    kind: 'process',
    metric: rule,
    direction: 'unknown',
    period: period ?? context.window,
    confidence: 1,
    weight: asShare(weight ?? count / Math.max(1, open) / 4),
    figures: { size: listFigure(context, rule, count), open: listFigure(context, rule, open), ...figures },
  });
}
