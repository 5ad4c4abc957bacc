import type { AnalyticsSource } from '@/lib/collect/source';
import { exportSource } from '../export-source';
import type { Entry, RunConfig } from './run-config';

interface Access {
  readonly accessToken: string | undefined;
  readonly now: () => Date;
}

/**
 * What a property is read from: its BigQuery export, where the file names one, else Google's reports. The export is
 * opened anew each time, because the days that are set down in a session of BigQuery's do not grow with the days.
 */
export async function propertySource(
  { id, bigquery }: Pick<Entry, 'id' | 'bigquery'>,
  reports: AnalyticsSource,
  { apiOrigin, google }: Pick<RunConfig, 'apiOrigin' | 'google'>,
  { accessToken, now }: Access,
): Promise<AnalyticsSource> {
  if (bigquery === undefined) return reports;
  const { dataset: place, keyEvents, maxGigabytes, billingProject: billedTo } = bigquery;
  const keyFile = google?.keyFile;
  const origin = { place, propertyId: id, keyEvents, maxGigabytes, billedTo, apiOrigin, accessToken, keyFile };
  return exportSource(origin, bigquery, now);
}
