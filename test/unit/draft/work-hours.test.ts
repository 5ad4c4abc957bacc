import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedHours, spentHours } from '@/lib/draft/work-hours';
import type { PersonAnswer } from '@/lib/model/answer';
import type { Action } from '@/lib/model/memory';
import { memory } from './sample-memory';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };
const JUNE = { from: '2026-06-01', to: '2026-06-30' };

const action = (more: Partial<Action>): Action => {
  const [first] = memory.actions;
  if (!first) throw new Error('The sample has no action.');
  return { ...first, acceptedOn: '2026-11-03', setUpHours: 7, weeklyHours: 1, ...more };
};

const hours = (value: number | null, from = '2026-06-01', to = '2026-06-30'): PersonAnswer => ({
  id: `${from}|${to}`,
  propertyId: '1',
  question: 'hours-spent',
  from,
  to,
  value,
  givenBy: 'Sacha',
  givenOn: '2026-07-01',
});

describe('planned hours', () => {
  it('are the set-up in the month of the yes, and the weekly hours from then on', () => {
    expect(plannedHours(action({}), NOVEMBER)).toBeCloseTo(7 + 28 / 7);
    expect(plannedHours(action({ acceptedOn: '2026-10-01' }), NOVEMBER)).toBeCloseTo(30 / 7);
  });

  it('end with what was dropped, and are none before the yes', () => {
    expect(plannedHours(action({ state: 'dropped', movedOn: '2026-11-09' }), NOVEMBER)).toBeCloseTo(8);
    expect(plannedHours(action({ acceptedOn: '2026-12-03' }), NOVEMBER)).toBe(0);
  });
});

describe('spent hours', () => {
  it('make a year of 47 weeks, and a share of 218 days of seven hours', () => {
    const spent = spentHours([hours(60)], JUNE);
    expect(spent?.aYear).toBeCloseTo((60 / (30 / 7)) * 47);
    expect(spent?.fullTimeShare).toBeCloseTo((spent?.aYear ?? 0) / 1526);
  });

  it('are null where nobody said, and where the answer is about other days', () => {
    expect(spentHours([], JUNE)).toBeNull();
    expect(spentHours([hours(null)], JUNE)).toBeNull();
    expect(spentHours([hours(5, '2026-05-01', '2026-05-31')], JUNE)).toBeNull();
    expect(spentHours([{ ...hours(5), question: 'sales' }], JUNE)).toBeNull();
  });

  it('count the days that two answers share once', () => {
    const halves = [hours(30, '2026-06-01', '2026-06-15'), hours(30, '2026-06-16', '2026-06-30')];
    expect(spentHours(halves, JUNE)).toEqual(spentHours([hours(60)], JUNE));
    const within = [hours(60), hours(0, '2026-06-10', '2026-06-12')];
    expect(spentHours(within, JUNE)).toEqual(spentHours([hours(60)], JUNE));
  });

  it('make the same year of the same pace, however long it was looked at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 200 }), (days, perDay) => {
        const to = `2026-06-${String(days).padStart(2, '0')}`;
        expect(spentHours([hours(perDay * days, '2026-06-01', to)], JUNE)?.aYear).toBeCloseTo(perDay * 7 * 47, 6);
      }),
    );
  });
});
