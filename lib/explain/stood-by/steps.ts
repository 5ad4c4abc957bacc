/**
 * Steps of a level from one reading to the next. A false one sends people searching, and one that comes and goes makes
 * them doubt what they found: it keeps its day, is told to whoever decides once a second reading holds it, and is taken
 * back aloud when readings hold it no longer.
 */
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { Diagnosis, SeriesEvent } from '@/lib/model/diagnosis';
import type { StepSeen } from '@/lib/model/said';

/** Two datings this close, to the same side, are one step: within them a series holds no second one. */
const SAME_STEP_DAYS = 28;

/**
 * Days between two readings that count as two. Those of a few days apart are the same figures read twice; those of two
 * months' drafts lie four weeks apart, less a few days by which one may be late.
 */
const SECOND_READING_DAYS = 21;

type Stepping = Pick<StepSeen, 'propertyId' | 'metric'> & { readonly asOf: Day; readonly today: Day };

interface Steps {
  readonly events: SeriesEvent[];
  readonly steps: StepSeen[];
}

/**
 * The events of a reading as they are told, and the steps of its metric as they are kept after it. A step that was seen
 * keeps its day. One that the reading does not hold stays for three weeks, as it was last read, and is then taken back;
 * one that comes back after that is a new one.
 *
 * @example standBySteps({ events: [] }, [], { propertyId: '1', metric: 'sessions', asOf: '2026-09-30', today: '2026-10-03' }).events // []
 */
export function standBySteps({ events }: Pick<Diagnosis, 'events'>, seen: readonly StepSeen[], of: Stepping): Steps {
  const { propertyId, metric, asOf, today } = of;
  const known = seen.filter(({ takenBackOn }) => takenBackOn === undefined);
  const read = events.filter(({ kind }) => kind === 'level-shift');
  const missing = [...known];
  const held = read.map((event): StepSeen => {
    const at = missing.findIndex((step) => isSameStep(step, event));
    const [same] = at < 0 ? [] : missing.splice(at, 1);
    const { from, foundIn } = same ?? { from: event.from, foundIn: asOf };
    return { propertyId, metric, from, size: event.size ?? 0, foundIn, heldIn: asOf };
  });
  const isKept = ({ heldIn }: StepSeen) => asOf < addDays(heldIn, SECOND_READING_DAYS);
  const left = missing.map((step) => (isKept(step) ? step : { ...step, takenBackOn: today }));
  const told = [...held, ...missing.filter(isKept)].map(({ from, size }): SeriesEvent => ({
    kind: 'level-shift',
    from,
    size,
  }));
  const others = events.filter(({ kind }) => kind !== 'level-shift');
  return {
    events: [...others, ...told].toSorted((a, b) => a.from.localeCompare(b.from)),
    steps: [...seen.filter(({ takenBackOn }) => takenBackOn !== undefined), ...left, ...held],
  };
}

function isSameStep(step: Pick<StepSeen, 'from' | 'size'>, { from, size = 0 }: SeriesEvent): boolean {
  return Math.abs(daysBetween(step.from, from)) < SAME_STEP_DAYS && Math.sign(step.size) === Math.sign(size);
}

/**
 * Whether two readings held a step, three weeks and more apart: enough for whoever decides to hear of it.
 *
 * @example isHeldTwice({ foundIn: '2026-08-31', heldIn: '2026-09-30' }) // true
 */
export function isHeldTwice({ foundIn, heldIn }: Pick<StepSeen, 'foundIn' | 'heldIn'>): boolean {
  return daysBetween(foundIn, heldIn) >= SECOND_READING_DAYS;
}
