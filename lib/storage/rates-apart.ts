import * as z from 'zod/mini';
import type { StoredRecord } from './repository';

const Rates = z.looseObject({ propertyId: z.string() });
const Before = z.looseObject({ rates: z.array(z.unknown()) });

/**
 * A state in which the rates of all properties stood, without them. What is no such state stays as it is. Like every step, it is for
 * the state as it was on its day, and is never changed after.
 *
 * @example withoutRates({ jobs: [], rates: [{ propertyId: '7' }] }) // { jobs: [] }
 */
export function withoutRates(state: unknown): unknown {
  const before = Before.safeParse(state).data;
  if (before === undefined) return state;
  const { rates: _apart, ...rest } = before;
  return rest;
}

/**
 * The rates that stood in such a state, each as a record of its property.
 *
 * @example ratesIn({ jobs: [], rates: [{ propertyId: '7' }] }) // [{ store: 'rates', key: '7', value: { propertyId: '7' } }]
 */
export function ratesIn(state: unknown): StoredRecord[] {
  return (Before.safeParse(state).data?.rates ?? []).flatMap((value) => {
    const key = Rates.safeParse(value).data?.propertyId;
    return key === undefined ? [] : [{ store: 'rates' as const, key, value }];
  });
}
