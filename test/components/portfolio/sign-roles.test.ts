import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { rolesOfColumn } from '@/components/portfolio/sign-roles';
import { report } from '../sample';

const [vital] = report.vitals;
if (vital === undefined) throw new Error('The sample has no vital sign.');
const entry = (...metrics: MetricId[]) => ({
  vitals: metrics.map((metric) => ({ metric, diagnosis: vital.diagnosis, seenFrom: null, size: null })),
});

describe('what a column of vital signs is about', () => {
  it('is one thing where every property has it there', () => {
    const entries = [entry('totalRevenue', 'sessions', 'purchaseRate'), entry('keyEvents', 'sessions')];
    expect([0, 1, 2].map((place) => rolesOfColumn(entries, place))).toEqual([['outcome'], ['traffic'], ['conversion']]);
  });

  it('is several things where properties differ, and what it usually is where nothing stands in it', () => {
    const entries = [entry('totalRevenue', 'sessions'), entry('sessions', 'averageOrderValue')];
    expect([0, 1, 2].map((place) => rolesOfColumn(entries, place))).toEqual([
      ['outcome', 'traffic'],
      ['traffic'],
      ['conversion'],
    ]);
  });
});
