import { dataBefore, fitControls, type Scale } from './control-fit';
import type { Panel, Span } from './panel';
import type { PlaceboRecord } from './placebo';

/** As many parts as leave each fit nine tenths of the past. */
const FOLDS = 10;
/** With this many windows side by side their means can be read off; with fewer the noise model stands alone. */
const ENOUGH_WINDOWS = 4;

/**
 * How wrong a regression on controls is over a window as long as the real one, from the past alone. Each
 * tenth of the past is predicted by a fit on the other nine; the mean of m such errors has variance
 * σ²/m · (1 + ρ)/(1 − ρ) under AR(1) noise (never above σ²), and is not taken to be smaller than the window
 * means of the errors actually were. Independent errors: n · (1 − ρ)/(1 + ρ) less the fitted controls that count.
 */
export function crossValidated(panel: Panel, real: Span, scale: Scale, penalty: number): PlaceboRecord | null {
  const past = dataBefore(panel, real.from, scale);
  const unit = scale === 'log' ? 1 : mean(past.map(({ target }) => target));
  const width = Math.max(panel.season, Math.ceil(past.length / FOLDS));
  const errors: number[] = [];
  for (let from = 0; from < past.length; from += width) {
    const fit = fitControls(panel, [...past.slice(0, from), ...past.slice(from + width)], penalty);
    if (!fit) return null;
    for (const { row, target } of past.slice(from, from + width)) errors.push((target - fit(row)) / unit);
  }
  if (errors.length < 2 || unit <= 0) return null;
  const variance = meanSquare(errors);
  const inflation = inflationOf(errors, variance);
  const length = real.end - real.from;
  const modelled = variance * Math.min(1, inflation / length);
  const windows = Math.floor(errors.length / length);
  const seen = windows >= ENOUGH_WINDOWS ? meanSquare(windowMeans(errors, length)) : 0;
  const independent = Math.floor(errors.length / inflation) - Math.min(panel.controls, errors.length / FOLDS);
  if (independent < 2) return null;
  return { error: Math.sqrt(Math.max(modelled, seen)), independent };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanSquare = (values: readonly number[]) => mean(values.map((value) => value * value));

/** (1 + ρ)/(1 − ρ), with the lag-one correlation corrected for its bias in short series (+ (1 + 3ρ)/n). */
function inflationOf(errors: readonly number[], variance: number): number {
  if (variance === 0) return 1;
  let products = 0;
  for (let i = 1; i < errors.length; i++) products += (errors[i] ?? 0) * (errors[i - 1] ?? 0);
  const raw = products / errors.length / variance;
  const rho = Math.min(0.98, Math.max(0, raw + (1 + 3 * raw) / errors.length));
  return (1 + rho) / (1 - rho);
}

function windowMeans(values: readonly number[], length: number): number[] {
  const means: number[] = [];
  for (let end = values.length; end >= length; end -= Math.max(1, Math.floor(length / 4)))
    means.push(mean(values.slice(end - length, end)));
  return means;
}
