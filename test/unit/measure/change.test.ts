import { describe, expect, it } from 'vitest';
import { changeFigures, changeOf, totalChange } from '@/lib/measure/change';
import { course, per28, snapshotWith, YEAR } from '../explain/snapshot-with';
import { Z95 } from '../normal-by-hand';

function figuresOf(before: number, after: number, length = 420) {
  const context = { snapshot: snapshotWith({ length, days: { sessions: per28(before, after) } }) };
  const change = totalChange(context, 'sessions', YEAR);
  return change && changeFigures(context, change, YEAR);
}

describe('changeFigures', () => {
  it('are before, after, their difference and their ratio, with the interval of its noise', () => {
    const figures = figuresOf(2800, 1400);
    expect([figures?.before.value, figures?.after.value, figures?.size.value]).toEqual([2800, 1400, -1400]);
    expect(figures?.change).toMatchObject({ value: -0.5, unit: 'change' });
    expect(figures?.change?.interval?.high).toBeCloseTo(0.5 * Math.exp((Z95 * Math.SQRT2) / Math.sqrt(1400)) - 1, 9);
    expect(figures?.before.provenance.period).toEqual(YEAR.before);
    expect(figures?.size.provenance).toMatchObject({ period: YEAR.after, method: 'difference', daysObserved: 28 });
  });

  it.each([
    ['from nothing there is no percentage', 0, 1400, undefined, undefined],
    ['to nothing there is one, without an interval', 1400, 0, -1, undefined],
    ['of thirty there is one', 30, 60, 1, 'interval'],
    ['of fewer before there is none', 29, 400, undefined, undefined],
    ['of fewer after there is none', 400, 29, undefined, undefined],
  ])('%s', (_, before, after, value, interval) => {
    const change = figuresOf(before, after)?.change;
    expect(change?.value).toBe(value);
    expect(change?.interval ? 'interval' : undefined).toBe(interval);
  });

  it('reach over both periods whole, or there are none', () => {
    expect(figuresOf(2800, 1400, 392)).not.toBeNull();
    expect(figuresOf(2800, 1400, 391)).toBeNull();
    const snapshot = snapshotWith({ days: { sessions: course(100, [28, null]) } });
    expect(totalChange({ snapshot }, 'sessions', YEAR)).toBeNull();
    expect(totalChange({ snapshot }, 'newUsers', YEAR)).toBeNull();
    expect(changeOf({ snapshot }, null, YEAR)).toBeNull();
  });

  it('say which segment they were read from', () => {
    const context = { snapshot: snapshotWith({ days: { sessions: 100 } }) };
    const change = totalChange(context, 'sessions', YEAR);
    const from = context.snapshot.totals['sessions']?.provenance;
    if (!change || !from) throw new Error('the shop has visits');
    const where = { dimension: 'country', segment: 'France', from } as const;
    expect(changeFigures(context, change, YEAR, where).after.provenance.query).toEqual({
      dimensions: ['date', 'country'],
      metrics: ['sessions'],
      where: [{ dimension: 'country', value: 'France' }],
    });
  });
});
