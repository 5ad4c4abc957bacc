import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DistinctUsers } from '@/lib/collect/table/distinct-users';
import { rowTable } from '../../../row-table';
import type { FilterExpression } from '@/lib/collect/request';
import { ask, between, cells, named } from '../sample';

const dateRanges = between('2026-11-01', '2026-11-05');
const rows = fc.array(
  fc.record({
    keys: fc.tuple(
      fc.constantFrom('20261101', '20261102', '20261103', '20261105', '20261109'),
      fc.constantFrom('France', 'Belgium', '(not set)', ''),
    ),
    values: fc.tuple(fc.nat(1000), fc.nat(50)),
  }),
  { maxLength: 30 },
);
const tableOf = (some: readonly { keys: readonly string[]; values: readonly number[] }[]) =>
  rowTable(['date', 'country'], ['sessions', 'ecommercePurchases'], some);
const sum = (values: readonly (string | undefined)[]) => values.reduce((total, value) => total + Number(value ?? 0), 0);

describe('whatever the rows', () => {
  it('the rows of a cut add up to the total', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('date', 'country'), (some, dimension) => {
        const cut = ask(tableOf(some), {
          dimensions: named(dimension),
          metrics: named('sessions'),
          dateRanges,
          metricAggregations: ['TOTAL'],
        });
        const whole = ask(tableOf(some), { metrics: named('sessions'), dateRanges });
        expect(sum(cells(cut).map((row) => row[1]))).toBe(sum(cells(whole).map((row) => row[0])));
        expect(sum(cut.totals.map((row) => row.metricValues[0]?.value))).toBe(sum(cells(whole).map((row) => row[0])));
      }),
    );
  });

  it('a filter and its opposite share the rows out', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('France', 'BELG', ''), (some, value) => {
        const filter: FilterExpression = {
          filter: { fieldName: 'country', stringFilter: { matchType: 'CONTAINS', value } },
        };
        const count = (dimensionFilter?: FilterExpression) =>
          sum(
            cells(
              ask(tableOf(some), {
                metrics: named('sessions'),
                dateRanges,
                ...(dimensionFilter && { dimensionFilter }),
              }),
            ).flat(),
          );
        expect(count(filter) + count({ notExpression: filter })).toBe(count());
      }),
    );
  });

  it('pages put together are the whole answer', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 5 }), (some, size) => {
        const request = { dimensions: named('date', 'country'), metrics: named('sessions'), dateRanges };
        const whole = cells(ask(tableOf(some), request));
        const pages = Array.from({ length: Math.ceil(whole.length / size) }, (_, page) =>
          cells(ask(tableOf(some), { ...request, limit: size, offset: page * size })),
        );
        expect(pages.flat()).toEqual(whole);
      }),
    );
  });
});

describe('distinct users', () => {
  const visits = fc.array(fc.record({ users: fc.nat(5000), newShare: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    minLength: 1,
    maxLength: 40,
  });

  it('are at most the sum and at least the new ones, however rows are put together', () => {
    fc.assert(
      fc.property(visits, fc.integer({ min: 10_000, max: 100_000 }), fc.nat(39), (days, pool, cutAt) => {
        const add = (some: typeof days) => {
          const users = new DistinctUsers();
          for (const { users: count, newShare } of some) users.add(count, Math.round(count * newShare), pool);
          return users;
        };
        const whole = add(days);
        const total = days.reduce((all, { users }) => all + users, 0);
        const fresh = days.reduce((all, { users, newShare }) => all + Math.round(users * newShare), 0);
        expect(whole.count).toBeLessThanOrEqual(total);
        expect(whole.count).toBeGreaterThanOrEqual(fresh);
        const parts = add(days.slice(0, cutAt));
        parts.merge(add(days.slice(cutAt)));
        expect(Math.abs((parts.count ?? 0) - (whole.count ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are not known without a pool once rows merge', () => {
    const users = new DistinctUsers();
    users.add(10, 5, undefined);
    expect(users.count).toBe(10);
    users.add(0, 0, undefined);
    expect(users.count).toBe(10);
    users.add(3, 0, undefined);
    expect(users.count).toBeNull();
  });
});
