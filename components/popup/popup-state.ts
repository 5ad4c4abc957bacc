import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { addDays } from '@/lib/model/day';
import type { FailureRecord } from '@/lib/model/failure';
import type { Memory } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import { type Page, todayOf } from '../page/page';
import { createResource, type Resource } from '../page/resource';
import { openSession, type Session } from '../page/session';
import type { ToastMessage } from '../ui/toast';

/** A report younger than this is shown as it is: Google's own figures move no faster. */
const FRESH_FOR_MS = 30 * 60_000;
/** "Not now" means next month. */
const PUT_OFF_DAYS = 28;

export interface PopupState {
  readonly session: Resource<Session>;
  readonly report: Resource<Report>;
  readonly memory: Resource<Memory>;
  readonly failure: ReadonlySignal<FailureRecord | null>;
  readonly waiting: ReadonlySignal<boolean>;
  readonly refreshing: ReadonlySignal<boolean>;
  readonly refreshed: ReadonlySignal<boolean>;
  readonly toast: Signal<ToastMessage | null>;
  readonly open: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly accept: (recommendation: Recommendation) => Promise<void>;
  readonly putOff: (recommendation: Recommendation) => Promise<void>;
}

export function createPopupState(page: Page): PopupState {
  const session = createResource<Session>();
  const report = createResource<Report>();
  const memory = createResource<Memory>();
  const refreshing = signal(false);
  const refreshed = signal(false);
  const opened = signal(false);
  const toast = signal<ToastMessage | null>(null);

  const refresh = async () => {
    const known = session.value.value ?? (await session.run(() => openSession(page)));
    if (known === null) return;
    const { propertyId } = known;
    refreshing.value = true;
    const fresh = await report.run(() => page.ask('refresh', { propertyId }));
    refreshing.value = false;
    refreshed.value = fresh !== null;
  };

  const open = async () => {
    const known = await session.run(() => openSession(page));
    if (known !== null) {
      const { propertyId } = known;
      await Promise.all([
        report.run(() => page.ask('report', { propertyId })),
        memory.run(() => page.ask('memory', { propertyId })),
      ]);
      const stored = report.value.value;
      if (report.failure.value === null && isOld(stored, page.now())) await refresh();
    }
    opened.value = true;
  };

  /** Tells memory what the person decided, then says so. */
  const decide = async (change: (propertyId: string, session: Session) => Promise<Memory>, said: string) => {
    const known = session.value.value;
    if (known === null) return;
    const next = await memory.run(() => change(known.propertyId, known));
    if (next === null) return;
    toast.value = { text: said };
    // The background has weighed the advice again.
    await report.run(() => page.ask('report', { propertyId: known.propertyId }));
  };

  return {
    session,
    report,
    memory,
    failure: computed(() => {
      const lastNight = refreshed.value ? null : session.value.value?.status.lastFailure;
      return session.failure.value ?? report.failure.value ?? memory.failure.value ?? lastNight ?? null;
    }),
    waiting: computed(() => !opened.value || refreshing.value),
    refreshing,
    refreshed,
    toast,
    open,
    refresh,
    accept: ({ fingerprint }) =>
      decide(
        (propertyId, { settings }) =>
          page.ask('accept', { propertyId, fingerprint, owner: settings.author, deputy: '', due: null }),
        page.voice.value.ui.popup.accepted,
      ),
    putOff: ({ fingerprint }) => {
      const { ui, dates } = page.voice.value;
      const today = todayOf(page);
      const revisitOn = addDays(today, PUT_OFF_DAYS);
      return decide(
        (propertyId) => page.ask('refuse', { propertyId, fingerprint, reason: ui.popup.putOffReason, revisitOn }),
        ui.popup.putOff(dates.shortDay(revisitOn, today)),
      );
    },
  };
}

function isOld(report: Report | null, now: Date): boolean {
  return report === null || now.getTime() - Date.parse(report.collectedAt) > FRESH_FOR_MS;
}
