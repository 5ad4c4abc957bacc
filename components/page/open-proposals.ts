import type { Memory } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import { isOpen } from '@/lib/model/open-action';

/** The report's advice that the person has neither accepted nor refused since it was written. */
export function openProposals(
  report: Pick<Report, 'advice'>,
  memory: Pick<Memory, 'entries' | 'actions'> | null,
): Recommendation[] {
  const decided = new Set([
    ...(memory?.entries ?? [])
      .filter(({ state }) => state !== 'proposed' && state !== 'resolved')
      .map(({ fingerprint }) => fingerprint),
    ...(memory?.actions ?? []).filter(isOpen).map(({ fingerprint }) => fingerprint),
  ]);
  return report.advice.recommendations.filter(({ fingerprint }) => !decided.has(fingerprint));
}
