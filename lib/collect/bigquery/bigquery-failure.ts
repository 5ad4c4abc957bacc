import { type FailureCode, PlateauError, type RetryHint } from '@/lib/model/failure';
import { apiFailure, type ApiRefusal, nextPacificMidnight } from '../api-failure';

const BYTES_A_GIGABYTE = 1e9;
const BUSY = new Set(['rateLimitExceeded', 'jobRateLimitExceeded', 'jobBackendError']);
const DISABLED = new Set(['SERVICE_DISABLED', 'accessNotConfigured']);

/** What a refusal of BigQuery's means for the person; what every Google API refuses alike is told as ever. */
export function bigQueryFailure(refusal: ApiRefusal, now: Date, details: Record<string, string> = {}): PlateauError {
  const code = codeOf(refusal);
  if (code === null) return apiFailure(refusal, now, details);
  const needed = code === 'bigquery-too-large' ? gigabytesIn(refusal.message) : undefined;
  const { dataset } = details;
  const value = needed ?? (code === 'bigquery-no-dataset' ? dataset : undefined);
  return new PlateauError(code, `BigQuery answered ${refusal.status}: ${refusal.message.slice(0, 300)}`, {
    retry: retryHint(code, now),
    details: { ...details, status: refusal.status, ...(value !== undefined && { value }) },
  });
}

function codeOf({ status, message, reason }: ApiRefusal): FailureCode | null {
  if (status >= 500 || status === 401 || message === '') return null;
  if (BUSY.has(reason) || status === 429) return 'quota-concurrent';
  if (reason === 'quotaExceeded') return 'bigquery-quota';
  if (reason === 'bytesBilledLimitExceeded' || /limit for bytes billed/i.test(message)) return 'bigquery-too-large';
  if (reason.startsWith('billing') || /billing has not been enabled|enable billing/i.test(message))
    return 'bigquery-billing';
  if (DISABLED.has(reason)) return 'bigquery-disabled';
  if (status === 403) return 'bigquery-no-access';
  if (status === 404) return 'bigquery-no-dataset';
  // SQL of ours that BigQuery does not take: not a question that another would be asked in place of.
  return 'unexpected';
}

/** `Query exceeded limit for bytes billed: 1000000. 10485760 or higher required.`: how much it would take. */
function gigabytesIn(message: string): string | undefined {
  const bytes = /(\d+) or higher required/.exec(message)?.[1];
  return bytes === undefined ? undefined : String(Math.ceil(Number(bytes) / BYTES_A_GIGABYTE));
}

function retryHint(code: FailureCode, now: Date): RetryHint {
  if (code === 'quota-concurrent') return { when: 'later' };
  if (code === 'bigquery-quota') return { when: 'later', at: nextPacificMidnight(now).toISOString() };
  return { when: code === 'unexpected' ? 'never' : 'after-action' };
}
