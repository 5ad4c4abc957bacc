import type { HealthFlag } from '@/lib/model/health';

export function healthFlag(
  code: HealthFlag['code'],
  severity: HealthFlag['severity'],
  about: Partial<Omit<HealthFlag, 'code' | 'severity'>> = {},
): HealthFlag {
  return { code, severity, metrics: [], dimensions: [], ...about };
}
