import type { HealthCode, HealthFlag } from './health';

const WITHHOLDING: ReadonlySet<HealthCode> = new Set(['rows-short', 'impossible', 'odd-amounts']);

/** Whether a flag says that figures of its metrics are not told, because they cannot be right. */
export function isWithholding({ code, severity }: Pick<HealthFlag, 'code' | 'severity'>): boolean {
  return severity === 'block' && WITHHOLDING.has(code);
}
