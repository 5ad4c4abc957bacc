import type { LanguagePack } from '@/lib/language/catalogue/pack';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Status } from '@/lib/messages/replies';
import type { FailureRecord } from '@/lib/model/failure';
import type { MailWay } from '@/lib/model/receipt';
import type { PropertySummary } from '@/lib/model/property';
import type { Report } from '@/lib/model/report';
import type { PropertySettings } from '@/lib/model/settings';
import { backupFile, takeBackup } from './backup';
import { mustBeAllowed } from '../page/host-answer';
import { type Page, languagePackOf } from '../page/page';
import { forgetFirstSight } from '../popup/first-sight';
import { createResource, type Resource } from '../page/resource';
import type { Trouble } from '../page/troubles';
import type { ToastMessage } from '../ui/toast';

type Said = (pack: LanguagePack) => string;

export interface OptionsState {
  readonly status: Resource<Status>;
  readonly properties: Resource<PropertySummary[]>;
  readonly settings: Resource<PropertySettings>;
  /** What was last read of the chosen property, for its time zone. */
  readonly report: Resource<Report | null>;
  readonly failure: ReadonlySignal<FailureRecord | null>;
  readonly toast: Signal<ToastMessage | null>;
  readonly open: () => Promise<void>;
  readonly openReport: () => Promise<void>;
  readonly connect: () => Promise<void>;
  readonly disconnect: () => Promise<void>;
  /** Reads a property once more, and tells how it went. */
  readonly readAgain: (propertyId: string) => Promise<void>;
  readonly dismiss: (trouble: Trouble) => Promise<void>;
  /** The right to send mail to oneself, given and taken back; the forms stay as they are. */
  readonly connectMail: (way: MailWay) => Promise<void>;
  readonly forgetMail: (way: MailWay) => Promise<void>;
  /** Takes back the right to write notes in Google Analytics, which the checklist asks for. */
  readonly forgetNotes: () => Promise<void>;
  /** The client id for Microsoft; the forms stay as they are. */
  readonly saveMicrosoftClientId: (clientId: string) => Promise<void>;
  readonly saveClientId: (clientId: string) => Promise<void>;
  readonly chooseProperty: (property: PropertySummary) => Promise<void>;
  readonly change: (change: Partial<PropertySettings>) => Promise<void>;
  readonly exportAll: () => Promise<Blob | null>;
  /** Why the last backup was not put in place; told where it was chosen. */
  readonly importFailure: ReadonlySignal<FailureRecord | null>;
  readonly importAll: (file: Blob) => Promise<void>;
  readonly eraseAll: () => Promise<void>;
  readonly diagnostics: () => Promise<string | null>;
}

export function createOptionsState(page: Page): OptionsState {
  const status = createResource<Status>();
  const properties = createResource<PropertySummary[]>();
  const settings = createResource<PropertySettings>();
  const report = createResource<Report | null>();
  const text = createResource<string>();
  const exported = createResource<Blob>();
  const imported = createResource<Status>();
  const toast = signal<ToastMessage | null>(null);

  const say = (said: Said) => {
    toast.value = { text: said(languagePackOf(page)) };
  };

  /** What follows from a new status: the properties to choose from and the settings of the chosen one. */
  const follow = async (now: Status | null) => {
    if (now === null) return;
    await properties.run(() => page.ask('properties', {}));
    const { propertyId } = now;
    // Forms begin anew with what comes in.
    settings.set(null);
    if (propertyId === null) return;
    await settings.run(async () => {
      const read = await page.ask('settings', { propertyId });
      await page.switchLanguage(read.language);
      return read;
    });
  };

  const move = async (question: () => Promise<Status>, said?: Said) => {
    const now = await status.run(question);
    await follow(now);
    if (now !== null && said !== undefined) say(said);
  };

  /** Sent at once, built on what was changed just before: a page that closes right after loses nothing. */
  const change = async (changed: Partial<PropertySettings>) => {
    const propertyId = status.value.value?.propertyId;
    const before = settings.value.value;
    if (typeof propertyId !== 'string' || before === null) return;
    const wanted = { ...before, ...changed };
    settings.set(wanted);
    const saved = await settings.run(async () => {
      await Promise.all([
        page.ask('saveSettings', { propertyId, settings: wanted }),
        page.switchLanguage(wanted.language),
      ]);
      return settings.value.value;
    });
    if (saved !== null) say(({ ui }) => ui.options.saved);
  };

  return {
    status,
    properties,
    settings,
    report,
    failure: computed(
      () =>
        status.failure.value ??
        properties.failure.value ??
        settings.failure.value ??
        exported.failure.value ??
        text.failure.value,
    ),
    toast,
    open: () => move(() => page.ask('status', {})),
    async openReport() {
      const propertyId = status.value.value?.propertyId;
      if (typeof propertyId === 'string') await report.run(() => page.ask('report', { propertyId }));
    },
    connect: () => {
      // Asked before anything is awaited: the browser grants it only within the click.
      const allowed = page.environment.askHostAccess();
      return move(
        async () => {
          await mustBeAllowed(allowed);
          return page.ask('connect', {});
        },
        ({ ui }) => ui.options.connected,
      );
    },
    disconnect: () =>
      move(
        () => page.ask('disconnect', {}),
        ({ ui }) => ui.options.disconnected,
      ),
    async readAgain(propertyId) {
      // How it went stands in the status, whether well or not.
      await page.ask('refresh', { propertyId }).catch(() => undefined);
      await status.run(() => page.ask('status', {}));
    },
    async dismiss({ propertyId, failure: { code } }) {
      await status.run(() => page.ask('dismissFailure', { propertyId, code }));
    },
    async connectMail(way) {
      const allowed = page.environment.askMailAccess(way);
      await status.run(async () => {
        await mustBeAllowed(allowed);
        return page.ask('connectMail', { way });
      });
    },
    async forgetMail(way) {
      await status.run(() => page.ask('forgetMail', { way }));
    },
    async forgetNotes() {
      const now = await status.run(() => page.ask('forgetNotes', {}));
      if (now !== null) say(({ sidePanel }) => sidePanel.note.rightForgotten);
    },
    async saveMicrosoftClientId(clientId) {
      const now = await status.run(() => page.ask('saveMicrosoftClientId', { clientId }));
      if (now !== null) say(({ ui }) => ui.options.saved);
    },
    saveClientId: (clientId) =>
      move(
        () => page.ask('saveClientId', { clientId }),
        ({ ui }) => ui.options.saved,
      ),
    chooseProperty: ({ id, displayName }) =>
      move(
        () => {
          forgetFirstSight();
          return page.ask('chooseProperty', { propertyId: id });
        },
        ({ ui }) => ui.options.chosen(displayName),
      ),
    change,
    exportAll: () => exported.run(() => backupFile(page.ask)),
    importFailure: imported.failure,
    async importAll(file) {
      const now = await imported.run(() => takeBackup(page.ask, file));
      // Even one that broke off may have put other figures in place.
      forgetFirstSight();
      if (now === null) return;
      status.set(now);
      await follow(now);
      say(({ ui }) => ui.options.imported);
    },
    eraseAll: () =>
      move(
        () => {
          forgetFirstSight();
          return page.ask('eraseAll', {});
        },
        ({ ui }) => ui.options.erased,
      ),
    diagnostics: () => text.run(() => page.ask('diagnostics', {})),
  };
}
