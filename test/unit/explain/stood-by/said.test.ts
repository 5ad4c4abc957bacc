import { describe, expect, it } from 'vitest';
import { afterStating, revisionSince, saidBy } from '@/lib/explain/stood-by/said';
import { takesBack } from '@/lib/explain/stood-by/takes-back';
import { stoodBy } from '@/lib/explain/stood-by/stood-by';
import { waitedFor } from '@/lib/explain/stood-by/wait';
import { addDays, type Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import { from, reading, turned } from './sample';

const OF = { propertyId: '1', metric: 'sessions' } as const;
const still = reading(-0.005, 0.006, from('2025-09-10'));
const open = (weeks: number, more: Partial<Diagnosis> = {}) =>
  reading(-0.02, 0.02, { notes: [{ code: 'weeks-still-needed', value: weeks }], ...more });

/** Memory after readings were told, each three days after its last day. */
const stated = (...told: readonly (readonly [Day, Diagnosis])[]): Memory =>
  told.reduce<Memory>(
    (memory, [asOf, diagnosis]) =>
      afterStating(memory, {
        propertyId: '1',
        told: [{ metric: 'sessions', diagnosis }],
        today: addDays(asOf, 3),
        asOf,
      }),
    EMPTY_MEMORY,
  );

describe('what was said', () => {
  it('is kept with its day where it says something else, and not where it says the same', () => {
    const memory = stated(['2026-08-31', reading()], ['2026-09-30', reading(0.01, 0.02)], ['2026-10-31', still]);
    expect(memory.said).toMatchObject([
      { ...OF, on: '2026-09-03', asOf: '2026-08-31', verdict: 'growing' },
      { ...OF, on: '2026-11-03', asOf: '2026-10-31', verdict: 'stagnating', since: '2025-09-10' },
    ]);
  });

  it('stands on a day as it stood then, each property and metric for itself', () => {
    const memory = stated(['2026-08-31', reading()], ['2026-10-31', still]);
    const verdictOn = (day: Day, of: Parameters<typeof saidBy>[1] = OF) => saidBy(memory, of, day)?.verdict;
    expect(verdictOn('2026-10-30')).toBe('growing');
    expect(verdictOn('2026-10-31')).toBe('stagnating');
    expect(verdictOn('2026-08-30')).toBeUndefined();
    expect(verdictOn('2026-10-31', { ...OF, propertyId: '2' })).toBeUndefined();
    expect(verdictOn('2026-10-31', { ...OF, metric: 'totalRevenue' })).toBeUndefined();
  });

  it('is not added to by a report of an earlier day, nor by a series that cannot be read', () => {
    const memory = stated(['2026-10-31', still], ['2026-08-31', reading()]);
    expect(memory.said).toHaveLength(1);
    expect(
      stated(['2026-10-31', still], ['2026-11-30', { ...still, verdict: 'inconclusive', monthlyGrowth: null }]).said,
    ).toHaveLength(1);
  });

  it('is said anew under another margin', () => {
    expect(stated(['2026-08-31', still], ['2026-09-30', { ...still, margin: 0.02 }]).said).toHaveLength(2);
  });
});

describe('what a statement takes back', () => {
  const growing = reading(0.015, 0.025, from('2025-01-10'));
  it.each([
    ['verdict', growing, still],
    ['verdict', growing, open(9)],
    ['date', growing, { ...growing, ...from('2025-09-10') }],
    ['pace', growing, reading(0.015, 0.025, turned('slowed', '2025-09-10', 0.04))],
    ['pace', reading(0.015, 0.025, turned('slowed', '2025-09-10', 0.04)), growing],
    ['date', open(9, turned('slowed', '2025-09-10', 0.04)), open(9, turned('slowed', '2025-12-10', 0.04))],
    [null, open(9), still],
    [null, open(9, turned('slowed', '2025-09-10', 0.04)), { ...still, ...turned('slowed', '2025-09-10', 0.04) }],
    [null, growing, { ...reading(0.015, 0.025, turned('slowed', '2025-01-10', 0.04)) }],
    [null, reading(), reading(0.015, 0.025, { since: '2024-01-01' })],
    // Kept before regimes had ranges.
    [null, { ...growing, sinceRange: undefined, turn: undefined }, { ...growing, ...from('2025-09-10') }],
  ])('is its %s', (what, before, after) => expect(takesBack(before, after)).toBe(what));

  it('is told to who had read what stood before, and not where it was said again meanwhile', () => {
    const memory = stated(['2026-08-31', growing], ['2026-09-30', still]);
    expect(revisionSince(memory, OF, '2026-09-08', '2026-09-30')).toMatchObject({
      what: 'verdict',
      before: { verdict: 'growing' },
      after: { verdict: 'stagnating' },
    });
    expect(revisionSince(memory, OF, '2026-10-08', '2026-10-31')).toBeNull();
    expect(revisionSince(memory, OF, '2026-09-03', '2026-09-30')).toBeNull();
    expect(revisionSince(memory, OF, '2026-09-08', '2026-09-29')).toBeNull();
    const again = stated(['2026-08-31', growing], ['2026-09-15', still], ['2026-09-30', growing]);
    expect(revisionSince(again, OF, '2026-09-08', '2026-09-30')).toBeNull();
  });
});

describe('a wait', () => {
  it('is counted down, whatever later readings ask for', () => {
    const memory = stated(['2026-08-31', open(20)], ['2026-09-30', open(40)]);
    expect(memory.said).toMatchObject([{ knownBy: '2027-01-18' }]);
    const said = saidBy(memory, OF, '2026-09-30');
    expect(said && waitedFor(open(40).notes, said, '2026-09-30')).toEqual([{ code: 'weeks-still-needed', value: 16 }]);
  });

  it('is taken back aloud where it ends before anything is known', () => {
    const memory = stated(['2026-08-31', open(9)], ['2026-10-31', open(12)]);
    expect(memory.said).toMatchObject([{ knownBy: '2026-11-02' }, { knownBy: '2027-01-23' }]);
    expect(revisionSince(memory, OF, '2026-10-08', '2026-10-31')?.what).toBe('wait');
  });

  it('of more than a year promises no day', () => {
    expect(stated(['2026-08-31', open(53)]).said?.[0]).not.toHaveProperty('knownBy');
  });
});

describe('a property', () => {
  const read = (memory: Memory, asOf: Day, diagnosis: Diagnosis) =>
    stoodBy({ sessions: diagnosis, bounceRate: diagnosis }, memory, {
      propertyId: '1',
      vitals: ['sessions'],
      asOf,
      today: addDays(asOf, 3),
    });
  const step = { kind: 'level-shift', from: '2026-01-28', size: -0.2 } as const;

  it('is told by its vital signs alone, and remembers their steps', () => {
    const first = read(EMPTY_MEMORY, '2026-08-31', reading(0.015, 0.025, { events: [step] }));
    const wide = reading(-0.03, 0.024);
    const { told, memory } = read(first.memory, '2026-09-10', wide);
    expect(told.sessions).toMatchObject({ verdict: 'growing', events: [step] });
    expect(told.bounceRate).toBe(wide);
    expect(memory.said).toHaveLength(1);
    expect(memory.steps).toMatchObject([{ ...OF, from: '2026-01-28', heldIn: '2026-08-31' }]);
  });

  it('of an earlier day is told as it was then, and forgets nothing', () => {
    const { memory } = read(EMPTY_MEMORY, '2026-08-31', reading(0.015, 0.025, { events: [step] }));
    const earlier = read(memory, '2026-06-30', still);
    expect(earlier.told.sessions).toMatchObject({ verdict: 'stagnating', events: [] });
    expect(earlier.memory).toEqual(memory);
  });

  it('whose measurement stopped keeps what was said for when it is back', () => {
    const { memory } = read(EMPTY_MEMORY, '2026-08-31', reading(0.015, 0.025, { events: [step] }));
    const stopped = read(memory, '2026-10-31', { ...reading(), verdict: 'inconclusive', monthlyGrowth: null });
    expect(stopped.memory).toEqual(memory);
  });
});
