import { computed, signal } from '@preact/signals';
import { addDays } from '@/lib/model/day';
import { isOf } from '@/lib/model/kept-failure';
import type { Memory } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import { doneWhenOf, usualOwner } from '../page/acceptance';
import { createDecide } from '../page/decisions';
import { type Page, todayOf } from '../page/page';
import { createResource } from '../page/resource';
import { openSession, type Session } from '../page/session';
import { countElsewhere, troublesIn } from '../page/troubles';
import type { ToastMessage } from '../ui/toast';
import type { PopupState, PromptsModule } from './popup-state';

/** A report younger than this is shown as it is: Google's own figures move no faster. */
const FRESH_FOR_MS = 30 * 60_000;
/** "Not now" means next month. */
const PUT_OFF_DAYS = 28;

export function createPopupState(page: Page): PopupState {
  const session = createResource<Session>();
  const report = createResource<Report>();
  const memory = createResource<Memory>();
  const refreshing = signal(false);
  const refreshed = signal(false);
  const opened = signal(false);
  const prompts = signal<PromptsModule | null>(null);
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
      await session.run(async () => {
        const [{ LATER }] = await Promise.all([import('./after-first-sight'), page.openPlaybook()]);
        prompts.value = LATER;
        return known;
      });
      const stored = report.value.value;
      if (report.failure.value === null && isOld(stored, page.now())) await refresh();
    }
    opened.value = true;
  };

  const failure = computed(() => session.failure.value ?? report.failure.value ?? memory.failure.value);
  /** A reading since then has said how it stands with the reading, and nothing of any other work. */
  const standing = computed(() => {
    const known = session.value.value;
    if (known === null) return [];
    const isReadAgain = refreshed.value || report.failure.value !== null;
    const reading = { kind: 'refresh', propertyId: known.propertyId } as const;
    return known.status.failures.filter((kept) => !(isReadAgain && isOf(kept, reading)));
  });
  const inView = computed(() => session.value.value?.propertyId ?? null);

  const decide = createDecide(page, { session, report, memory, toast });
  /** One click decides, and so one click takes it back. */
  const undo =
    ({ fingerprint }: Recommendation) =>
    () =>
      void decide(
        (propertyId) => page.ask('reconsider', { propertyId, fingerprint }),
        page.pack.value.ui.common.undone,
      );

  return {
    session,
    report,
    memory,
    failure,
    troubles: computed(() =>
      troublesIn(standing.value, inView.value).filter(
        ({ propertyId, failure: { code } }) =>
          (propertyId === null || propertyId === inView.value) && code !== failure.value?.code,
      ),
    ),
    elsewhere: computed(() => countElsewhere(standing.value, inView.value)),
    dismiss: async ({ propertyId, failure: { code } }) =>
      void (await session.run(async () => {
        const status = await page.ask('dismissFailure', { propertyId, code });
        const known = session.value.value;
        return known && { ...known, status };
      })),
    waiting: computed(() => !opened.value || refreshing.value),
    refreshing,
    refreshed,
    prompts,
    toast,
    open,
    refresh,
    sayBelonging: async (id, belongs) => {
      const propertyId = session.value.value?.propertyId;
      if (propertyId !== undefined) await report.run(() => page.ask('sayBelonging', { propertyId, id, belongs }));
    },
    accept: (recommendation) => {
      const pack = page.pack.value;
      const { fingerprint } = recommendation;
      const doneWhen = doneWhenOf(recommendation, page.playbook.value);
      return decide(
        (propertyId, { settings }) => {
          const owner = usualOwner(settings, pack);
          return page.ask('accept', { propertyId, fingerprint, owner, deputy: '', due: null, doneWhen });
        },
        pack.ui.popup.accepted,
        undo(recommendation),
      );
    },
    putOff: (recommendation) => {
      const { fingerprint } = recommendation;
      const { ui, dates } = page.pack.value;
      const today = todayOf(page);
      const revisitOn = addDays(today, PUT_OFF_DAYS);
      return decide(
        (propertyId) => page.ask('refuse', { propertyId, fingerprint, reason: ui.popup.putOffReason, revisitOn }),
        ui.popup.putOff(dates.shortDay(revisitOn, today)),
        undo(recommendation),
      );
    },
  };
}

/** Files say no more than they said. */
function isOld(report: Report | null, now: Date): boolean {
  if (report?.source === 'csv') return false;
  return report === null || now.getTime() - Date.parse(report.collectedAt) > FRESH_FOR_MS;
}
