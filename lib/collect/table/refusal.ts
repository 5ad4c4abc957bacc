import { PlateauError } from '@/lib/model/failure';

/** Refusals of a request in Google's own words, so that in memory and over HTTP they read the same. */

const SCHEMA = 'https://developers.google.com/analytics/devguides/reporting/data/v1/api-schema';
const EXPLORER = 'https://ga-dev-tools.web.app/ga4/dimensions-metrics-explorer/';

export function refusal(message: string): PlateauError {
  return new PlateauError('incompatible-request', message, { retry: { when: 'never' } });
}

export function unknownField(name: string, what: 'dimension' | 'metric'): PlateauError {
  return refusal(`Field ${name} is not a valid ${what}. For a list of valid dimensions and metrics, see ${SCHEMA}.`);
}

export function incompatible(name: string): PlateauError {
  return refusal(
    `Please remove ${name} to make the request compatible for example. The request's dimensions & metrics are ` +
      `incompatible. To learn more, see ${EXPLORER}`,
  );
}
