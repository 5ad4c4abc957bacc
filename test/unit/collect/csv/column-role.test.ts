import { expect, it } from 'vitest';
import { columnRole } from '@/lib/collect/csv/column-role';
import { currencyIn, withoutCurrency } from '@/lib/collect/csv/currency';
import { METRICS } from '@/lib/model/metric';
import { metricNames } from '@/lib/model/metric-names';

it.each([
  ['Date', 'date'],
  ['ga:date', 'date'],
  ['Nth day', 'nth-day'],
  ['Nième jour', 'nth-day'],
  ['observed', 'observed'],
  ['Average session duration', 'unknown'],
] as const)('%s is %s', (header, role) => {
  expect(columnRole(header)).toEqual({ role });
});

it.each([
  ['Session primary channel group (Default Channel Group)', 'sessionDefaultChannelGroup'],
  ['Groupe de canaux principal de la session (Groupe de canaux par défaut)', 'sessionDefaultChannelGroup'],
  ['Session source / medium', 'sessionSourceMedium'],
  ['Catégorie d’appareil', 'deviceCategory'],
  ['COUNTRY', 'country'],
  ['Landing page + query string', 'landingPage'],
])('%s is the dimension %s', (header, id) => {
  expect(columnRole(header)).toEqual({ role: 'dimension', id });
});

it.each([
  ['pageViews', 'screenPageViews', undefined],
  ['Conversions', 'keyEvents', undefined],
  ['Événements clés', 'keyEvents', undefined],
  ['Active users', 'totalUsers', undefined],
  ['revenue_gbp', 'totalRevenue', 'GBP'],
  ['CA (€)', 'totalRevenue', 'EUR'],
  ['Total revenue (USD)', 'totalRevenue', 'USD'],
  ['Chiffre d’affaires', 'totalRevenue', undefined],
])('%s is the metric %s', (header, id, currency) => {
  const found = columnRole(header);
  expect(found).toMatchObject({ role: 'metric', metric: { id } });
  expect(found.role === 'metric' ? found.currency : 'none').toBe(currency);
});

it('knows every metric of the catalogue by its own name and all its others', () => {
  for (const { id } of METRICS)
    for (const name of metricNames(id)) expect(columnRole(name)).toMatchObject({ role: 'metric', metric: { id } });
});

it('takes a word for a currency only where it is one', () => {
  expect(currencyIn('revenue_gbp')).toBe('GBP');
  expect(currencyIn('new_users')).toBeUndefined();
  expect(currencyIn('total ads')).toBeUndefined();
  expect(withoutCurrency('Revenue (GBP)')).toBe('Revenue');
  expect(withoutCurrency('orders')).toBe('orders');
});
