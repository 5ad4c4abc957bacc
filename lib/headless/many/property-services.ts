import { createDraftWriter } from '@/components/offscreen/draft-writer';
import { createAnalysisService } from '@/lib/app/analysis-service';
import { createDrafts } from '@/lib/app/drafts';
import { createReports } from '@/lib/app/reports';
import type { AnalyticsSource } from '@/lib/collect/source';
import { diagnose } from '@/lib/diagnose/diagnose';
import type { RunParts } from './run-parts';

/** The application's own services, as the extension has them. */
export function propertyDesk({ repository, now }: Pick<RunParts, 'repository' | 'now'>, source: AnalyticsSource) {
  const locale = () => 'en';
  const analysis = createAnalysisService({ repository, now, locale }, diagnose);
  const reports = createReports({ repository, now, analysis: analysis }, { of: async () => source });
  const drafts = createDrafts({ repository, analysis: analysis, locale }, reports);
  const draftWriter = createDraftWriter({ repository, now, settingsAddress: '' }, drafts);
  return { reports, drafts, draftWriter };
}
