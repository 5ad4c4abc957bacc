import { DraftKind } from '@/lib/model/draft';
import { Language } from '@/lib/model/language';
import { type ExportOrigin, exportOrigin } from './export-origin';
import type { Given } from './flag';
import type { FLAGS } from './flags';
import { Misuse } from './misuse';

/** What was given to `plateau report`. */
type ReportGiven = Given<typeof FLAGS.report>;

/** Where the figures come from. */
export type Origin =
  | { readonly from: 'demo' }
  | { readonly from: 'csv'; readonly files: readonly string[] }
  | ({ readonly from: 'ga4' } & Pick<ExportOrigin, 'propertyId' | 'apiOrigin' | 'accessToken'>)
  | ExportOrigin;

/** What a command on one property was asked to read, and in which languages to tell it. */
export interface ReadOptions extends ReportGiven {
  readonly origin: Origin;
  readonly languages: readonly Language[];
}

/** What `plateau report` was asked for: what was given, and what stands where nothing was. */
export interface ReportOptions extends ReadOptions {
  readonly out: string;
  readonly kinds: DraftKind[];
}

/** @throws Misuse that says what is wrong with them */
export function reportOptions(
  given: ReportGiven,
  files: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): ReportOptions {
  const { out, kinds = DraftKind.options } = given;
  if (out === undefined || out === '') throw new Misuse({ what: 'no-out' });
  return { ...readOptions(given, files, env), out, kinds };
}

/** @throws Misuse that says what is wrong with them */
export function readOptions(
  given: ReportGiven,
  files: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): ReadOptions {
  const { language: languages = Language.options } = given;
  return { ...given, languages, origin: originOf(given, files, env['PLATEAU_ACCESS_TOKEN']) };
}

function originOf(given: ReportGiven, strays: readonly string[], tokenKept: string | undefined): Origin {
  const { demo, csv, property, bigquery, apiOrigin, accessToken = tokenKept } = given;
  if ([demo, csv, property ?? bigquery].filter(Boolean).length !== 1) throw new Misuse({ what: 'one-origin' });
  if (csv !== undefined) return { from: 'csv', files: [...csv, ...strays] };
  const [stray] = strays;
  if (stray !== undefined) throw new Misuse({ what: 'unknown-argument', value: stray });
  if (bigquery !== undefined) return exportOrigin(bigquery, { ...given, accessToken });
  if (property === undefined) return { from: 'demo' };
  return { from: 'ga4', propertyId: property, apiOrigin, accessToken };
}
