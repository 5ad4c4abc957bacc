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
 * keeps its day. One that the reading does not hold stays for three weeks, as it was last read, and is then taken back.
 * Where a step was taken back, another one is not told before readings have held it for six weeks, and for three more
 * for each time that it was taken back since.
 *
 * @example standBySteps({ events: [] }, [], { propertyId: '1', metric: 'sessions', asOf: '2026-09-30', today: '2026-10-03' }).events // []
 */
export function standBySteps({ events }: Pick<Diagnosis, 'events'>, seen: readonly StepSeen[], of: Stepping): Steps {
  const { asOf, today, ...whose } = of;
  const ended = seen.filter(({ takenBackOn }) => takenBackOn !== undefined);
  const missing = seen.filter(({ takenBackOn }) => takenBackOn === undefined);
  const held = events.flatMap((event): StepSeen[] => {
    if (event.kind !== 'level-shift') return [];
    const at = missing.findIndex((step) => isSameStep(step, event));
    const [same] = at < 0 ? [] : missing.splice(at, 1);
    const { from, foundIn } = same ?? { from: event.from, foundIn: asOf };
    const { size = 0, sizeRange } = event;
    return [{ ...whose, from, size, ...(sizeRange && { sizeRange }), foundIn, heldIn: asOf }];
  });
  const isQuiet = (step: StepSeen) => {
    const times = ended.filter((other) => isSameStep(other, step)).length;
    return times > 0 && daysBetween(step.foundIn, step.heldIn) < SECOND_READING_DAYS * (1 + times);
  };
  const isKept = ({ heldIn }: StepSeen) => asOf < addDays(heldIn, SECOND_READING_DAYS);
  const told = [...held, ...missing.filter(isKept)]
    .filter((step) => !isQuiet(step))
    .map(({ from, size, sizeRange }): SeriesEvent => ({
      kind: 'level-shift',
      from,
      size,
      ...(sizeRange && { sizeRange }),
    }));
  // What was not told again is not taken back again.
  const left = missing.flatMap((step) => {
    if (isKept(step)) return [step];
    return isQuiet(step) ? [] : [{ ...step, takenBackOn: today }];
  });
  return {
    events: [...events.filter(({ kind }) => kind !== 'level-shift'), ...told].toSorted((a, b) =>
      a.from.localeCompare(b.from),
    ),
    steps: [...ended, ...left, ...held],
  };
}

function isSameStep(
  step: Pick<StepSeen, 'from' | 'size'>,
  { from, size = 0 }: Pick<SeriesEvent, 'from' | 'size'>,
): boolean {
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
