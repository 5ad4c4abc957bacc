import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { metricOf } from '@/lib/model/metric';
import type { Frame } from '../frame';
import type { GoogleReport } from '../report';
import { nothingGiven } from './answer-failures';

/** So few may be taken back by Google, day by day, without anything being amiss. */
const BUSY = 10;

/**
 * Days of what was asked again, by place, for which an answer holds nothing at all: no row, or zeros alone. Frames are
 * over the same days.
 */
export function silentDays(given: Iterable<Frame>, length: number): boolean[] {
  const columns = [...given].flatMap((frame) => Object.values(frame.columns));
  return Array.from({ length }, (_, day) => columns.every((column) => !column[day]));
}

/**
 * Refuses an answer that is silent on a day of which the same question told figures before: a site's past does not
 * vanish, so that the rest of such an answer is not to be believed either. Where Google says that it withholds small
 * rows, a small day may be among them.
 */
export function checkGivenAgain(
  kept: Iterable<Frame>,
  { start, silent }: { readonly start: Day; readonly silent: readonly boolean[] },
  reports: readonly GoogleReport[],
): void {
  if (reports.some(({ metadata }) => metadata?.subjectToThresholding)) return;
  const frames = [...kept];
  silent.forEach((isSilent, at) => {
    const day = addDays(start, at);
    if (isSilent && figureOn(frames, day) >= BUSY) throw nothingGiven(`no row for ${day}, which had figures before`);
  });
}

/** The largest count that was told of a day. */
function figureOn(frames: readonly Frame[], day: Day): number {
  const sums = new Map<string, number>();
  for (const { start, columns } of frames)
    for (const [name, column] of Object.entries(columns))
      if (metricOf(name)?.kind !== 'currency')
        sums.set(name, (sums.get(name) ?? 0) + (column[daysBetween(start, day)] ?? 0));
  return Math.max(0, ...sums.values());
}
