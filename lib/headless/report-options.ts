import type { ParseArgsConfig } from 'node:util';
import { Day } from '@/lib/model/day';
import type { Industry } from '@/lib/model/industry';
import { industryNamed } from '@/lib/model/industry-names';
import type { Metric } from '@/lib/model/metric';
import { metricNamed } from '@/lib/model/metric-names';
import { DraftKind } from '@/lib/model/draft';
import { Language } from '@/lib/model/settings';
import { type ExportFlags, type ExportOrigin, exportOrigin } from './export-origin';
import { checked, Misuse, parsedArguments, readAll } from './misuse';
import { readTarget, type TypedTarget } from './target-option';
import { readCurrency, readTimeZone } from './zone-and-currency';

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
export function readReportOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): ReportOptions {
  const { values, positionals } = parsedArguments(args, FLAGS, true);
  const asked = checked('language', values.language, (text) => readAll(text, Language));
  if (values.out === undefined || values.out === '') throw new Misuse({ what: 'no-out' });
  return {
    origin: originOf(
      {
        ...values,
        'access-token': values['access-token'] ?? env['PLATEAU_ACCESS_TOKEN'],
        csv: values.csv && [...values.csv, ...positionals],
      },
      positionals,
    ),
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

interface OriginFlags extends ExportFlags {
  readonly demo?: boolean | undefined;
  readonly csv?: readonly string[] | undefined;
  readonly property?: string | undefined;
  readonly bigquery?: string | undefined;
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
