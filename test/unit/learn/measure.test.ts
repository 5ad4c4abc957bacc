import { describe, expect, it } from 'vitest';
import { isDue, measure } from '@/lib/learn/measure';
import type { Action } from '@/lib/model/memory';
import { Outcome } from '@/lib/model/outcome';
import { type Cell, shopSnapshot } from '../explain/shop-snapshot';

const AS_OF = '2026-03-28';
/** 56 days before the end. */
const DONE_ON = '2026-01-31';
const DAYS = 728;

const action = (change: Partial<Action> = {}): Action => ({
  id: 'a',
  propertyId: '1',
  fingerprint: 'f',
  tacticId: 'mobile-checkout',
  objective: 'grow-outcome',
  strategy: 'more-conversion',
  state: 'done',
  owner: 'Sacha',
  deputy: 'Inès',
  due: null,
  doneWhen: '',
  acceptedOn: '2026-01-02',
  movedOn: DONE_ON,
  doneOn: DONE_ON,
  weeklyHours: 0,
  setUpHours: 14,
  departments: [],
  link: '',
  measurement: {
    metric: 'purchaseRate',
    dimension: 'deviceCategory',
    segment: 'mobile',
    windowDays: 56,
    smallestVisibleChange: 0.1,
  },
  ...change,
});

const shop = (after: number) => {
  const cell = (device: string, rate: Cell['rate']): Cell => ({
    device,
    channel: 'Direct',
    sessions: () => 2000,
    rate,
    orderValue: () => 50,
  });
  const mobile = cell('mobile', (i) => (i >= DAYS - 56 ? 0.02 * after : 0.02));
  return shopSnapshot({ days: DAYS, asOf: AS_OF, cells: [mobile, cell('desktop', () => 0.03)] });
};

describe('measure', () => {
  it('judges a finished action on its own segment', () => {
    const outcome = measure(action(), shop(1.2), '2026-03-31');
    expect(Outcome.safeParse(outcome).success).toBe(true);
    expect(outcome).toMatchObject({ actionId: 'a', verdict: 'improved', judgedOn: '2026-03-31' });
    expect(outcome?.relative?.low).toBeLessThan(0.2);
    expect(outcome?.relative?.high).toBeGreaterThan(0.2);
  });

  it('says so where nothing came of it', () => {
    expect(measure(action(), shop(1), '2026-03-31')?.verdict).toBe('no detectable change');
  });

  it('waits until the whole window lies in the data', () => {
    expect(isDue(action(), AS_OF)).toBe(true);
    expect(measure(action({ doneOn: '2026-02-01' }), shop(1.2), '2026-03-31')).toBeNull();
    expect(measure(action({ doneOn: null }), shop(1.2), '2026-03-31')).toBeNull();
  });

  it('cannot judge what is no longer measured', () => {
    const gone = action({ measurement: { ...action().measurement, segment: 'smart tv' } });
    expect(measure(gone, shop(1.2), '2026-03-31')).toMatchObject({ verdict: 'not measurable', effect: null });
  });
});
