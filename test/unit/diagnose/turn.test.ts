import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { regimeStart, turnDates } from '@/lib/diagnose/turn-dates';
import { daysBetween } from '@/lib/model/day';
import { dailyCounts } from './series-for-tests';

const END = 20_000; // 2024-10-04
const turnsAt = (...times: [months: number, mass: number][]) =>
  new Map(times.map(([time, mass]) => [{ time }, mass] as const));

describe('regimeStart', () => {
  it('is where turns within four weeks weigh most, and none where none outweighs', () => {
    expect(regimeStart(turnsAt([-6, 0.3], [-5.5, 0.3], [-2, 0.35]), END)?.at).toBe('2024-04-04');
    expect(regimeStart(turnsAt([-6, 0.3], [-5, 0.3], [-2, 0.35]), END)?.at).toBe('2024-08-04');
    expect(regimeStart(turnsAt([-6, 0.5]), END)).toBeNull();
    expect(regimeStart(turnsAt([-6, 0.51]), END)?.at).toBe('2024-04-04');
  });
});

describe('turnDates', () => {
  it('range over nine tenths of the mass, in the order of days', () => {
    const turns = turnsAt([-2, 0.06], [-8, 0.06], [-5, 0.88]);
    expect(turnDates(turns, END)).toEqual({ at: '2024-05-05', from: '2024-02-04', to: '2024-08-04' });
    expect(turnDates(turnsAt([-2, 0.04], [-8, 0.04], [-5, 0.92]), END)).toEqual({
      at: '2024-05-05',
      from: '2024-05-05',
      to: '2024-05-05',
    });
  });
});

/** Two years of one growth a month, the last `weeks` of another. */
function turned(before: number, after: number, weeks: number) {
  const days = 730;
  const since = days - weeks * 7;
  const factor = (day: number) => (1 + (day < since ? before : after)) ** ((day - since) / 30.4375);
  return diagnose(dailyCounts({ days, level: 2000, factor }));
}

describe('the turn of a diagnosis', () => {
  it('is told a season after growth has stopped, with its day and the growth before', () => {
    const { turn, since, sinceRange, monthlyGrowth } = turned(0.05, 0, 26);
    expect(turn?.verdict).toBe('slowed');
    expect(turn?.probability).toBeGreaterThan(0.9);
    expect(Math.abs(daysBetween('2025-07-01', turn?.at ?? ''))).toBeLessThan(42);
    expect(since).toBe(turn?.at);
    expect(sinceRange).toEqual({ from: turn?.from, to: turn?.to });
    expect(turn?.before.low).toBeLessThan(0.05);
    expect(turn?.before.high).toBeGreaterThan(0.05);
    expect(turn?.before.low).toBeGreaterThan(monthlyGrowth?.high ?? 1);
  });

  it('is told the other way about where growth began', () => {
    expect(turned(-0.01, 0.05, 26).turn?.verdict).toBe('quickened');
    expect(turned(0.05, -0.05, 26).turn?.verdict).toBe('slowed');
  });

  it('is null where growth went on, and where its difference is none that counts', () => {
    expect(turned(0.04, 0.04, 26).turn).toBeNull();
    expect(turned(0, 0, 26).turn).toBeNull();
    expect(turned(0.03, 0.027, 40).turn).toBeNull();
  });
});
