import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentProbability } from '@/lib/statistics/student-t';
import { studentTable } from '@/lib/statistics/student-table';

describe('studentTable', () => {
  it('is the exact probability, within its reach and beyond, whatever was asked before', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.array(fc.double({ min: -14, max: 14, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (degrees, places) => {
          const student = studentTable(degrees);
          for (const t of [...places, ...places])
            expect(Math.abs(student(t) - studentProbability(t, degrees))).toBeLessThan(1e-13);
        },
      ),
    );
  });

  it.each([-12.01, -12, -11.99, -0.0625, 0, 0.0624, 0.0626, 11.99, 12, 12.01])('is exact at its edge %d', (t) => {
    for (const degrees of [0.5, 1, 3, 110])
      expect(Math.abs(studentTable(degrees)(t) - studentProbability(t, degrees))).toBeLessThan(1e-12);
  });

  it('ends at nothing and all', () => {
    expect(studentTable(5)(-Infinity)).toBe(0);
    expect(studentTable(5)(Infinity)).toBe(1);
    expect(studentTable(5)(Number.NaN)).toBeNaN();
  });
});
