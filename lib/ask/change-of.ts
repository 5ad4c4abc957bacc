import { isChangeOfFewCounted } from '@/lib/measure/few-events';
import type { Figure } from '@/lib/model/quantity';

/** Of a rate its difference, which is told in points; of an amount its share of what was. From nothing, and of few events, no share is taken. */
export function changeOf(figure: Figure | null, before: Figure | null): number | null {
  if (figure === null || before === null) return null;
  if (figure.unit === 'rate') return figure.value - before.value;
  return before.value > 0 && !isChangeOfFewCounted(before, figure) ? figure.value / before.value - 1 : null;
}
