import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RequestOf } from '@/lib/messages/protocol';
import type { FailureRecord } from '@/lib/model/failure';
import type { Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Report } from '@/lib/model/report';
import { createDecide } from '../page/decisions';
import type { Page } from '../page/page';
import { createResource, type Resource } from '../page/resource';
import { openSession, type Session } from '../page/session';
import type { ToastMessage } from '../ui/toast';

type Without<Name extends 'accept' | 'refuse' | 'editAction' | 'annotate'> = Omit<RequestOf<Name>, 'propertyId'>;

export interface ChecklistState {
  readonly session: Resource<Session>;
  readonly report: Resource<Report>;
  readonly memory: Resource<Memory>;
  readonly outcomes: Resource<Outcome[]>;
  readonly failure: ReadonlySignal<FailureRecord | null>;
  readonly opened: ReadonlySignal<boolean>;
  readonly toast: Signal<ToastMessage | null>;
  readonly open: () => Promise<void>;
  readonly accept: (request: Without<'accept'>, said: string) => Promise<boolean>;
  readonly refuse: (request: Without<'refuse'>, said: string) => Promise<boolean>;
  readonly editAction: (request: Without<'editAction'>, said: string) => Promise<boolean>;
  readonly annotate: (request: Without<'annotate'>, said: string) => Promise<boolean>;
}

export function createChecklistState(page: Page): ChecklistState {
  const session = createResource<Session>();
  const report = createResource<Report>();
  const memory = createResource<Memory>();
  const outcomes = createResource<Outcome[]>();
  const opened = signal(false);
  const toast = signal<ToastMessage | null>(null);

  const open = async () => {
    const known = await session.run(async () => {
      const about = await openSession(page);
      await page.openPlaybook();
      return about;
    });
    if (known !== null) {
      const { propertyId } = known;
      await memory.run(() => page.ask('memory', { propertyId }));
      await outcomes.run(() => page.ask('outcomes', { propertyId }));
      const stored = await report.run(() => page.ask('report', { propertyId }));
      if (stored === null && report.failure.value === null) await report.run(() => page.ask('refresh', { propertyId }));
    }
    opened.value = true;
  };

  const decide = createDecide(page, { session, report, memory, toast });

  return {
    session,
    report,
    memory,
    outcomes,
    failure: computed(
      () => session.failure.value ?? report.failure.value ?? memory.failure.value ?? outcomes.failure.value,
    ),
    opened,
    toast,
    open,
    accept: (request, said) => decide((propertyId) => page.ask('accept', { propertyId, ...request }), said),
    refuse: (request, said) => decide((propertyId) => page.ask('refuse', { propertyId, ...request }), said),
    editAction: (request, said) => decide((propertyId) => page.ask('editAction', { propertyId, ...request }), said),
    annotate: (request, said) => decide((propertyId) => page.ask('annotate', { propertyId, ...request }), said),
  };
}
