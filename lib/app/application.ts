import type { Handlers } from '@/lib/messages/background-messages';
import { createAttention } from './attention';
import { benchmarkHandlers } from './benchmarks';
import { channelHandlers } from './channel-requests';
import { checklistHandlers } from './checklist';
import { connectionHandlers } from './connection';
import { draftHandlers } from './draft-requests';
import { draftHistoryHandlers } from './draft-history';
import { createDrafts } from './drafts';
import { createFailures } from './failures';
import { fileHandlers } from './file-properties';
import { chipAnswers } from './in-view';
import { keptDataHandlers } from './kept-data';
import { mailHandlers } from './mail-requests';
import { createMailing } from './mailing';
import { noteHandlers } from './note-requests';
import { ownWordsHandlers } from './own-words';
import type { Dependencies } from './dependencies';
import { createPlannedWork } from './planned-work';
import { createPosting } from './posting';
import { portfolioHandlers } from './portfolio';
import { propertyHandlers } from './properties';
import { createMemoryService } from './memory-service';
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
export function createApplication(dependencies: Dependencies): Application {
  const sources = createSources(dependencies);
  const status = createStatus(dependencies, sources);
  const attention = createAttention(dependencies);
  const failures = createFailures(dependencies, attention);
  const reports = createReports(dependencies, sources);
  const drafts = createDrafts(dependencies, reports);
  const remembering = createMemoryService(dependencies, reports);
  const mailing = createMailing(dependencies);
  const posting = createPosting(dependencies);
  const { schedule, planFor } = createPlannedWork(dependencies, { reports, drafts, failures, mailing, posting });

  const ofProperties = propertyHandlers(dependencies, { sources, reports, schedule, failures, status });

  return {
    handlers: {
      ...connectionHandlers(dependencies, { failures, attention, schedule, status }),
      ...ofProperties,
      ...fileHandlers(dependencies, { reports, failures, choose: ofProperties.chooseProperty }),
      ...portfolioHandlers(dependencies),
      ...checklistHandlers(dependencies, remembering),
      ...noteHandlers(dependencies, { remembering, status }),
      ...ownWordsHandlers(dependencies, remembering),
      ...requestHandlers(dependencies, remembering),
      ...benchmarkHandlers(dependencies, { reports, status }),
      ...draftHandlers(dependencies, { drafts, attention }),
      ...draftHistoryHandlers(dependencies, { drafts, attention }),
      ...channelHandlers(dependencies, { posting, failures, schedule }),
      ...mailHandlers(dependencies, { mailing, failures, schedule, status }),
      ...keptDataHandlers(dependencies, { attention, schedule, status }),
      report: ({ propertyId }) => reports.kept(propertyId),
      glance: async ({ propertyId }) => reports.glance(propertyId),
      ask: ({ propertyId, text, language }) => dependencies.analysis.ask(propertyId, text, language),
      refresh: ({ propertyId }) =>
        failures.watch({ kind: 'refresh', propertyId }, async () => {
          const report = await reports.refresh(propertyId);
          await planFor(report);
          return report;
        }),
    },
    chip: chipAnswers(dependencies),
    questions: typedQuestions(dependencies),
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
