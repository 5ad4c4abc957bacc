import * as z from 'zod/mini';
import { Day } from './day';
import { PROPERTY_ID } from './property-id';

export const PropertyId = z.string().check(z.regex(PROPERTY_ID));

/** A GA4 property as the Admin API lists it. */
export const PropertySummary = z.object({
  id: z.string(),
  displayName: z.string(),
  account: z.string(),
});
export type PropertySummary = z.infer<typeof PropertySummary>;

/** What the account of a property is called; '' where only its number is known: what was kept once held that instead. */
export function accountName({ account }: Pick<PropertySummary, 'account'>): string {
  return /^accounts\/\d+$/.test(account) ? '' : account;
}

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
