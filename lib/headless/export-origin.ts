import { type ExportPlace, propertyOfExport } from '@/lib/collect/bigquery/export-place';
import type { Given } from './flag';
import type { FLAGS } from './flags';
import { Misuse } from './misuse';

/** A property's BigQuery export. */
export interface ExportOrigin {
  readonly from: 'bigquery';
  readonly place: ExportPlace;
  readonly propertyId: string;
  /** The export does not say which events are key. */
  readonly keyEvents: readonly string[];
  readonly maxGigabytes: number;
  /** The project that pays for the queries, where it is not the export's own. */
  readonly billedTo: string | undefined;
  readonly apiOrigin: string | undefined;
  readonly accessToken: string | undefined;
  readonly keyFile: string | undefined;
}

/** A terabyte costs about six dollars on demand; more is to be asked for. */
export const MAX_GIGABYTES = 1000;

/** @throws Misuse where neither the dataset nor `--property` says of which property the export is */
export function exportOrigin(place: ExportPlace, given: Given<typeof FLAGS.report>): ExportOrigin {
  const { property: propertyId = propertyOfExport(place), keyEvents = [], maxGigabytes = MAX_GIGABYTES } = given;
  if (propertyId === undefined) throw new Misuse({ what: 'no-property' });
  const told = { billedTo: given.billingProject, apiOrigin: given.apiOrigin, accessToken: given.accessToken };
  return { from: 'bigquery', place, propertyId, keyEvents, maxGigabytes, keyFile: undefined, ...told };
}
