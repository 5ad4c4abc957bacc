import { describe, expect, it } from 'vitest';
import { leverFactor } from '@/lib/advise/targets';

describe('leverFactor', () => {
  it('says what three or four equal levers must each give', () => {
    expect(leverFactor(3e6, 1e7, 3)).toBeCloseTo(1.494, 3);
    expect(leverFactor(3e6, 1e7, 4)).toBeCloseTo(1.351, 3);
  });

  it('has no answer without a start, an end or a lever', () => {
    expect(leverFactor(0, 1e7, 3)).toBeNull();
    expect(leverFactor(3e6, 1e7, 0)).toBeNull();
  });
});
