import { lastWindow } from '@/lib/explain/comparison';
import { figureIn, totalFigure } from '@/lib/explain/provenance';
import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import type { ExpectedEffect } from '@/lib/model/recommendation';
import type { Snapshot } from '@/lib/model/snapshot';
import type { EffectRule } from './tactic';

/** From the window's 28 days to an average month. */
const TO_A_MONTH = 30.4375 / 28;

/**
 * The effect to hope for in one month, on the property's own volumes; null where a volume was not
 * measured. A published range multiplies the volume of the last 28 days and the worth of one; a gap of the
 * property's own is worth what the segment's own last year, or half of the gap, would bring.
 */
export function expectedEffect(rule: EffectRule | null, finding: Finding, snapshot: Snapshot): ExpectedEffect | null {
  if (rule === null) return null;
  return rule.kind === 'own-gap' ? fromGap(finding) : fromRange(rule, snapshot);
}

/** From what the segment itself once did, or a quarter of the gap at its least, to half of the gap closed. */
function fromGap({ figures }: Finding): ExpectedEffect | null {
  const { worthHalf, worthRegained } = figures;
  if (!worthHalf?.interval) return null;
  const { interval, ...figure } = worthHalf;
  const ends = [worthRegained?.value ?? interval.low / 2, worthHalf.value].toSorted((a, b) => a - b);
  const [low = 0, high = 0] = ends.map((value) => value * TO_A_MONTH);
  return { low: { ...figure, value: low }, high: { ...figure, value: high }, sources: [], basis: worthHalf };
}

function fromRange(rule: Extract<EffectRule, { kind: 'published' }>, snapshot: Snapshot): ExpectedEffect | null {
  const basis = volumeOf(rule.volume, snapshot);
  const worth = rule.worth === undefined ? null : totalFigure(snapshot, rule.worth, lastWindow(snapshot.asOf));
  if (!basis || basis.value <= 0 || (rule.worth !== undefined && !worth)) return null;
  const monthly = (rate: number): Figure => ({
    ...(worth ?? basis),
    value: rate * basis.value * (worth?.value ?? 1) * TO_A_MONTH,
    provenance: { ...basis.provenance, method: 'published range × own volume' },
  });
  return { low: monthly(rule.low), high: monthly(rule.high), sources: [...rule.sources], basis };
}

function volumeOf({ metric, less }: { metric: string; less?: string | undefined }, snapshot: Snapshot): Figure | null {
  const period = lastWindow(snapshot.asOf);
  const whole = totalFigure(snapshot, metric, period);
  if (!whole || less === undefined) return whole;
  const taken = totalFigure(snapshot, less, period);
  const method = `${metric} − ${less}`;
  return taken && figureIn(snapshot, 'count', whole.value - taken.value, { metric, period, method });
}
