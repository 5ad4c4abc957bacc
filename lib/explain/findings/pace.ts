import type { Direction, Finding } from '@/lib/model/finding';
import type { Estimate } from '@/lib/model/quantity';
import { asFinding, CONFIDENT, type Context, UNSURE } from '../context';
import { leverFigures, outlookFigures, projectedFigure, readingFigures, targetFigures } from '../targets/pace-figures';
import { figureIn } from '@/lib/measure/figures';
import { type ReadingOutlook, targetOutlook } from '../targets/target-outlook';
import { chosenReading, targetReadings } from '../targets/target-readings';

/**
 * Where the present pace leads beside the target, in each of its readings: the growth a month that it asks for from its
 * start (`runRate` …) and from now on (`…FromNow`), what it comes to at the end with its interval (`…AtEnd`), and the chance
 * that it is reached (`…Chance`). `asked`, `needed`, `projected` and `chance` are those of the reading that was chosen.
 * Beside them each lever's distance from its own best year (`…Gap`).
 */
export function paceFindings(context: Context): Finding[] {
  const { snapshot, window: period, diagnoses, settings } = context;
  const { target } = settings;
  const readings = target && targetReadings(target);
  if (!target || !readings) return [];
  const { metric } = target;
  const { monthlyGrowth: present = null, turn = null } = diagnoses[metric] ?? {};
  const outlook = present && targetOutlook(snapshot, target, present, settings.country);
  const reading = chosenReading(target, readings);
  const chosen = outlook?.[reading] ?? null;
  const direction = chosen ? directionOf(chosen, target.to) : directionOfGrowth(present, readings.runRate);
  return [
    asFinding({
      kind: 'pace',
      metric,
      direction,
      period,
      confidence: direction === 'unknown' ? UNSURE : CONFIDENT,
      weight: 0.8,
      figures: {
        ...readingFigures(context, target, readings, reading),
        ...outlookFigures(context, target, outlook, reading),
        ...(present
          ? {
              size: figureIn(snapshot, 'growth-per-month', present.estimate, {
                metric,
                period,
                method: 'present regime',
                interval: present,
              }),
            }
          : {}),
        ...(turn
          ? {
              sizeBefore: figureIn(snapshot, 'growth-per-month', turn.before.estimate, {
                metric,
                period,
                method: 'regime before the last turn',
                interval: turn.before,
              }),
            }
          : {}),
        ...targetFigures(context, target),
        ...projectedFigure(context, target, present, chosen),
        ...leverFigures(context, target),
      },
    }),
  ];
}

/** `up`: the whole interval reaches the amount · `down`: none of it does · `unknown`: it holds the amount. */
function directionOf({ atEnd }: ReadingOutlook, to: number): Direction {
  if (atEnd.low >= to) return 'up';
  return atEnd.high < to ? 'down' : 'unknown';
}

/** The same by growth alone, where no amount can be foreseen. */
function directionOfGrowth(present: Estimate | null, asked: number): Direction {
  if (!present) return 'unknown';
  if (present.low >= asked) return 'up';
  return present.high < asked ? 'down' : 'unknown';
}
