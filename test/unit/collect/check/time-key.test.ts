import { describe, expect, it } from 'vitest';
import { daysOfKey } from '@/lib/collect/check/time-key';

describe('a value of a dimension of time', () => {
  it.each([
    ['date', '20240229', '2024-02-29', '2024-02-29'],
    ['isoYearIsoWeek', '202653', '2026-12-28', '2027-01-03'],
    ['yearMonth', '202602', '2026-02-01', '2026-02-28'],
  ])('stands for days: %s %s', (dimension, text, from, to) => {
    expect(daysOfKey(dimension, text)).toEqual({ from, to });
  });

  it.each([
    ['date', '(other)'],
    ['date', '(not set)'],
    ['date', '20250229'],
    ['date', '2025-02-28'],
    ['isoYearIsoWeek', '202600'],
    ['isoYearIsoWeek', '202654'],
    ['yearMonth', '202613'],
    ['yearMonth', ''],
    ['country', '20240229'],
  ])('stands for none: %s %s', (dimension, text) => {
    expect(daysOfKey(dimension, text)).toBeNull();
  });
});
