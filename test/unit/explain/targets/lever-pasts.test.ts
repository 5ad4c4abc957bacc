import { expect, it } from 'vitest';
import { leverPasts } from '@/lib/explain/targets/lever-pasts';
import { stuckShop } from '../shop-snapshot';

it('puts each lever beside its own best year', () => {
  const [sessions, rate, basket, ...more] = leverPasts(stuckShop(), 'totalRevenue');
  expect(more).toEqual([]);
  // Traffic grows: its last year is its best. Conversion falls: its first was.
  expect(sessions?.best).toBe(sessions?.now);
  expect((rate?.best ?? 0) / (rate?.now ?? 1)).toBeGreaterThan(1.1);
  expect(basket?.metric).toBe('averageOrderValue');
});

it('has no levers for traffic, nor where one of them was not measured', () => {
  expect(leverPasts(stuckShop(), 'sessions')).toEqual([]);
  expect(leverPasts(stuckShop(), 'keyEvents')).toEqual([]);
});
