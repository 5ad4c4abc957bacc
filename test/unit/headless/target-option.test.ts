import { expect, it } from 'vitest';
import { readTarget, startTarget } from '@/lib/headless/target-option';

it.each([
  ['3000000->10000000/24', { metric: 'totalRevenue', from: 3e6, to: 1e7, months: 24, startsOn: null }],
  ['sessions:100->120.5/6', { metric: 'sessions', from: 100, to: 120.5, months: 6, startsOn: null }],
  ['3->10/12@2026-01-01', { metric: 'totalRevenue', from: 3, to: 10, months: 12, startsOn: '2026-01-01' }],
  [
    '3->10/24:year@2026-01-01',
    {
      metric: 'totalRevenue',
      from: 3,
      to: 10,
      months: 24,
      startsOn: '2026-01-01',
      reading: 'lastTwelveMonths',
    },
  ],
  ['orders:100->200/12', { metric: 'ecommercePurchases', from: 100, to: 200, months: 12, startsOn: null }],
  // Whoever mistypes a metric would be told of a pace that no figure has.
  ['sesions:100->200/12', undefined],
  ['3->10/24:soon', undefined],
  ['3->10/0', undefined],
  ['0->10/12', undefined],
  ['3-10/12', undefined],
  ['', undefined],
])('"%s"', (text, target) => {
  expect(readTarget(text)).toEqual(target);
});

it('starts after the last complete day unless told', () => {
  const typed = { metric: 'sessions' as const, from: 1, to: 2, months: 3, startsOn: null };
  expect(startTarget(typed, '2026-10-31').startsOn).toBe('2026-11-01');
  expect(startTarget({ ...typed, startsOn: '2026-01-01' }, '2026-10-31').startsOn).toBe('2026-01-01');
});
