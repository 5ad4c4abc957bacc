import type { Finding } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';

/** Whether a finding is what a vital sign's own block says already, and not the verdict of a part or of another total. */
export function isVitalVerdict({ kind, metric, dimension }: Finding, { vitals }: Pick<Report, 'vitals'>): boolean {
  return kind === 'verdict' && dimension === null && vitals.some((vital) => vital.metric === metric);
}
