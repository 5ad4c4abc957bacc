import type { Signal } from '@preact/signals';
import type { Memory } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import type { ToastMessage } from '../ui/toast';
import type { Page } from './page';
import type { Resource } from './resource';
import type { Session } from './session';

interface Known {
  readonly session: Resource<Session>;
  readonly report: Resource<Report>;
  readonly memory: Resource<Memory>;
  readonly toast: Signal<ToastMessage | null>;
}

/** Tells memory what a person decided, then says so; false when that failed, so that a form keeps what was typed. */
export type Decide = (
  change: (propertyId: string, session: Session) => Promise<Memory>,
  said: string,
  /** Takes it back: the news of it then carries the way. */
  undo?: () => void,
) => Promise<boolean>;

export function createDecide(page: Page, { session, report, memory, toast }: Known): Decide {
  return async (change, said, undo) => {
    const known = session.value.value;
    if (known === null) return false;
    const { propertyId } = known;
    const next = await memory.run(() => change(propertyId, known));
    if (next === null) return false;
    const { cancel } = page.pack.value.ui.common;
    toast.value = { text: said, action: undo && { label: cancel, run: undo } };
    // The background has weighed the advice again.
    await report.run(() => page.ask('report', { propertyId }));
    return true;
  };
}
