import { describe, expect, it } from 'vitest';
import { PlateauError } from '@/lib/model/failure';
import { USUAL_CALENDAR } from '@/lib/schedule/calendar';
import type { Job } from '@/lib/schedule/job';
import { JobStage } from '@/lib/schedule/job-stage';
import { inDatabase, inMemory } from './stores';
import { createWorld, type Fate, type WorldParts } from './world';

const calendar = { ...USUAL_CALENDAR, country: 'FR' };
const midnight = (day: string, timeZone: string) => Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant();

/** All of 2026, which has 52 Wednesdays. */
async function year(
  timeZone: string,
  parts: Partial<WorldParts> = {},
  opensAt?: (at: Temporal.Instant) => Temporal.Instant,
  together = 1,
) {
  const store = parts.store ?? inMemory();
  const world = createWorld({ store, timeZone, calendar, start: midnight('2026-01-01', timeZone), ...parts });
  await world.install();
  await world.liveUntil(midnight('2027-01-01', timeZone), opensAt, together);
  return { world, store };
}

const timesOf = (sent: ReadonlyMap<string, number>) => new Set(sent.values());

/** Open on working days from nine to seven, wherever the person is. */
function officeHours(timeZone: string) {
  return (at: Temporal.Instant): Temporal.Instant => {
    let local = at.toZonedDateTimeISO(timeZone);
    if (local.hour >= 19) local = local.add({ days: 1 }).with({ hour: 9, minute: 0, second: 0, millisecond: 0 });
    if (local.hour < 9) local = local.with({ hour: 9, minute: 0, second: 0, millisecond: 0 });
    while (local.dayOfWeek > 5) local = local.add({ days: 1 }).with({ hour: 9, minute: 0, second: 0, millisecond: 0 });
    return local.toInstant();
  };
}

describe('a year', () => {
  it.each(['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Asia/Kathmandu'])(
    'in %s brings 52 weeks and 12 months, each once and at its hour',
    async (timeZone) => {
      const hours = new Set<string>();
      const fate = (step: JobStage, { kind }: Job, now: Temporal.Instant): Fate => {
        const { dayOfWeek, hour, minute } = now.toZonedDateTimeISO(timeZone);
        if (step === 'sent' && kind === 'weekly') hours.add(`${dayOfWeek} ${hour}:${minute}`);
        return 'well';
      };
      const { world } = await year(timeZone, { fate });
      expect(world.sent('weekly').size).toBe(52);
      expect(world.sent('monthly').size).toBe(12);
      expect(timesOf(world.sent('weekly'))).toEqual(new Set([1]));
      expect(timesOf(world.sent('monthly'))).toEqual(new Set([1]));
      expect(world.sent('refresh').size).toBe(365);
      expect([...hours]).toEqual(['3 7:0']);
    },
  );

  it('in a browser that is open in office hours alone misses nothing', async () => {
    const { world } = await year('Europe/Paris', {}, officeHours('Europe/Paris'));
    expect(world.sent('weekly').size).toBe(52);
    expect(world.sent('monthly').size).toBe(12);
    expect(timesOf(world.sent('weekly'))).toEqual(new Set([1]));
  });

  it('with a closed summer brings every month, and says of the weeks that they were passed over', async () => {
    const closed = { from: midnight('2026-07-11', 'Europe/Paris'), to: midnight('2026-09-09', 'Europe/Paris') };
    const opensAt = (at: Temporal.Instant) =>
      Temporal.Instant.compare(at, closed.from) > 0 && Temporal.Instant.compare(at, closed.to) < 0 ? closed.to : at;
    const { world, store } = await year('Europe/Paris', { store: inDatabase() }, opensAt);
    expect(world.sent('monthly').size).toBe(12);
    const outcomes = await store.outcomes();
    const weekly = [...outcomes].filter(([key]) => key.includes('|weekly|'));
    const skipped = weekly.filter(([, outcome]) => outcome === 'skipped').map(([key]) => key);
    expect(weekly).toHaveLength(52);
    // Eight Wednesdays were missed. At midnight of the ninth, the week that seven o’clock would tell is complete.
    expect(skipped).toHaveLength(8);
    expect(skipped[0]).toBe('1|weekly|2026-07-06|2026-07-12|schedule');
    expect(world.sent('weekly').size).toBe(44);
    expect(timesOf(world.sent('weekly'))).toEqual(new Set([1]));
  });

  it('kept in the browser’s database, with a death at every step in turn, loses nothing and tells nothing twice', async () => {
    let count = 0;
    const deaths = JobStage.options.flatMap((step) => ['dies-before', 'dies-after'].map((how) => ({ step, how })));
    const died = new Set<string>();
    /** Each report meets the end of the worker once, at the next step in turn. */
    const fate = (step: JobStage, { run, kind }: Job): Fate => {
      const report = `${kind} ${run?.period?.from}`;
      const death = deaths[count % deaths.length];
      if (run?.period === undefined || died.has(report) || death?.step !== step) return 'well';
      died.add(report);
      count += 1;
      return death.how === 'dies-before' ? 'dies-before' : 'dies-after';
    };
    const { world, store } = await year('Europe/Paris', { store: inDatabase(), fate });
    expect(world.deaths()).toBe(64);
    expect(world.sent('weekly').size).toBe(52);
    expect(world.sent('monthly').size).toBe(12);
    const outcomes = [...(await store.outcomes()).values()];
    expect(outcomes).toHaveLength(64);
    expect(new Set(outcomes)).toEqual(new Set(['done']));
    // A finished step is not done again: only the one in which the worker ended after its effect.
    const again = [...world.effects].filter(([key, times]) => key.includes('ly|') && times > 1);
    const after = [...died].filter((_report, index) => deaths[index % deaths.length]?.how === 'dies-after');
    expect(again).toHaveLength(after.length);
    expect(Math.max(...world.effects.values())).toBe(2);
  });

  it.each(['web-lock', 'lease'] as const)(
    'of two workers at once, kept apart by a %s, tells each report once',
    async (lock) => {
      const { world } = await year('America/New_York', { lock }, undefined, 2);
      expect(world.sent('weekly').size).toBe(52);
      expect(world.sent('monthly').size).toBe(12);
      expect(Math.max(...world.effects.values())).toBe(1);
    },
  );

  it('in which the connection is lost for days loses nothing', async () => {
    const offline = new PlateauError('offline', 'No network.', { retry: { when: 'now' } });
    const fate = (_step: JobStage, _job: Job, now: Temporal.Instant): Fate => {
      const { dayOfWeek, hour, day } = now.toZonedDateTimeISO('Europe/Paris');
      return (dayOfWeek === 3 && hour < 12) || day === 3 ? offline : 'well';
    };
    const { world } = await year('Europe/Paris', { fate });
    expect(world.sent('weekly').size).toBe(52);
    expect(world.sent('monthly').size).toBe(12);
    expect(timesOf(world.sent('weekly'))).toEqual(new Set([1]));
  });
});
