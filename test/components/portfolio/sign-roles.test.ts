import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { roleOfColumn } from '@/components/portfolio/sign-roles';
import { report } from '../sample';

const [vital] = report.vitals;
if (vital === undefined) throw new Error('The sample has no vital sign.');
const entry = (...metrics: MetricId[]) => ({
  vitals: metrics.map((metric) => ({ metric, diagnosis: vital.diagnosis, seenFrom: null })),
});

describe('what a column of vital signs is about', () => {
  it('is one thing where every property has it there', () => {
    const entries = [entry('totalRevenue', 'sessions', 'purchaseRate'), entry('keyEvents', 'sessions')];
    expect([0, 1, 2].map((place) => roleOfColumn(entries, place))).toEqual(['outcome', 'traffic', 'conversion']);
  });

  it('is nothing in particular where another figure stands in, or there is none', () => {
    const entries = [entry('totalRevenue', 'sessions'), entry('totalRevenue', 'averageOrderValue')];
    expect([1, 2].map((place) => roleOfColumn(entries, place))).toEqual([null, null]);
  });
});
