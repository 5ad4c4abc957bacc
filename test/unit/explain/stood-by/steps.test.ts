import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeldTwice, standBySteps } from '@/lib/explain/stood-by/steps';
import { addDays, type Day } from '@/lib/model/day';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import type { StepSeen } from '@/lib/model/said';

const START: Day = '2026-03-31';
const step = (from: Day = '2026-01-28', size = -0.14): SeriesEvent => ({ kind: 'level-shift', from, size });
const spike: SeriesEvent = { kind: 'spike', from: '2026-02-14', to: '2026-02-14', size: 2 };

/** What readings so many days after the start told, one after the other, and what was kept at the end. */
function readings(...read: readonly (readonly [day: number, events: readonly SeriesEvent[]])[]) {
  let steps: StepSeen[] = [];
  const told = read.map(([day, events]) => {
    const asOf = addDays(START, day);
    const of = { propertyId: '1', metric: 'purchaseRate', asOf, today: addDays(asOf, 3) } as const;
    const after = standBySteps({ events: [...events] }, steps, of);
    steps = after.steps;
    return after.events;
  });
  return { told, steps };
}

describe('a step', () => {
  it('keeps the day that it was given first, with the size of the last reading, and other events as they are', () => {
    const { told, steps } = readings([0, [step(), spike]], [30, [step('2026-02-03', -0.16), spike]]);
    expect(told[1]).toEqual([step('2026-01-28', -0.16), spike]);
    expect(steps).toMatchObject([{ from: '2026-01-28', size: -0.16, foundIn: START, heldIn: '2026-04-30' }]);
  });

  it('is another one four weeks away, or to the other side', () => {
    const { told } = readings([0, [step()]], [10, [step('2026-02-25'), step('2026-01-29', 0.2)]]);
    expect(told[1]).toEqual([step(), step('2026-01-29', 0.2), step('2026-02-25')]);
  });

  it('is held by two readings where three weeks lie between them', () => {
    const held = (days: number) => readings([0, [step()]], [days, [step()]]).steps.map(isHeldTwice);
    expect(held(20)).toEqual([false]);
    expect(held(21)).toEqual([true]);
  });

  it('stays for three weeks that no reading holds it, and is then taken back', () => {
    const { told, steps } = readings([0, [step()]], [20, []], [21, []]);
    expect(told).toEqual([[step()], [step()], []]);
    expect(steps).toMatchObject([{ takenBackOn: '2026-04-24' }]);
    expect(readings([0, [step()]], [20, []], [25, [step()]], [45, []]).steps[0]?.takenBackOn).toBeUndefined();
  });

  it('that was taken back once is not told again before six weeks have held it, nor taken back unsaid', () => {
    const back = [
      [0, [step()]],
      [30, []],
    ] as const;
    expect(readings(...back, [60, [step()]], [101, [step()]]).told.slice(2)).toEqual([[], []]);
    expect(readings(...back, [60, [step()]], [102, [step()]]).told.at(-1)).toEqual([step()]);
    expect(readings(...back, [60, [step()]], [90, []]).steps).toHaveLength(1);
    expect(readings(...back, [60, [step('2026-02-28')]]).told.at(-1)).toEqual([step('2026-02-28')]);
  });
});

it('whatever months read, nobody is told twice within six weeks of a step that was taken back', () => {
  const months = fc.array(fc.boolean(), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(months, (held) => {
      const { told } = readings(...held.map((isHeld, month) => [month * 30, isHeld ? [step()] : []] as const));
      const shown = told.map(({ length }) => length > 0);
      const begun = shown.flatMap((isShown, month) => (isShown && !shown[month - 1] ? [month] : []));
      // A month not held takes it back; then two intervals between three readings make six weeks.
      expect(begun.every((month, rank) => rank === 0 || held.slice(month - 2, month + 1).every(Boolean))).toBe(true);
    }),
  );
});
