import type { Handlers } from '@/lib/messages/background-messages';
import { createAttention } from './attention';
import { benchmarkHandlers } from './benchmarks';
import { checklistHandlers } from './checklist';
import { connectionHandlers } from './connection';
import { draftHandlers } from './draft-requests';
import { draftHistoryHandlers } from './draft-history';
import { createDrafts } from './drafts';
import { createFailures } from './failures';
import { chipAnswers } from './in-view';
import { keptDataHandlers } from './kept-data';
import { mailHandlers } from './mail-requests';
import { createMailing } from './mailing';
import { ownWordsHandlers } from './own-words';
import type { Parts } from './parts';
import { createPlannedWork } from './planned-work';
import { portfolioHandlers } from './portfolio';
import { propertyHandlers } from './properties';
import { createRemembering } from './remembering';
import { createReports } from './reports';
import { requestHandlers } from './requests';
import { createSources } from './sources';
import { createStatus } from './status';
import type { TypedQuestions } from '@/lib/platform/omnibox';
import { typedQuestions } from './typed-questions';

export interface Application {
  readonly handlers: Handlers;
  /** Does what was missed, plans what comes next, and shows what wants attention. */
  wake(): Promise<void>;
  /** What the chip on Google Analytics shows. */
  readonly chip: ReturnType<typeof chipAnswers>;
  /** Questions typed into the address bar. */
  readonly questions: TypedQuestions;
  /** Keeps what failed while nobody looked. */
  readonly keep: (error: unknown) => Promise<void>;
}

/** Every service, made once, each given what it needs. */
export function createApplication(parts: Parts): Application {
  const sources = createSources(parts);
  const status = createStatus(parts, sources);
  const attention = createAttention(parts);
  const failures = createFailures(parts, attention);
  const reports = createReports(parts, sources);
  const drafts = createDrafts(parts, reports);
  const remembering = createRemembering(parts, reports);
  const mailing = createMailing(parts);
  const { schedule, planFor } = createPlannedWork(parts, { reports, drafts, failures, mailing });

  return {
    handlers: {
      ...connectionHandlers(parts, { failures, attention, schedule, status }),
      ...propertyHandlers(parts, { sources, reports, schedule, failures, status }),
      ...portfolioHandlers(parts),
      ...checklistHandlers(parts, remembering),
      ...ownWordsHandlers(parts, remembering),
      ...requestHandlers(parts, remembering),
      ...benchmarkHandlers(parts, { reports, status }),
      ...draftHandlers(parts, { drafts, attention }),
      ...draftHistoryHandlers(parts, { drafts, attention }),
      ...mailHandlers(parts, { mailing, failures, schedule, status }),
      ...keptDataHandlers(parts, { attention, schedule, status }),
      report: ({ propertyId }) => reports.kept(propertyId),
      ask: ({ propertyId, text, language }) => parts.analyst.ask(propertyId, text, language),
      refresh: ({ propertyId }) =>
        failures.watch({ kind: 'refresh', propertyId }, async () => {
          const report = await reports.refresh(propertyId);
          await planFor(report);
          return report;
        }),
    },
    chip: chipAnswers(parts),
    questions: typedQuestions(parts),
    keep: (error) => failures.keep(error),
    async wake() {
      try {
        await attention.show();
        await schedule.runDue();
        await failures.forget(({ of }) => of === null);
      } catch (error) {
        await failures.keep(error);
      }
    },
  };
}
