import { dimensionNamed } from '@/lib/model/dimension';
import { metricOf, type Metric } from '@/lib/model/metric';
import { metricNamed } from '@/lib/model/metric-names';
import { unitOf } from '@/lib/model/metric-unit';
import { currencyIn, withoutCurrency } from './currency';
import { exportedDimension, exportedMetric } from './export-names';
import { type OtherScope, otherScope } from './other-dimensions';
import { withoutHarmlessBracket } from './qualifier';

/** What a column of the file is to Plateau. */
export type ColumnRole =
  | { readonly role: 'date' }
  /** Days counted from the start date that GA4 writes above the table. */
  | { readonly role: 'nth-day' }
  /** Hours of the day, which come to the day. */
  | { readonly role: 'hour' }
  | { readonly role: 'dimension'; readonly id: string }
  | { readonly role: 'metric'; readonly metric: Metric; readonly currency?: string }
  /** A code of money in each row. */
  | { readonly role: 'currency' }
  /** A dimension that Plateau does not cut by, and what one of its values describes. */
  | { readonly role: 'other'; readonly scope: OtherScope }
  /** 0 where the source had no row for the day, which is not a day of zeros. */
  | { readonly role: 'observed' }
  | { readonly role: 'unknown' };

const NTH_DAY = /^(nth day|nthday|(n|é)-?\s?i?[eè]me jour)$/i;
const HOUR = /^(hours?|heures?|hour of (the )?day|heure (de la journée|du jour))$/i;
const DAY_WITH_HOUR =
  /^(date ?(\+|and|et|&) ?(hour|heure)( ?(\+|and|et|&) ?minute)?|datehour(minute)?|date ?time|timestamp)$/i;
/** Other languages' words for the date: a table may name its figures in English beside them. */
const DATE_ELSEWHERE = /^(datum|fecha|dato|日付|дата)$/i;
const CURRENCY = /^(currency|currency[ _-]?code|devise|code (de )?devise|monnaie)$/i;

/**
 * Tells what a column holds from its header, by any name that GA4, Universal Analytics or a French
 * export gave it. Case, spaces, hyphens and underscores do not count; what stands in brackets does, unless it names a
 * unit, a currency or a tool.
 *
 * @example
 * columnRole('Session primary channel group (Default Channel Group)') // { role: 'dimension', id: 'sessionDefaultChannelGroup' }
 */
export function columnRole(header: string): ColumnRole {
  const name = header
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replaceAll('’', "'")
    .trim();
  const plain = withoutHarmlessBracket(name);
  if (NTH_DAY.test(plain)) return { role: 'nth-day' };
  if (/^observed$/i.test(plain)) return { role: 'observed' };
  if (HOUR.test(plain)) return { role: 'hour' };
  if (DAY_WITH_HOUR.test(plain) || DATE_ELSEWHERE.test(plain)) return { role: 'date' };
  if (CURRENCY.test(plain)) return { role: 'currency' };
  for (const candidate of [name, plain, withoutCurrency(name)]) {
    const role = roleNamed(candidate);
    if (role === undefined) continue;
    if (role.role !== 'metric' || unitOf(role.metric.id) !== 'currency') return role;
    const currency = currencyIn(name);
    return currency === undefined ? role : { ...role, currency };
  }
  const scope = otherScope(plain);
  return scope === undefined ? { role: 'unknown' } : { role: 'other', scope };
}

function roleNamed(name: string): Extract<ColumnRole, { role: 'date' | 'dimension' | 'metric' }> | undefined {
  const dimension = dimensionNamed(name)?.id ?? exportedDimension(name);
  if (dimension === 'date') return { role: 'date' };
  if (dimension !== undefined) return { role: 'dimension', id: dimension };
  const metric = metricNamed(name) ?? metricOf(exportedMetric(name) ?? '');
  return metric === undefined ? undefined : { role: 'metric', metric };
}
