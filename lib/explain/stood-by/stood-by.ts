import type { Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Memory } from '@/lib/model/memory';
import type { MetricId } from '@/lib/model/metric';
import { afterStating, saidBy } from './said';
import { standBy } from './stand-by';
import { standBySteps } from './steps';
import { waitedFor } from './wait';

type Diagnoses = Readonly<Partial<Record<MetricId, Diagnosis>>>;

interface Reading {
  readonly propertyId: string;
  /** The vital signs: what else was diagnosed is told as it was read. */
  readonly vitals: readonly MetricId[];
  /** The last day of the reading, and the day on which it is told. */
  readonly asOf: Day;
  readonly today: Day;
}

/**
 * The readings of a property as they are told beside what was said of it before, and memory after they were told. A
 * reading of an earlier day than memory's last is told as it was then, and changes nothing.
 *
 * @example stoodBy({}, { said: [] }, { propertyId: '1', vitals: [], asOf: '2026-09-30', today: '2026-10-03' }).told // {}
 */
export function stoodBy<Kept extends Pick<Memory, 'said' | 'steps'>>(
  readings: Diagnoses,
  memory: Kept,
  { propertyId, vitals, asOf, today }: Reading,
): { readonly told: Diagnoses; readonly memory: Kept } {
  const { steps = [] } = memory;
  const own = vitals.flatMap((metric) => {
    const reading = readings[metric];
    if (!reading) return [];
    const of = { propertyId, metric, asOf, today };
    const seen = steps.filter((step) => step.propertyId === propertyId && step.metric === metric);
    const isLater = seen.some(({ heldIn }) => heldIn > asOf);
    const isUnread = reading.monthlyGrowth === null || isLater;
    const stepped = isUnread ? { events: reading.events, steps: seen } : standBySteps(reading, seen, of);
    const said = saidBy(memory, of, asOf);
    const told = standBy({ ...reading, events: stepped.events }, said);
    const diagnosis = said ? { ...told, notes: waitedFor(told.notes, said, asOf) } : told;
    return [{ metric, diagnosis, steps: stepped.steps }];
  });
  const others = steps.filter(
    (step) => step.propertyId !== propertyId || !own.some(({ metric }) => metric === step.metric),
  );
  return {
    told: { ...readings, ...Object.fromEntries(own.map(({ metric, diagnosis }) => [metric, diagnosis])) },
    memory: {
      ...afterStating(memory, { propertyId, told: own, today, asOf }),
      steps: [...others, ...own.flatMap((each) => each.steps)],
    },
  };
}
