import type { Datum, Panel, Scale, Span, Values } from './panel';
import { type Fit, ridge } from '@/lib/statistics/ridge';

export interface KnownDatum extends Datum {
  readonly target: number;
}

const isKnown = (datum: Datum | null): datum is KnownDatum => datum !== null && datum.target !== null;

/** A value as the regression sees it; null for what is not a number or has no logarithm. */
function onto(scale: Scale, value: number | null): number | null {
  const seen = value === null ? Number.NaN : scale === 'log' ? Math.log(value) : value;
  return Number.isFinite(seen) ? seen : null;
}

/** What the regression says, as a value of the metric. */
export const backFrom = (scale: Scale, said: number) => (scale === 'log' ? Math.exp(said) : said);

/** Every step as the regression sees it; null where a control is missing. Empty without controls. */
export function dataOf(scale: Scale, values: Values, controls: readonly Values[], season: number): (Datum | null)[] {
  if (controls.length === 0) return [];
  const length = Math.max(...controls.map((control) => control.length));
  return Array.from({ length }, (_, i) => {
    const row = new Float64Array(controls.length + season - 1);
    for (const [j, control] of controls.entries()) {
      const value = onto(scale, control[i] ?? null);
      if (value === null) return null;
      row[j] = value;
    }
    const day = i % season;
    if (day > 0) row[controls.length + day - 1] = 1;
    return { row, target: onto(scale, values[i] ?? null) };
  });
}

/** The steps before `known` and outside `span` on which everything is known. */
export function dataOutside(panel: Panel, { from, end }: Span, known: number, scale: Scale): KnownDatum[] {
  const data = panel.data[scale];
  return [...data.slice(0, from), ...data.slice(end, Math.max(end, known))].filter(isKnown);
}

/** Says the metric, on its scale, from a row, once for each penalty; empty without controls or with too few steps. */
export function fitControls(
  { controls, season }: Panel,
  data: readonly KnownDatum[],
  penalties: readonly number[],
): Fit[] {
  return controls === 0 || data.length < 2 * season + 8 ? [] : ridge(data, penalties, controls);
}
