import { describe, expect, it } from 'vitest';
import { afterForeseeing, cameOf } from '@/lib/explain/foreseen/came-of';
import { isMonthJustBegun, monthAhead } from '@/lib/explain/foreseen/month-ahead';
import { peakFindings } from '@/lib/explain/findings/peak';
import type { Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import type { Period } from '@/lib/model/period';
import { shopSnapshot } from '../shop-snapshot';
import { contextWith } from '../weekly-tables';

/** A shop that brings 900 × 3% × €50 a day, read up to a day. */
function readUpTo(asOf: Day, { memory = EMPTY_MEMORY, lost = [] as Period[], days = 800 } = {}) {
  const cell = { device: 'mobile', channel: 'Direct', sessions: () => 900, rate: () => 0.03, orderValue: () => 50 };
  const snapshot = shopSnapshot({ days, asOf, cells: [cell] });
  return { ...contextWith([], { snapshot, today: asOf, memory }), lost };
}

const remember = (asOf: Day, memory: Memory = EMPTY_MEMORY, findings: Finding[] = []): Memory => {
  const context = readUpTo(asOf, { memory });
  return afterForeseeing(memory, { ahead: monthAhead(context), findings, context });
};

describe('the month that has just begun', () => {
  it('is expected to come to its days counted, and those to come, within its interval', () => {
    const ahead = monthAhead(readUpTo('2026-11-01'));
    expect(ahead).toMatchObject({
      what: 'month',
      period: { from: '2026-11-01', to: '2026-11-30' },
      asOf: '2026-11-01',
    });
    const { low = 0, high = 0 } = ahead?.expected ?? {};
    expect(low).toBeLessThan(30 * 1350);
    expect(high).toBeGreaterThan(30 * 1350);
    expect(monthAhead(readUpTo('2026-10-31'))?.period.from).toBe('2026-11-01');
  });

  it('is foreseen in its first week alone, and not over days that were lost', () => {
    expect(['2026-10-31', '2026-11-07', '2026-11-08'].map(isMonthJustBegun)).toEqual([true, true, false]);
    expect(monthAhead(readUpTo('2026-11-12'))).toBeNull();
    expect(monthAhead(readUpTo('2026-11-01', { lost: [{ from: '2026-10-29', to: '2026-10-30' }] }))).toBeNull();
  });

  it('stands as it was said first', () => {
    const memory = remember('2026-11-01');
    const [said] = memory.foreseen ?? [];
    expect(monthAhead(readUpTo('2026-11-04', { memory }))).toEqual(said);
    expect(remember('2026-11-04', memory).foreseen).toEqual([said]);
  });
});

describe('what came of what was foreseen', () => {
  it('is told once the month is over, beside what was said', () => {
    const memory = remember('2026-11-01');
    expect(cameOf(readUpTo('2026-11-29', { memory }))).toEqual([]);
    const [came] = cameOf(readUpTo('2026-12-01', { memory }));
    expect(came).toMatchObject({ what: 'month', period: { from: '2026-11-01', to: '2026-11-30' }, on: '2026-11-01' });
    expect(Math.abs((came?.value.value ?? 0) - 30 * 1350)).toBeLessThan(2000);
    expect(came?.expected.interval).toEqual(memory.foreseen?.[0]?.expected);
    expect(came?.expected.provenance).toMatchObject({ method: 'forecast', period: { to: '2026-11-01' } });
  });

  it('is not told of a month with days that were lost, of another property, nor for ever', () => {
    const memory = remember('2026-11-01');
    const lost = [{ from: '2026-11-10', to: '2026-11-11' }];
    expect(cameOf(readUpTo('2026-12-01', { memory, lost }))).toEqual([]);
    const others = { ...memory, foreseen: (memory.foreseen ?? []).map((each) => ({ ...each, propertyId: 'other' })) };
    expect(cameOf(readUpTo('2026-12-01', { memory: others }))).toEqual([]);
    expect(cameOf(readUpTo('2027-02-01', { memory }))).toEqual([]);
  });
});

describe('the peak to come', () => {
  const peak = (from: Day, to: Day, high: number): Finding => {
    const expected = { estimate: 100, low: 80, high, level: 0.9 };
    const provenance = readUpTo('2026-10-02').snapshot.totals.totalRevenue?.provenance;
    if (!provenance) throw new Error('no revenue');
    return {
      ...(peakFindings(readUpTo('2026-10-02'))[0] ?? { confidence: 1, weight: 1, dimension: null, segment: null }),
      id: 'peak',
      kind: 'peak',
      metric: 'totalRevenue',
      direction: 'up',
      period: { from, to },
      figures: { peak: { value: 100, unit: 'currency', interval: expected, provenance } },
    } as Finding;
  };
  const peaksOf = ({ foreseen = [] }: Memory) =>
    foreseen.filter(({ what }) => what === 'peak').map(({ period }) => period.from);

  it('is kept as the last letter named it, and left as it was said once its week is over', () => {
    const october = remember('2026-10-02', EMPTY_MEMORY, [peak('2026-11-27', '2026-12-03', 120)]);
    const between = remember('2026-10-20', october, [peak('2026-11-25', '2026-12-01', 120)]);
    expect(peaksOf(between)).toEqual(['2026-11-27']);
    const november = remember('2026-11-01', between, [peak('2026-11-23', '2026-11-29', 120)]);
    expect(peaksOf(november)).toEqual(['2026-11-23']);
    expect(peaksOf(remember('2026-12-01', november, [peak('2027-01-06', '2027-01-12', 120)]))).toEqual([
      '2026-11-23',
      '2027-01-06',
    ]);
  });
});
