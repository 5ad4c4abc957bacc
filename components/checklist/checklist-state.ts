import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RequestOf } from '@/lib/messages/protocol';
import type { WeighedRequest } from '@/lib/advise/request';
import type { FailureRecord } from '@/lib/model/failure';
import type { LookBack } from '@/lib/model/look-back';
import type { Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Report } from '@/lib/model/report';
import { createDecide } from '../page/decisions';
import type { Page } from '../page/page';
import { createResource, type Resource } from '../page/resource';
import { openSession, type Session } from '../page/session';
import type { ToastMessage } from '../ui/toast';

type Deciding =
  | 'accept'
  | 'refuse'
  /** Takes back a yes or a no. */
  | 'reconsider'
  | 'editAction'
  | 'placeAction'
  | 'annotate'
  | 'keepPreFlight'
  | 'keepAnswer'
  | 'keepRequest'
  | 'answerRequest'
  | 'takeRequest'
  | 'takeBack';
type Without<Name extends Deciding> = Omit<RequestOf<Name>, 'propertyId'>;
/** Tells the background what was decided, and says so; false where that failed. */
type Tell<Name extends Deciding> = (request: Without<Name>, said: string) => Promise<boolean>;
type Tellings = { readonly [Name in Deciding]: Tell<Name> };

export interface ChecklistState extends Tellings {
  readonly session: Resource<Session>;
  readonly report: Resource<Report>;
  readonly memory: Resource<Memory>;
  readonly outcomes: Resource<Outcome[]>;
  readonly lookBacks: Resource<LookBack[]>;
  readonly failure: ReadonlySignal<FailureRecord | null>;
  readonly opened: ReadonlySignal<boolean>;
  readonly toast: Signal<ToastMessage | null>;
  readonly open: () => Promise<void>;
  /** Shows what was decided in another window. */
  readonly readAgain: () => Promise<void>;
  /** What a tactic of the playbook would cost and bring here; null where that could not be asked. */
  readonly weigh: (tacticId: string) => Promise<WeighedRequest | null>;
}

/** What a part of the panel is told from, once the property was read. */
export interface ReadProps {
  readonly report: Report;
  readonly memory: Memory;
  readonly state: ChecklistState;
}

export function createChecklistState(page: Page): ChecklistState {
  const session = createResource<Session>();
  const report = createResource<Report>();
  const memory = createResource<Memory>();
  const outcomes = createResource<Outcome[]>();
  const lookBacks = createResource<LookBack[]>();
  const weighing = createResource<WeighedRequest>();
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
      await lookBacks.run(() => page.ask('lookBacks', { propertyId }));
      const stored = await report.run(() => page.ask('report', { propertyId }));
      if (stored === null && report.failure.value === null) await report.run(() => page.ask('refresh', { propertyId }));
    }
    opened.value = true;
  };

  const readAgain = async () => {
    const propertyId = session.value.value?.propertyId;
    if (propertyId === undefined) return;
    await memory.run(() => page.ask('memory', { propertyId }));
    await report.run(() => page.ask('report', { propertyId }));
  };

  const decide = createDecide(page, { session, report, memory, toast });
  const tell =
    <Name extends Deciding>(name: Name, undo?: (request: Without<Name>) => () => void): Tell<Name> =>
    (request, said) =>
      decide(
        // With the property, the rest of a request is the whole of it.
        (propertyId) => page.ask(name, { propertyId, ...request } as RequestOf<Name>),
        said,
        undo?.(request),
      );
  const reconsider = tell('reconsider');
  /** For a decision that one click takes back. */
  const undo =
    ({ fingerprint }: { readonly fingerprint: string }) =>
    () =>
      void reconsider({ fingerprint }, page.pack.value.ui.common.undone);

  return {
    session,
    report,
    memory,
    outcomes,
    lookBacks,
    failure: computed(
      () =>
        session.failure.value ??
        report.failure.value ??
        memory.failure.value ??
        outcomes.failure.value ??
        lookBacks.failure.value ??
        weighing.failure.value,
    ),
    opened,
    toast,
    open,
    readAgain,
    accept: tell('accept', undo),
    refuse: tell('refuse', undo),
    reconsider,
    editAction: tell('editAction'),
    placeAction: tell('placeAction'),
    annotate: tell('annotate'),
    async keepPreFlight(request, said) {
      const kept = await tell('keepPreFlight')(request, said);
      const propertyId = session.value.value?.propertyId;
      if (kept && propertyId !== undefined) await lookBacks.run(() => page.ask('lookBacks', { propertyId }));
      return kept;
    },
    keepAnswer: tell('keepAnswer'),
    keepRequest: tell('keepRequest'),
    answerRequest: tell('answerRequest'),
    takeRequest: tell('takeRequest'),
    takeBack: tell('takeBack'),
    async weigh(tacticId) {
      const propertyId = session.value.value?.propertyId;
      return propertyId === undefined ? null : weighing.run(() => page.ask('weighTactic', { propertyId, tacticId }));
    },
  };
}
