/** Which figures took one step of late: apart from its words, as who shows one figure asks for none. */
import type { YoungStep } from '@/lib/model/diagnosis';
import { isOneEvent, toldYoungStep } from '@/lib/model/told-step';
import type { Stepped } from './describe-young-step';

/** The events that young steps of some figures are, in their order; figures without one are left out. */
export function youngEvents<Each extends Stepped>(figures: readonly Each[]): readonly [Each, ...Each[]][] {
  const events: [Each, ...Each[]][] = [];
  for (const figure of figures) {
    const step = toldYoungStep(figure.diagnosis);
    if (!step) continue;
    const same = events.find(([{ diagnosis }]) => isSame(toldYoungStep(diagnosis), step));
    if (same) same.push(figure);
    else events.push([figure]);
  }
  return events;
}

const isSame = (one: YoungStep | null, other: YoungStep) => one !== null && isSameYoungStep(one, other);

/** Whether two young steps are one: it keeps its way, and its day to a week or so. */
export function isSameYoungStep(one: YoungStep, other: YoungStep): boolean {
  return Math.sign(one.size) === Math.sign(other.size) && isOneEvent(one.from, other.from);
}
