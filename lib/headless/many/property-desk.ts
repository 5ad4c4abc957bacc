import { createScribe } from '@/components/workshop/scribe';
import { createAnalyst } from '@/lib/app/analyst';
import { createDrafts } from '@/lib/app/drafts';
import { createReports } from '@/lib/app/reports';
import type { AnalyticsSource } from '@/lib/collect/source';
import { diagnose } from '@/lib/diagnose/diagnose';
import type { RunParts } from './run-parts';

/** The application's own services, as the extension has them. */
export function propertyDesk({ repository, now }: Pick<RunParts, 'repository' | 'now'>, source: AnalyticsSource) {
  const locale = () => 'en';
  const analyst = createAnalyst({ repository, now, locale }, diagnose);
  const reports = createReports({ repository, now, analyst, locale }, { of: async () => source });
  const drafts = createDrafts({ repository, analyst, locale }, reports);
  const scribe = createScribe({ repository, now, settingsAddress: '' }, drafts);
  return { reports, drafts, scribe };
}
