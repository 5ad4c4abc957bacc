import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Status } from '@/lib/messages/replies';
import { type FailureRecord, mendedByConnecting } from '@/lib/model/failure';
import type { PropertySummary } from '@/lib/model/property';
import type { Report } from '@/lib/model/report';
import { mustBeAllowed } from '../page/host-answer';
import type { Page } from '../page/page';
import { createResource, type Resource } from '../page/resource';
import { forgetFirstSight } from '../popup/first-sight';

export interface WelcomeState {
  readonly status: Resource<Status>;
  readonly demo: Resource<Report>;
  readonly properties: Resource<PropertySummary[]>;
  readonly reading: Resource<Report>;
  /** What was last told of the person's own site; null until there is something. */
  readonly own: ReadonlySignal<Report | null>;
  /** It came while the page stood open. */
  readonly isNews: ReadonlySignal<boolean>;
  /** Google may be read: the right was given, and nothing has shown since that it no longer holds. */
  readonly connected: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<FailureRecord | null>;
  readonly chosen: ReadonlySignal<string | null>;
  readonly open: () => Promise<void>;
  readonly connect: () => Promise<void>;
  readonly choose: (property: PropertySummary) => Promise<void>;
  /** Files were read. */
  readonly followFiles: (report: Report) => Promise<void>;
}

export function createWelcomeState(page: Page): WelcomeState {
  const status = createResource<Status>();
  const demo = createResource<Report>();
  const properties = createResource<PropertySummary[]>();
  const reading = createResource<Report>();
  const kept = createResource<Report>();
  const chosen = signal<string | null>(null);
  const own = signal<Report | null>(null);
  const isNews = signal(false);

  const showDemo = async (propertyId: string) => {
    const stored = await demo.run(() => page.ask('report', { propertyId }));
    if (stored === null && demo.failure.value === null) await demo.run(() => page.ask('refresh', { propertyId }));
  };
  const listProperties = () => properties.run(() => page.ask('properties', {}));

  const failure = computed(
    () =>
      status.failure.value ??
      properties.failure.value ??
      reading.failure.value ??
      kept.failure.value ??
      demo.failure.value,
  );
  const tell = (report: Report) =>
    batch(() => {
      own.value = report;
      isNews.value = true;
      demo.set(null);
    });
  const read = (propertyId: string) =>
    reading.run(async () => {
      const report = await page.ask('refresh', { propertyId });
      // The popup may have kept the demonstration for its next first sight.
      forgetFirstSight();
      // Told before the reading ends: between what it told on its way and the whole, the demonstration would come back.
      tell(report);
      return report;
    });

  return {
    status,
    demo,
    properties,
    reading,
    chosen,
    own,
    isNews,
    connected: computed(
      () => status.value.value?.connected === true && !(failure.value !== null && mendedByConnecting(failure.value)),
    ),
    failure,
    async open() {
      const now = await status.run(() => page.ask('status', {}));
      if (now === null) return;
      const { propertyId } = now;
      if (now.demo && propertyId !== null) await showDemo(propertyId);
      else if (propertyId !== null) own.value = await kept.run(() => page.ask('report', { propertyId }));
      if (now.connected) await listProperties();
    },
    async connect() {
      // Asked before anything is awaited: the browser grants it only within the click.
      const allowed = page.environment.askHostAccess();
      const now = await status.run(async () => {
        await mustBeAllowed(allowed);
        return page.ask('connect', {});
      });
      if (now?.connected !== true) return;
      await listProperties();
      // What could not be read before is read now.
      if (chosen.value !== null && reading.failure.value !== null) await read(chosen.value);
    },
    async choose({ id }) {
      const now = await status.run(() => page.ask('chooseProperty', { propertyId: id }));
      if (now === null) return;
      chosen.value = id;
      await read(id);
    },
    async followFiles(report) {
      tell(report);
      await status.run(() => page.ask('status', {}));
    },
  };
}
