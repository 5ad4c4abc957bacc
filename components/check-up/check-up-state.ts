import { computed, type ReadonlySignal } from '@preact/signals';
import type { FailureRecord } from '@/lib/model/failure';
import type { Report } from '@/lib/model/report';
import type { Page } from '../page/page';
import { createResource, type Resource } from '../page/resource';
import { openSession, type Session } from '../page/session';

export interface CheckUpState {
  readonly session: Resource<Session>;
  /** What was last read of the property in view; null where nothing was. */
  readonly report: Resource<{ readonly last: Report | null }>;
  readonly failure: ReadonlySignal<FailureRecord | null>;
  readonly open: () => Promise<void>;
}

export function createCheckUpState(page: Page): CheckUpState {
  const session = createResource<Session>();
  const report = createResource<{ readonly last: Report | null }>();
  return {
    session,
    report,
    failure: computed(() => session.failure.value ?? report.failure.value),
    async open() {
      await session.run(() => openSession(page));
      const now = session.value.value;
      if (session.failure.value !== null) return;
      await report.run(async () => ({
        last: now === null ? null : await page.ask('report', { propertyId: now.propertyId }),
      }));
    },
  };
}
