import { backFrom, dataOutside, fitControls } from './control-fit';
import { meansOver, type Panel, type Scale, type Span } from './panel';

/** Says what a step would have held; null where it cannot. */
export type Prediction = (step: number) => number | null;

/** Learns from what was known before a span what its steps would have held; null where the past is too short. */
export type Predictor = (panel: Panel, span: Span) => Prediction | null;

/** The level of the last steps goes on, weekday by weekday. */
export function levelOf(rounds: number): Predictor {
  return (panel, { from }) => {
    const length = rounds * panel.recent;
    const profile = from < length ? null : profileOver(panel, { from: from - length, end: from });
    return profile && ((step) => profile[step % panel.season] ?? null);
  };
}

/** The mean of each weekday over a span; null when nothing was seen. */
function profileOver(panel: Panel, span: Span): (number | null)[] | null {
  const days = Array.from({ length: panel.season }, (_, day) => {
    const means = meansOver(panel, span, (step) => (step % panel.season === day ? 0 : null));
    return means?.own.value ?? null;
  });
  return days.every((value) => value === null) ? null : days;
}

/** The level of the last steps goes on growing as it has over half a year. */
export const drift: Predictor = (panel, span) => {
  const { from } = span;
  const level = levelOf(1)(panel, span);
  const half = Math.round(panel.year / 2);
  const growth = level && from >= half ? growthOver(panel, { from: from - half, end: from }) : null;
  if (!level || growth === null) return null;
  const centre = from - (panel.recent + 1) / 2;
  return (step) => scaled(level(step), Math.exp(growth * (step - centre)));
};

/** Growth a step of the logarithm, by least squares over whole seasons; null for too few or non-positive ones. */
function growthOver(panel: Panel, { from, end }: Span): number | null {
  const points: { at: number; log: number }[] = [];
  for (let at = end - panel.season; at >= from; at -= panel.season) {
    const own = meansOver(panel, { from: at, end: at + panel.season }, () => 0)?.own.value ?? 0;
    if (own > 0) points.push({ at, log: Math.log(own) });
  }
  if (points.length < 6) return null;
  const mean = (of: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(({ at }) => at), mean(({ log }) => log)];
  return mean(({ at, log }) => (at - x) * (log - y)) / mean(({ at }) => (at - x) ** 2);
}

const scaled = (value: number | null, factor: number) => (value === null ? null : value * factor);

/** Last year comes back, as much larger or smaller as the last steps are beside the same steps last year. */
export const lastYear: Predictor = (panel, { from }) => {
  const { year, recent, values } = panel;
  if (from < year + recent) return null;
  const yearBefore: Prediction = (step) => values[step - year] ?? null;
  const factor = factorBeside(panel, from, yearBefore);
  return factor === null ? null : (step) => scaled(yearBefore(step), factor);
};

/** Shrinkage from hardly any to nearly all: which is right, the past decides. */
const PENALTIES = [0.01, 0.1, 1, 10];

/**
 * The controls say it: ridge regressions on them, one for each penalty. Levelled, they learn from what came before
 * and start from where the metric last stood beside them; otherwise they learn from all that is known outside the
 * span (nothing after `known` is).
 */
export function controlled(panel: Panel, span: Span, known: number, scale: Scale, isLevelled: boolean): Prediction[] {
  const data = dataOutside(panel, span, isLevelled ? span.from : known, scale);
  return fitControls(panel, data, PENALTIES).map((fit) => {
    const says: Prediction = (step) => {
      const datum = panel.data[scale][step];
      return datum ? backFrom(scale, fit(datum.row)) : null;
    };
    const factor = isLevelled ? factorBeside(panel, span.from, says) : 1;
    return (step) => (factor === null ? null : scaled(says(step), factor));
  });
}

/** How much higher the metric last stood than a prediction; null where either was not positive. */
function factorBeside(panel: Panel, from: number, says: Prediction): number | null {
  const means = meansOver(panel, { from: from - panel.recent, end: from }, says);
  return means && means.own.value > 0 && means.said.value > 0 ? means.own.value / means.said.value : null;
}
