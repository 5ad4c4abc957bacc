import { describe, expect, it } from 'vitest';
import { USUAL_CALENDAR } from '@/lib/schedule/calendar';
import type { Job } from '@/lib/schedule/job';
import { inMemory } from './stores';
import { createWorld } from './world';

const ZONE = 'Europe/Paris';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE).toInstant();
const week = (from: string, to: string) => `1|weekly|${from}|${to}|schedule`;

async function worldAt(start: string) {
  const store = inMemory();
  const world = createWorld({ store, timeZone: ZONE, calendar: USUAL_CALENDAR, start: at(start) });
  await world.install();
  const wakeAt = async (instant: string) => {
    world.goTo(at(instant));
    await world.wakeUp();
  };
  return { world, store, wakeAt };
}

describe('a clock that is set', () => {
  it('back by an hour does not bring a report again', async () => {
    const { world, wakeAt } = await worldAt('2026-06-03T12:00');
    await wakeAt('2026-06-10T07:00');
    await wakeAt('2026-06-10T06:00');
    expect(world.wake()?.toString()).toBe(at('2026-06-10T07:00').toString());
    await wakeAt('2026-06-10T07:00');
    await wakeAt('2026-06-11T07:00');
    expect([...world.sent('weekly')]).toEqual([[week('2026-06-01', '2026-06-07'), 1]]);
  });

  it('back by years, and right again, brings nothing from before and nothing twice', async () => {
    const { world, wakeAt, store } = await worldAt('2026-06-01T12:00');
    await wakeAt('2026-06-03T07:00');
    await wakeAt('2019-01-01T00:00');
    await wakeAt('2019-01-09T07:00');
    await wakeAt('2026-06-04T12:00');
    await wakeAt('2026-06-10T07:00');
    expect([...world.sent('weekly').keys()]).toEqual([
      week('2026-05-25', '2026-05-31'),
      week('2026-06-01', '2026-06-07'),
    ]);
    expect(new Set(world.sent('weekly').values())).toEqual(new Set([1]));
    expect([...world.sent('monthly').keys()]).toEqual(['1|monthly|2026-05-01|2026-05-31|schedule']);
    expect([...(await store.outcomes()).values()]).not.toContain('skipped');
  });

  it('ahead by years, and right again, passes over nothing that is still to come', async () => {
    const { world, wakeAt } = await worldAt('2026-06-01T12:00');
    await wakeAt('2029-06-01T12:00');
    await wakeAt('2026-06-02T12:00');
    expect(world.wake()?.toString()).toBe(at('2026-06-03T06:00').toString());
    await world.liveUntil(at('2026-12-31T12:00'));
    const ofYear = (kind: Job['kind']) => [...world.sent(kind).keys()].filter((key) => key.includes(`${kind}|2026`));
    // From Wednesday 3 June to Wednesday 30 December, and from the months of May to November.
    expect(ofYear('weekly')).toHaveLength(30 + 1);
    expect(ofYear('monthly')).toHaveLength(7);
    expect(Math.max(...world.sent('weekly').values())).toBe(1);
  });

  it('ahead by three days makes a report due, once', async () => {
    const { world, wakeAt } = await worldAt('2026-06-07T12:00');
    await wakeAt('2026-06-10T12:00');
    await wakeAt('2026-06-07T13:00');
    await world.liveUntil(at('2026-06-16T12:00'));
    expect([...world.sent('weekly')]).toEqual([[week('2026-06-01', '2026-06-07'), 1]]);
  });
});
