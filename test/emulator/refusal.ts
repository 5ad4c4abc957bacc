import type { Reply } from './call';

/** Google's refusals, in its own words and form. */
const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

export function refuse(code: number, message: string, reason?: string): Reply {
  const details = reason && [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com' }];
  return {
    status: code,
    json: { error: { code, message, status: STATUS[code] ?? 'UNKNOWN', ...(details && { details }) } },
  };
}

export class Refusal extends Error {
  constructor(readonly reply: Reply) {
    super('refused');
  }
}

export const WORDS = {
  badToken:
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid ' +
    'authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
  missingScope: 'Request had insufficient authentication scopes.',
  noPermission:
    'User does not have sufficient permissions for this property. To learn more about Property ID, see ' +
    'https://developers.google.com/analytics/devguides/reporting/data/v1/property-id.',
  noPermissionAdmin: 'The caller does not have permission',
  tokensPerProjectPerHour:
    'Exhausted property tokens for a project per hour. These quota tokens will return in under an hour. To learn more, ' +
    'see https://developers.google.com/analytics/devguides/reporting/data/v1/quotas',
  tokensPerDay:
    'Exhausted property tokens per day. These quota tokens will return in under 24 hours. To learn more, see ' +
    'https://developers.google.com/analytics/devguides/reporting/data/v1/quotas',
  concurrent: 'Exhausted concurrent requests quota. Please send fewer requests concurrently.',
} as const;
