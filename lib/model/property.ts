import * as z from 'zod/mini';
import { Day } from './day';

/**
 * What a property is known by: the digits of `properties/{id}`, or for one that is read from files what its name comes to, which
 * is never digits alone.
 */
export const PropertyId = z.string().check(z.regex(/^[\p{L}\p{N}\p{M}~-]+$/u));

export function isOfFiles(id: string | null): boolean {
  return id !== null && /\D/.test(id);
}

/** A GA4 property as the Admin API lists it. */
export const PropertySummary = z.object({
  id: z.string(),
  displayName: z.string(),
  account: z.string(),
});
export type PropertySummary = z.infer<typeof PropertySummary>;

/** A GA4 property with what every later stage must respect. */
export const Property = z.object({
  ...PropertySummary.shape,
  /** IANA name; days are days of this zone. */
  timeZone: z.string(),
  /** ISO 4217. */
  currency: z.string(),
  industry: z.optional(z.string()),
  /** First day that can hold data, where known. */
  createdOn: z.optional(Day),
});
export type Property = z.infer<typeof Property>;
