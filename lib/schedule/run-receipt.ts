import type { Period } from '@/lib/model/period';
import type { Receipt, RunOutcome } from '@/lib/model/receipt';
import { type ReportSchedule, USUAL_SCHEDULE } from '@/lib/model/schedule';
import type { PropertySettings } from '@/lib/model/settings';
import type { Job } from './job';

/**
 * What a report that comes by itself is known by: one that was told is never told again.
 *
 * @example runKey(job, { from: '2026-11-09', to: '2026-11-15' }) // '345|weekly|2026-11-09|2026-11-15|schedule'
 */
export function runKey({ propertyId, kind }: Pick<Job, 'propertyId' | 'kind'>, { from, to }: Period): string {
  return [propertyId, kind, from, to, 'schedule'].join('|');
}

/** The receipt of a report that came by itself, or that was passed over. */
export function runReceipt(
  key: string,
  outcome: RunOutcome,
  { at, settings }: { readonly at: string; readonly settings: Pick<PropertySettings, 'language' | 'schedule'> },
): Receipt {
  const { way, to = '' }: ReportSchedule = settings.schedule ?? USUAL_SCHEDULE;
  const went = outcome === 'done' ? { way, to } : { way: 'plateau' as const, to: '' };
  return { key, outcome, ...went, language: settings.language, at };
}
