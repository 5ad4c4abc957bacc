import type { ParseArgsConfig } from 'node:util';
import { type ExportPlace, exportPlace, propertyOfExport } from '@/lib/collect/bigquery/export-place';
import { Day } from '@/lib/model/day';
import { type Industry, industryNamed } from '@/lib/model/industry';
import type { Metric } from '@/lib/model/metric';
import { metricNamed } from '@/lib/model/metric-names';
import { DraftKind } from '@/lib/model/draft';
import { Language } from '@/lib/model/settings';
import { checked, Misuse, parsedArguments, readAll } from './misuse';
import { readTarget, type TypedTarget } from './target-option';

/** Where the figures come from. */
export type Origin =
  | { readonly from: 'demo' }
  | { readonly from: 'csv'; readonly files: readonly string[] }
  | {
      readonly from: 'ga4';
      readonly propertyId: string;
      readonly apiOrigin: string | undefined;
      readonly accessToken: string | undefined;
    }
  | ExportOrigin;

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

/** What `plateau report` was asked for. */
export interface ReportOptions {
  readonly origin: Origin;
  readonly out: string;
  readonly languages: readonly Language[];
  /** Those that were asked for by name: whoever asks for a French draft reads French. */
  readonly askedLanguages?: readonly Language[] | undefined;
  readonly kinds: readonly DraftKind[];
  /** Last day to be looked at. */
  readonly asOf?: Day | undefined;
  readonly name?: string | undefined;
  /** What a column called "value" holds. */
  readonly valuesAre?: Metric | undefined;
  readonly currency?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly country?: string | undefined;
  readonly target?: TypedTarget | undefined;
  readonly weeklyHours?: number | undefined;
  /** A CSV file of published ranges. */
  readonly ranges?: string | undefined;
  readonly industry?: Industry | undefined;
  readonly author?: string | undefined;
  readonly boss?: string | undefined;
  /** Folder that keeps what was said, from one run to the next. */
  readonly state?: string | undefined;
}

const FLAGS = {
  demo: { type: 'boolean' },
  csv: { type: 'string', multiple: true },
  property: { type: 'string' },
  bigquery: { type: 'string' },
  'key-events': { type: 'string' },
  'max-gigabytes': { type: 'string' },
  'billing-project': { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
  kinds: { type: 'string' },
  'as-of': { type: 'string' },
  'api-origin': { type: 'string' },
  'access-token': { type: 'string' },
  name: { type: 'string' },
  metric: { type: 'string' },
  currency: { type: 'string' },
  'time-zone': { type: 'string' },
  country: { type: 'string' },
  target: { type: 'string' },
  hours: { type: 'string' },
  ranges: { type: 'string' },
  industry: { type: 'string' },
  author: { type: 'string' },
  boss: { type: 'string' },
  state: { type: 'string' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the arguments of `plateau report`.
 *
 * @throws Misuse that says what is wrong with them
 */
export function readReportOptions(args: readonly string[]): ReportOptions {
  const { values, positionals } = parsedArguments(args, FLAGS, true);
  const asked = checked('language', values.language, (text) => readAll(text, Language));
  if (values.out === undefined || values.out === '') throw new Misuse({ what: 'no-out' });
  return {
    origin: originOf({ ...values, csv: values.csv && [...values.csv, ...positionals] }, positionals),
    out: values.out,
    languages: asked ?? ['fr', 'en'],
    askedLanguages: asked,
    kinds: checked('kinds', values.kinds, (text) => readAll(text, DraftKind)) ?? DraftKind.options,
    asOf: checked('as-of', values['as-of'], (text) => Day.safeParse(text).data),
    name: values.name,
    valuesAre: checked('metric', values.metric, metricNamed),
    currency: checked('currency', values.currency, readCurrency),
    timeZone: checked('time-zone', values['time-zone'], readTimeZone),
    country: checked('country', values.country, (text) => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined)),
    target: checked('target', values.target, readTarget),
    weeklyHours: checked('hours', values.hours, (text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined)),
    ranges: values.ranges,
    industry: checked('industry', values.industry, industryNamed),
    author: values.author,
    boss: values.boss,
    state: values.state,
  };
}

interface OriginFlags {
  readonly demo?: boolean | undefined;
  readonly csv?: readonly string[] | undefined;
  readonly property?: string | undefined;
  readonly bigquery?: string | undefined;
  readonly 'key-events'?: string | undefined;
  readonly 'max-gigabytes'?: string | undefined;
  readonly 'billing-project'?: string | undefined;
  readonly 'api-origin'?: string | undefined;
  readonly 'access-token'?: string | undefined;
}

function originOf(flags: OriginFlags, positionals: readonly string[]): Origin {
  const { demo, csv, property, bigquery } = flags;
  if ([demo === true, csv, property ?? bigquery].filter(Boolean).length !== 1) throw new Misuse({ what: 'one-origin' });
  const stray = positionals[0];
  if (csv === undefined && stray !== undefined) throw new Misuse({ what: 'unknown-argument', value: stray });
  if (csv !== undefined) return { from: 'csv', files: csv };
  const propertyId = property === undefined ? undefined : idOf(property);
  if (bigquery !== undefined) return exportOrigin(flags, bigquery, propertyId);
  if (propertyId === undefined) return { from: 'demo' };
  return { from: 'ga4', propertyId, apiOrigin: flags['api-origin'], accessToken: flags['access-token'] };
}

function idOf(property: string): string {
  const propertyId = /^(?:properties\/)?(\d+)$/.exec(property)?.[1];
  if (propertyId === undefined) throw new Misuse({ what: 'bad-value', flag: 'property', value: property });
  return propertyId;
}

/** A terabyte costs about six dollars on demand; more is to be asked for. */
const MAX_GIGABYTES = 1000;

function exportOrigin(flags: OriginFlags, bigquery: string, told: string | undefined): ExportOrigin {
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

function readCurrency(text: string): string | undefined {
  const code = text.toUpperCase();
  return Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
}

function readTimeZone(text: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone && text;
  } catch {
    return undefined;
  }
}
