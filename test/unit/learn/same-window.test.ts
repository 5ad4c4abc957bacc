import { describe, expect, it } from 'vitest';
import { besideOf, windowOf } from '@/lib/learn/same-window';
import { actionOn } from './actions';

const mobile = actionOn({ id: 'a' });
const idsOf = (other: ReturnType<typeof actionOn>) => besideOf(mobile, [mobile, other]).notApart.map(({ id }) => id);

describe('besideOf', () => {
  it('cannot tell two actions on one figure in the same days apart', () => {
    expect(idsOf(actionOn({ id: 'b' }))).toEqual(['b']);
    expect(idsOf(actionOn({ id: 'b' }, { dimension: null, segment: null }))).toEqual(['b']);
    expect(idsOf(actionOn({ id: 'b' }, { dimension: 'country', segment: 'France' }))).toEqual(['b']);
    expect(idsOf(actionOn({ id: 'b' }, { metric: 'ecommercePurchases' }))).toEqual(['b']);
  });

  it('can where the days, the figure or the segment is another', () => {
    expect(idsOf(actionOn({ id: 'b', doneOn: '2025-11-01' }))).toEqual([]);
    expect(idsOf(actionOn({ id: 'b' }, { metric: 'averageOrderValue', segment: 'desktop' }))).toEqual([]);
    expect(idsOf(actionOn({ id: 'b', doneOn: null }))).toEqual([]);
    expect(idsOf(actionOn({ id: 'b', state: 'dropped' }))).toEqual([]);
    expect(idsOf(actionOn({ id: 'b', propertyId: '2' }))).toEqual([]);
  });

  it('names the sibling segments that were touched, which are no controls then', () => {
    const desktop = actionOn({ id: 'b' }, { segment: 'desktop' });
    const { notApart, touched } = besideOf(mobile, [mobile, desktop]);
    expect(notApart).toEqual([]);
    expect([...touched]).toEqual(['desktop']);
  });
});

describe('windowOf', () => {
  it('begins on the day after and lasts as long as was agreed', () => {
    expect(windowOf(mobile)).toEqual({ from: '2026-02-01', to: '2026-03-28' });
    expect(windowOf(actionOn({ doneOn: null }))).toBeNull();
  });
});
