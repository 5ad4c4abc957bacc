/**
 * Money in the property's currency. The export has each amount twice: in the currency in which the shop sent it, and in
 * US dollars. An amount in another currency goes through its dollars, at the rate that Google used that day: what the
 * purchases in the property's currency came to, by what they came to in dollars. Google's reports convert each amount
 * at the day's rate too. Where no purchase at all was in the property's currency there is no rate, and the amount is unknown.
 */
export function inCurrency(currency: string, local: string, dollars: string): string {
  const isOwn = `COALESCE(fact.currency, '${currency}') = '${currency}'`;
  const converted = currency === 'USD' ? dollars : `${dollars} * fact.rate`;
  return `CASE WHEN ${isOwn} THEN ${local} ELSE ${converted} END`;
}

const rate = 'SUM(purchase_revenue) / NULLIF(SUM(purchase_revenue_in_usd), 0)';

/** `by_day`, the rate of each day that has one, and `overall`, for the days without. */
export const RATES = (currency: string) => `by_day AS (
  SELECT day AS rate_day, ${rate} AS rate FROM plateau_events WHERE ${own(currency)} GROUP BY day
), overall AS (
  SELECT ${rate} AS rate FROM plateau_events WHERE ${own(currency)}
)`;

const own = (currency: string) =>
  `event = 'purchase' AND currency = '${currency}' AND purchase_revenue > 0 AND purchase_revenue_in_usd > 0`;
