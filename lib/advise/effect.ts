import type { MetricId } from '@/lib/model/metric';
import { DAYS_A_MONTH } from '@/lib/model/day';
import type { Reading } from '@/lib/measure/last-window';
import { figureIn, totalFigure } from '@/lib/measure/figures';
import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import { lengthInDays } from '@/lib/model/period';
import type { ExpectedEffect } from '@/lib/model/recommendation';
import type { EffectRule } from './tactic';

/**
 * The effect to hope for in one month, on the property's own volumes; null where a volume was not
 * measured. A published range multiplies the volume of the window, as of an average month, and the worth of one; what a gap
 * of the property's own is worth says `fromGap`.
 */
export function expectedEffect(
  rule: EffectRule | undefined,
  figures: Finding['figures'],
  reading: Reading,
): ExpectedEffect | null {
  if (!rule) return null;
  return rule.kind === 'own-gap' ? fromGap(figures) : fromRange(rule, reading);
}

/** Of the gap to the other segments, what mending may close; a plan and no forecast, and printed with the range. */
const OF_GAP = { low: 0.25, high: 0.5 };
/** Of what the segment lost in a year, what winning it back may mean: all of it was there once. */
const OF_OWN_FALL = { low: 0.5, high: 1 };

/**
 * What mending a segment may bring, from its own figures. Where its rate has surely fallen in a year (90% interval of
 * the difference below zero): half to all of that fall won back. Otherwise a quarter to half of the gap to the
 * other segments, the low end never above the best four weeks that the segment ever had, so that it asks for
 * nothing that was never reached. Rates times the segment's visits of the finding's days (the basis), times what one
 * conversion brings, over an average month (`gapWorth`). `closes` says which share of what the two ends are.
 */
function fromGap(figures: Finding['figures']): ExpectedEffect | null {
  const { worthHalf, worthRegained, worthBest, segmentSessions: basis } = figures;
  if (!basis) return null;
  if (worthRegained) return { ...rangeOf(worthRegained, OF_OWN_FALL, 'own-fall'), basis };
  if (!worthHalf || !worthBest || worthHalf.value <= 0) return null;
  const gap = { ...worthHalf, value: 2 * worthHalf.value };
  const low = Math.min(OF_GAP.low, worthBest.value / gap.value);
  return { ...rangeOf(gap, { ...OF_GAP, low }, 'gap'), basis };
}

/** Two shares of what closing the whole would bring. */
function rangeOf(
  whole: Figure,
  { low, high }: { low: number; high: number },
  of: 'own-fall' | 'gap',
): Omit<ExpectedEffect, 'basis'> {
  const ofWhole = (share: number) => {
    const end = { ...whole, value: share * whole.value };
    // The range itself says how uncertain it is.
    delete end.interval;
    return end;
  };
  return { low: ofWhole(low), high: ofWhole(high), sources: [], closes: { of, low, high } };
}

function fromRange(rule: Extract<EffectRule, { kind: 'published' }>, reading: Reading): ExpectedEffect | null {
  const basis = volumeOf(rule.volume, reading);
  const worth = rule.worth === undefined ? null : totalFigure(reading.snapshot, rule.worth, reading.window);
  if (!basis || basis.value <= 0 || (rule.worth !== undefined && !worth)) return null;
  const toAMonth = DAYS_A_MONTH / lengthInDays(reading.window);
  const monthly = (rate: number): Figure => ({
    ...(worth ?? basis),
    value: rate * basis.value * (worth?.value ?? 1) * toAMonth,
    provenance: { ...basis.provenance, method: 'published range × own volume' },
  });
  return { low: monthly(rule.low), high: monthly(rule.high), sources: [...rule.sources], basis };
}

function volumeOf(
  { metric, less }: { metric: MetricId; less?: MetricId | undefined },
  { snapshot, window: period }: Reading,
): Figure | null {
  const whole = totalFigure(snapshot, metric, period);
  if (!whole || less === undefined) return whole;
  const taken = totalFigure(snapshot, less, period);
  const method = { less: [metric, less] } as const;
  // One less the other over other days is neither.
  if (taken?.provenance.daysObserved !== whole.provenance.daysObserved) return null;
  return figureIn(snapshot, 'count', whole.value - taken.value, { metric, period, method });
}
