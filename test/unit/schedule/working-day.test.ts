import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/model/day';
import { isWorkingDay } from '@/lib/schedule/working-day';

const daysOf = (year: number) =>
  Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) =>
    day.startsWith(String(year)),
  );

describe('a working day', () => {
  it('is no day of the weekend, anywhere', () => {
    expect(isWorkingDay('2026-11-20', 'US')).toBe(true);
    expect(isWorkingDay('2026-11-21', 'US')).toBe(false);
    expect(isWorkingDay('2026-11-22')).toBe(false);
  });

  it('is none of the eleven public holidays in France', () => {
    const holidays = daysOf(2026).filter((day) => isWorkingDay(day) && !isWorkingDay(day, 'FR'));
    // Those of 15 August and 1 November 2026 fall on a weekend.
    expect(holidays).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it('comes 252 times in France, in 2026 as in 2024', () => {
    expect(daysOf(2026).filter((day) => isWorkingDay(day, 'FR'))).toHaveLength(252);
    expect(daysOf(2024).filter((day) => isWorkingDay(day, 'FR'))).toHaveLength(252);
  });
});
