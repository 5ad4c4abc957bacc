import { describe, expect, it } from 'vitest';
import { besideYearBefore, changedSinceYearBefore } from '@/lib/measure/beside-year-before';
import { course, LAST_DAY, snapshotWith } from '../explain/snapshot-with';

const now = { from: '2026-03-02', to: LAST_DAY };
const before = { from: '2025-03-03', to: '2025-03-30' };
const day = (from: string, to = from) => ({ from, to });
/** 392 days up to the last: they begin with the first day of the four weeks of the year before. */
const BACK_TO_BEFORE = 392;
const shopOf = (length: number, from: number | null = 10) =>
  snapshotWith({ days: { sessions: [from, ...Array(length - 1).fill(10)] } });

describe('besideYearBefore', () => {
  it('is a figure, and that of the same days a year before', () => {
    const told = besideYearBefore(shopOf(BACK_TO_BEFORE), 'sessions', { now, before, lost: [] });
    expect(told.value?.value).toBe(280);
    expect(told.yearBefore?.value).toBe(280);
    expect(told).not.toHaveProperty('lost');
  });

  it('has no year before where the history begins a day later, or begins with a day without an answer', () => {
    for (const snapshot of [shopOf(BACK_TO_BEFORE - 1), shopOf(BACK_TO_BEFORE, null)]) {
      const told = besideYearBefore(snapshot, 'sessions', { now, before, lost: [] });
      expect(told.value?.value).toBe(280);
      expect(told.yearBefore).toBeNull();
    }
    expect(
      besideYearBefore(shopOf(BACK_TO_BEFORE + 1, null), 'sessions', { now, before, lost: [] }).yearBefore?.value,
    ).toBe(280);
  });

  it('leaves lost days out of the figure, counts them, and stands beside nothing', () => {
    const lost = [day('2026-03-10', '2026-03-12'), day('2026-03-12', '2026-03-13'), day('2026-03-01')];
    const told = besideYearBefore(shopOf(BACK_TO_BEFORE), 'sessions', { now, before, lost });
    expect(told.value?.value).toBe(240);
    expect(told.value?.provenance.daysObserved).toBe(24);
    expect(told.lost).toBe(4);
    expect(told.yearBefore).toBeNull();
  });

  it('stands beside nothing where a day was lost in the year before, and is whole itself', () => {
    const told = besideYearBefore(shopOf(BACK_TO_BEFORE), 'sessions', { now, before, lost: [day('2025-03-30')] });
    expect(told.value?.value).toBe(280);
    expect(told).not.toHaveProperty('lost');
    expect(told.yearBefore).toBeNull();
  });

  it('is not touched by days that were lost elsewhere, and counts a single one', () => {
    const elsewhere = [day('2025-06-01'), day('2026-03-01')];
    expect(
      besideYearBefore(shopOf(BACK_TO_BEFORE), 'sessions', { now, before, lost: elsewhere }).yearBefore?.value,
    ).toBe(280);
    expect(besideYearBefore(shopOf(BACK_TO_BEFORE), 'sessions', { now, before, lost: [day(LAST_DAY)] }).lost).toBe(1);
  });

  it('is nothing of what is not measured', () => {
    expect(besideYearBefore(shopOf(BACK_TO_BEFORE), 'keyEvents', { now, before, lost: [] })).toEqual({
      value: null,
      yearBefore: null,
    });
  });
});

describe('changedSinceYearBefore', () => {
  const doubled = (usual: number) => snapshotWith({ days: { sessions: course(usual, [28, 2 * usual]) }, length: 800 });

  it('is the same with how much it changed, and what chance leaves open of that', () => {
    const { yearChange, ...told } = changedSinceYearBefore(doubled(10), 'sessions', { now, before, lost: [] });
    expect(told).toEqual(besideYearBefore(doubled(10), 'sessions', { now, before, lost: [] }));
    expect(yearChange?.estimate).toBeCloseTo(1, 12);
    expect(yearChange?.low).toBeLessThan(1);
    expect(yearChange?.high).toBeGreaterThan(1);
  });

  it('knows no change beside days that were lost, nor of few events', () => {
    const asked = { now, before, lost: [day('2025-03-30')] };
    expect(changedSinceYearBefore(doubled(10), 'sessions', asked)).not.toHaveProperty('yearChange');
    expect(changedSinceYearBefore(doubled(1), 'sessions', { now, before, lost: [] })).not.toHaveProperty('yearChange');
  });
});
