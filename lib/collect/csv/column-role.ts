import { dimensionNamed } from '@/lib/model/dimension';
import { metricOf, type Metric } from '@/lib/model/metric';
import { metricNamed } from '@/lib/model/metric-names';
import { unitOf } from '@/lib/model/metric-unit';
import { currencyIn, withoutCurrency } from './currency';
import { exportedDimension, exportedMetric } from './export-names';

/** What a column of the file is to Plateau. */
export type ColumnRole =
  | { readonly role: 'date' }
  /** Days counted from the start date that GA4 writes above the table. */
  | { readonly role: 'nth-day' }
  | { readonly role: 'dimension'; readonly id: string }
  | { readonly role: 'metric'; readonly metric: Metric; readonly currency?: string }
  /** 0 where the source had no row for the day, which is not a day of zeros. */
  | { readonly role: 'observed' }
  | { readonly role: 'unknown' };

const NTH_DAY = /^(nth day|nthday|(n|é)-?\s?i?[eè]me jour)$/i;

/**
 * Tells what a column holds from its header, by any name that GA4, Universal Analytics or a French
 * export gave it. Case, spaces, hyphens, underscores and what stands in brackets do not count.
 *
 * @example
 * columnRole('Session primary channel group (Default Channel Group)') // { role: 'dimension', id: 'sessionDefaultChannelGroup' }
 */
export function columnRole(header: string): ColumnRole {
  const name = header
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replaceAll('’', "'")
    .trim();
  if (NTH_DAY.test(name)) return { role: 'nth-day' };
  if (/^observed$/i.test(name)) return { role: 'observed' };
  for (const candidate of [name, name.replace(/\s*\([^)]*\)\s*$/, ''), withoutCurrency(name)]) {
    const role = roleNamed(candidate);
    if (role === undefined) continue;
    if (role.role !== 'metric' || unitOf(role.metric.id) !== 'currency') return role;
    const currency = currencyIn(name);
    return currency === undefined ? role : { ...role, currency };
  }
  return { role: 'unknown' };
}

function roleNamed(name: string): Extract<ColumnRole, { role: 'date' | 'dimension' | 'metric' }> | undefined {
  const dimension = dimensionNamed(name)?.id ?? exportedDimension(name);
  if (dimension === 'date') return { role: 'date' };
  if (dimension !== undefined) return { role: 'dimension', id: dimension };
  const metric = metricNamed(name) ?? metricOf(exportedMetric(name) ?? '');
  return metric === undefined ? undefined : { role: 'metric', metric };
}
