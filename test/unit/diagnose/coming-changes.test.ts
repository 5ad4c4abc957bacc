import { describe, expect, it } from 'vitest';
import { comingChanges } from '@/lib/diagnose/coming-changes';

describe('comingChanges', () => {
  it('adds nothing at the end of the history, and more the farther ahead', () => {
    expect(comingChanges(0, 5, 24)).toBe(0);
    expect(comingChanges(2, 2, 24)).toBeGreaterThan(comingChanges(1, 1, 24));
  });

  it('is what summing over small intervals gives', () => {
    const [first, second, months, step] = [2, 5, 24, 1e-3];
    let sum = 0;
    for (let at = step / 2; at < first; at += step)
      sum += (0.8 * (first - at) * (second - at) * 2 * 0.045 ** 2 + 0.5 * 0.3 ** 2) * step;
    expect(comingChanges(first, second, months)).toBeCloseTo(sum / months, 8);
    expect(comingChanges(second, first, months)).toBeCloseTo(comingChanges(first, second, months), 12);
  });
});
