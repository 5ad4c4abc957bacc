import { describe, expect, it } from 'vitest';
import { monthFactors } from '@/lib/explain/findings/factors';
import { Finding } from '@/lib/model/finding';
import { monthAYearBefore } from '@/lib/model/period';
import { stuckShop } from '../shop-snapshot';

const snapshot = stuckShop();

describe('what carried the month', () => {
  const finding = monthFactors({ snapshot, lost: [] });

  it('is split over the calendar month beside the same one a year before', () => {
    expect(Finding.safeParse(finding).success).toBe(true);
    expect(finding?.period.from).toMatch(/-01$/);
    expect(finding?.comparedWith).toEqual(finding && monthAYearBefore(finding.period));
  });

  it('adds up to the change of the whole', () => {
    const sum = (finding?.parts ?? []).reduce((all, { contribution }) => all + contribution.value, 0);
    expect(sum).toBeCloseTo(finding?.figures['size']?.value ?? Number.NaN, 4);
  });

  it('is not told where measurement was lost in either month, or a year before was not read', () => {
    const { period, comparedWith } = finding ?? {};
    for (const lost of [period, comparedWith])
      expect(monthFactors({ snapshot, lost: lost ? [{ from: lost.to, to: lost.to }] : [] })).toBeNull();
    const totals = Object.fromEntries(
      Object.entries(snapshot.totals).map(([metric, series]) => [
        metric,
        { ...series, start: period?.from ?? '', numerator: series.numerator.slice(-31) },
      ]),
    );
    expect(monthFactors({ snapshot: { ...snapshot, totals }, lost: [] })).toBeNull();
  });
});
