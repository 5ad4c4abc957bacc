import { expect, it, vi } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import type { SeriesValues } from '@/lib/model/series';
import { memoizedDiagnose } from '@/lib/diagnose/memoized';

const series = (level: number): SeriesValues => ({
  kind: 'count',
  frequency: 'daily',
  start: '2025-01-01',
  numerator: Array.from({ length: 120 }, (_, day) => level + (day % 7)),
  denominator: null,
});

it('answers the same series from memory, and another one anew', () => {
  const ask = vi.fn(diagnose);
  const once = memoizedDiagnose(ask);
  expect(once(series(100))).toEqual(diagnose(series(100)));
  once(series(100));
  expect(ask).toHaveBeenCalledTimes(1);
  expect(once(series(100), { margin: 0.05 }).margin).toBe(0.05);
  expect(once(series(101))).toEqual(diagnose(series(101)));
  expect(ask).toHaveBeenCalledTimes(3);
});

it('forgets what was asked longest ago', () => {
  const ask = vi.fn(diagnose);
  const once = memoizedDiagnose(ask, 2);
  for (const level of [1, 2, 1, 3, 1]) once(series(level));
  expect(ask).toHaveBeenCalledTimes(3);
  once(series(2));
  expect(ask).toHaveBeenCalledTimes(4);
});

it('keeps a hundred, unless it is told how many', () => {
  const ask = vi.fn(() => diagnose({ ...series(1), numerator: [] }));
  const once = memoizedDiagnose(ask);
  const askFor = (count: number) => Array.from({ length: count }, (_, level) => once(series(level)));
  askFor(100);
  askFor(100);
  expect(ask).toHaveBeenCalledTimes(100);
  askFor(101);
  expect(ask).toHaveBeenCalledTimes(101);
  once(series(0));
  expect(ask).toHaveBeenCalledTimes(102);
});
