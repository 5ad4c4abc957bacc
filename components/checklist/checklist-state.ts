import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RequestOf } from '@/lib/messages/protocol';
import type { FailureRecord } from '@/lib/model/failure';
import type { Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Report } from '@/lib/model/report';
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
    const known = await session.run(() => openSession(page));
    if (known !== null) {
      const { propertyId } = known;
      await memory.run(() => page.ask('memory', { propertyId }));
      await outcomes.run(() => page.ask('outcomes', { propertyId }));
      const stored = await report.run(() => page.ask('report', { propertyId }));
      if (stored === null && report.failure.value === null) await report.run(() => page.ask('refresh', { propertyId }));
    }
    opened.value = true;
  };

  /** Changes memory and says so; false when it failed, so that a form keeps what was typed. */
  const change = async (ask: (propertyId: string) => Promise<Memory>, said: string): Promise<boolean> => {
    const known = session.value.value;
    if (known === null) return false;
    const next = await memory.run(() => ask(known.propertyId));
    if (next === null) return false;
    toast.value = { text: said };
    // The background has weighed the advice again.
    await report.run(() => page.ask('report', { propertyId: known.propertyId }));
    return true;
  };

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
    accept: (request, said) => change((propertyId) => page.ask('accept', { propertyId, ...request }), said),
    refuse: (request, said) => change((propertyId) => page.ask('refuse', { propertyId, ...request }), said),
    editAction: (request, said) => change((propertyId) => page.ask('editAction', { propertyId, ...request }), said),
    annotate: (request, said) => change((propertyId) => page.ask('annotate', { propertyId, ...request }), said),
  };
}
