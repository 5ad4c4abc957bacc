import { stretches } from '@/lib/measure/lost/missing-days';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { metricOf } from '@/lib/model/metric';
import { mondayOf } from '@/lib/model/first-day';
import type { Period } from '@/lib/model/period';
import type { Frame } from '../frame';
import type { GoogleReport } from '../report';
import { nothingGiven } from './answer-failures';

/** So few may be taken back by Google, day by day, without anything being amiss. */
const BUSY = 10;
/** An answer that has been silent for so long is what Google has: nobody is told "later" for ever. */
const LASTING = 14;

/** Days that were asked, by place from the first. */
export interface AskedDays {
  readonly start: Day;
  /** Whether an answer holds nothing at all of a day. */
  readonly silent: readonly boolean[];
  /** What is told by the week stands on its Monday, what is told by the month on its first. */
  readonly step: 'day' | 'week' | 'month';
}

const STANDS_ON: Readonly<Record<AskedDays['step'], (day: Day) => boolean>> = {
  day: () => true,
  week: (day) => mondayOf(day) === day,
  month: (day) => day.endsWith('-01'),
};

/**
 * Days of what was asked again, by place, for which an answer holds nothing at all: no row, or zeros alone. Frames are
 * over the same days.
 */
export function silentDays(given: Iterable<Frame>, length: number): boolean[] {
  const columns = [...given].flatMap((frame) => Object.values(frame.columns));
  return Array.from({ length }, (_, day) => columns.every((column) => !column[day]));
}

/**
 * The days that Google takes back: it is silent on them, and told figures of them before. They are kept as they were. Where
 * the rest of the answer is not to be believed either, it is refused: an answer that is whole holds the days that have
 * come since, or most of those that were asked again. Where Google says that it withholds small rows, a small day may be
 * among them; and where it says that days are truncated, they are told as such.
 *
 * @throws PlateauError `nothing-given`
 */
export function takenBack(kept: Iterable<Frame>, asked: AskedDays, reports: readonly GoogleReport[]): Period[] {
  const isSaid = ({ metadata }: GoogleReport) =>
    metadata?.subjectToThresholding || (metadata?.dataTruncationReasons.length ?? 0) > 0;
  if (reports.some(isSaid)) return [];
  const frames = [...kept];
  const { start, silent, step } = asked;
  const dayAt = (at: number) => addDays(start, at);
  const isKept = (at: number) => frames.some((frame) => dayAt(at) < addDays(frame.start, frame.length));
  const places = silent.flatMap((_, at) => (STANDS_ON[step](dayAt(at)) ? [at] : []));
  const gone = places.filter((at) => silent[at] && figureOn(frames, dayAt(at)) >= BUSY);
  const [first] = gone;
  if (first === undefined) return [];
  const answered = places.filter((at) => !silent[at]);
  const fresh = places.filter((at) => !isKept(at));
  const isWhole = fresh.length > 0 ? fresh.every((at) => !silent[at]) : answered.length >= gone.length;
  const isLasting = silent.length - (fresh[0] ?? silent.length) > LASTING && answered.length > 0;
  if (!isWhole && !isLasting) throw nothingGiven(`no row for ${dayAt(first)}, which had figures before`);
  // Days that have come since and are silent to the end are what they look like: nothing was measured.
  const last = answered.at(-1) ?? 0;
  const isGone = (at: number) => gone.includes(at) || (fresh.includes(at) && at < last);
  return stretches(silent.map((isSilent, at) => isSilent && isGone(at))).map(({ from, to }) => ({
    from: dayAt(from),
    to: dayAt(to),
  }));
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
