const SCALES: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6 };

/**
 * An amount above zero as people type it: spaces between thousands, a comma or a point, k or M at the end.
 * Null for anything else.
 *
 * @example parseAmount('3,2 M€') // 3200000
 */
export function parseAmount(text: string): number | null {
  const match = /^(\d+(?:[.,]\d+)?)([km]?)$/i.exec(text.replaceAll(/[\s€$£]/g, ''));
  const scale = SCALES[match?.[2]?.toLowerCase() ?? ''];
  const value = Number(match?.[1]?.replace(',', '.')) * (scale ?? 1);
  return value > 0 ? value : null;
}
