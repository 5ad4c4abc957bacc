import { type ExportPlace, exportPlace, propertyOfExport } from '@/lib/collect/bigquery/export-place';
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

/** What the arguments say of an export. */
export interface ExportFlags {
  readonly 'key-events'?: string | undefined;
  readonly 'max-gigabytes'?: string | undefined;
  readonly 'billing-project'?: string | undefined;
  readonly 'api-origin'?: string | undefined;
  readonly 'access-token'?: string | undefined;
}

/** A terabyte costs about six dollars on demand; more is to be asked for. */
export const MAX_GIGABYTES = 1000;

export function exportOrigin(flags: ExportFlags, bigquery: string, told: string | undefined): ExportOrigin {
  const place = exportPlace(bigquery);
  if (!place) throw new Misuse({ what: 'bad-value', flag: 'bigquery', value: bigquery });
  const propertyId = told ?? propertyOfExport(place);
  if (propertyId === undefined) throw new Misuse({ what: 'no-property' });
  const { 'max-gigabytes': most = `${MAX_GIGABYTES}` } = flags;
  if (!/^\d+$/.test(most) || Number(most) === 0)
    throw new Misuse({ what: 'bad-value', flag: 'max-gigabytes', value: most });
  const names = (flags['key-events'] ?? '').split(',').map((name) => name.trim());
  return {
    from: 'bigquery',
    place,
    propertyId,
    keyEvents: [...new Set(names.filter(Boolean))],
    maxGigabytes: Number(most),
    billedTo: flags['billing-project'],
    apiOrigin: flags['api-origin'],
    accessToken: flags['access-token'],
    keyFile: undefined,
  };
}
