import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlateauError } from '@/lib/model/failure';
import { type Calendar, nextRun, USUAL_CALENDAR } from '@/lib/schedule/calendar';
import { draftPeriod, lastCompleteDay } from '@/lib/schedule/draft-period';
import type { Job } from '@/lib/schedule/job';
import { runKey } from '@/lib/schedule/run-receipt';
import { inMemory } from './stores';
import { createWorld, type Fate } from './world';

const START = Temporal.Instant.from('2026-01-02T12:34:56Z');
const DAYS = 70;
/** No closure lasts for longer after the last of them. */
const DAYS_OPEN_AT_LAST = 25;

const zones = fc.constantFrom(
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
);
const hours = fc.integer({ min: 0, max: 23 });
const calendars: fc.Arbitrary<Calendar> = fc.record({
  refresh: fc.record({ hour: hours }),
  weekly: fc.record({ on: fc.constant(true), weekday: fc.integer({ min: 1, max: 7 }), hour: hours }),
  monthly: fc.record({
    on: fc.constant(true),
    day: fc.oneof(fc.constant('first-working-day' as const), fc.integer({ min: 1, max: 31 })),
    hour: hours,
  }),
  country: fc.constantFrom('FR', 'US'),
});
const fates: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Fate>('well') },
  { weight: 1, arbitrary: fc.constant<Fate>('dies-before') },
  { weight: 1, arbitrary: fc.constant<Fate>('dies-after') },
  { weight: 1, arbitrary: fc.constant(new PlateauError('offline', 'No network.', { retry: { when: 'now' } })) },
  { weight: 1, arbitrary: fc.constant(new PlateauError('expired-token', 'No.', { retry: { when: 'after-action' } })) },
);
/** Stretches in which the browser is closed: days from the start, and how many. */
const closures = fc.array(
  fc.record({ from: fc.double({ min: 0, max: DAYS, noNaN: true }), days: fc.double({ min: 0, max: 20, noNaN: true }) }),
  { maxLength: 4 },
);
/** The clock goes wrong by some days, for the length of one wake. */
const jumps = fc.array(fc.record({ at: fc.integer({ min: 1, max: DAYS }), by: fc.integer({ min: -400, max: 400 }) }), {
  maxLength: 3,
});
const courses = fc.record({
  timeZone: zones,
  calendar: calendars,
  closures,
  jumps,
  fates: fc.array(fates, { maxLength: 60 }),
  lock: fc.constantFrom('none' as const, 'web-lock' as const, 'lease' as const),
});
type Course = typeof courses extends fc.Arbitrary<infer Value> ? Value : never;

const after = (days: number) => START.add({ milliseconds: Math.round(days * 86_400_000) });

async function live({ timeZone, calendar, closures: closed, jumps: wrong, fates: script, lock }: Course) {
  const store = inMemory();
  let asked = 0;
  const fate = (): Fate => {
    asked += 1;
    return script[asked - 1] ?? 'well';
  };
  const world = createWorld({ store, timeZone, calendar, start: START, fate, lock });
  await world.install();
  const opensAt = (at: Temporal.Instant) => {
    const shut = closed.find(
      ({ from, days }) =>
        Temporal.Instant.compare(at, after(from)) > 0 && Temporal.Instant.compare(at, after(from + days)) < 0,
    );
    return shut ? after(shut.from + shut.days) : at;
  };
  for (const { at, by } of wrong.toSorted((a, b) => a.at - b.at)) {
    await world.liveUntil(after(at), opensAt, lock === 'none' ? 1 : 2);
    world.goTo(after(at + by));
    await world.wakeUp();
    world.goTo(after(at));
  }
  await world.liveUntil(after(DAYS + DAYS_OPEN_AT_LAST), opensAt, lock === 'none' ? 1 : 2);
  const { schedule, died } = world.worker();
  await Promise.race([schedule.resume(), died]);
  await world.liveUntil(after(DAYS + DAYS_OPEN_AT_LAST + 5));
  return { world, store };
}

/** The reports whose time came, by the true clock. */
function keysDue(kind: 'weekly' | 'monthly', { timeZone, calendar }: Pick<Course, 'timeZone' | 'calendar'>): string[] {
  const keys: string[] = [];
  let at = nextRun(kind, timeZone, START, calendar);
  while (at !== null && Temporal.Instant.compare(at, after(DAYS)) <= 0) {
    keys.push(runKey({ propertyId: '1', kind }, draftPeriod(kind, lastCompleteDay(timeZone, at))));
    at = nextRun(kind, timeZone, at, calendar);
  }
  return keys;
}

type World = Awaited<ReturnType<typeof live>>['world'];

function isSent(world: World, key: string): boolean {
  return (['weekly', 'monthly'] as const).some((kind) => world.sent(kind).has(key));
}

function sentAgain(world: World): number {
  return (['weekly', 'monthly'] as const)
    .flatMap((kind) => [...world.sent(kind).values()])
    .reduce((sum, times) => sum + times - 1, 0);
}

describe('whatever happens', () => {
  it('each week is told or passed over and each month told, none twice, and all is planned ahead', async () => {
    await fc.assert(
      fc.asyncProperty(courses, async (course) => {
        const { world, store } = await live(course);
        const outcomes = await store.outcomes();
        const wasAhead = course.jumps.some(({ by }) => by > 0);
        const isEnough = (key: string) => (wasAhead ? outcomes.has(key) : outcomes.get(key) === 'done');
        expect(keysDue('weekly', course).filter((key) => !outcomes.has(key))).toEqual([]);
        expect(keysDue('monthly', course).filter((key) => !isEnough(key))).toEqual([]);
        const done = [...outcomes.keys()].filter((key) => outcomes.get(key) === 'done');
        expect(done.filter((key) => !isSent(world, key))).toEqual([]);
        const jobs = await store.jobs.read();
        for (const { dueAt } of jobs) expect(Temporal.Instant.compare(dueAt, world.now())).toBeGreaterThan(0);
        expect(world.wake()).not.toBeNull();
        // Only where the background ended between the sending and the note of it is it asked for again.
        expect(sentAgain(world)).toBeLessThanOrEqual(course.fates.filter((fate) => fate === 'dies-after').length);
      }),
      { numRuns: 60 },
    );
  });

  it('no job is begun more than eight times a day', async () => {
    const failing = (step: string, { kind }: Job): Fate =>
      step === 'told' && kind === 'weekly' ? 'dies-before' : 'well';
    const world = createWorld({
      store: inMemory(),
      timeZone: 'Europe/Paris',
      calendar: USUAL_CALENDAR,
      start: START,
      fate: failing,
    });
    await world.install();
    await world.liveUntil(after(20));
    const counts = new Map<string, number>();
    for (const line of world.begun) counts.set(line, (counts.get(line) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBe(8);
    expect(world.sent('weekly').size).toBe(0);
    expect(world.sent('refresh').size).toBeGreaterThan(15);
  });
});
