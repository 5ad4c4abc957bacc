import { bigQueryEngine } from '@/lib/collect/bigquery/bigquery-engine';
import { bigQuerySource } from '@/lib/collect/bigquery/bigquery-source';
import { restSource } from '@/lib/collect/rest/rest-source';
import type { AnalyticsSource } from '@/lib/collect/source';
import { PlateauError } from '@/lib/model/failure';
import type { Property } from '@/lib/model/property';
import { ANALYTICS_SCOPE, googleToken } from './google-token';
import type { ExportOrigin } from './export-origin';

/** Reading alone would do for the questions, and not for the session in which they are put. */
const BIGQUERY_SCOPE = 'https://www.googleapis.com/auth/bigquery';

/** What the person says of the property, since its export does not. */
interface Told {
  readonly name?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly currency?: string | undefined;
}

/** The BigQuery export of a property. Google Analytics itself is asked only for what nobody told. */
export async function exportSource(
  origin: Omit<ExportOrigin, 'from'>,
  told: Told,
  now?: () => Date,
): Promise<AnalyticsSource> {
  const { place, billedTo, maxGigabytes, keyEvents, apiOrigin } = origin;
  const token = await googleToken({ ...origin, scopes: [BIGQUERY_SCOPE, ANALYTICS_SCOPE] });
  const engine = bigQueryEngine({
    place,
    maxGigabytes,
    token,
    ...(now && { now }),
    ...(billedTo === undefined ? {} : { billedTo }),
    ...(apiOrigin === undefined ? {} : { origin: apiOrigin }),
  });
  const property = await propertyOf(origin, told, token);
  return bigQuerySource({ engine, property, keyEvents, ...(now && { now }) });
}

async function propertyOf(
  { propertyId, place, apiOrigin }: Omit<ExportOrigin, 'from'>,
  { name, timeZone, currency }: Told,
  token: () => Promise<string>,
): Promise<Property> {
  if (timeZone !== undefined && currency !== undefined)
    return { id: propertyId, displayName: name ?? place.dataset, account: '', timeZone, currency };
  const analytics = restSource({ token, ...(apiOrigin === undefined ? {} : { adminOrigin: apiOrigin }) });
  const property = await analytics.property(propertyId).catch((cause: unknown) => {
    throw new PlateauError('bigquery-no-zone', 'The Admin API did not tell the property.', {
      cause,
      retry: { when: 'after-action' },
      details: { property: propertyId },
    });
  });
  return {
    ...property,
    displayName: name ?? property.displayName,
    timeZone: timeZone ?? property.timeZone,
    currency: currency ?? property.currency,
  };
}
