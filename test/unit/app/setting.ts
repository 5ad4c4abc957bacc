import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { createDraftWriter } from '@/components/offscreen/draft-writer';
import { createAnalysisService } from '@/lib/app/analysis-service';
import { createApplication } from '@/lib/app/application';
import { createDrafts } from '@/lib/app/drafts';
import type { Dependencies } from '@/lib/app/dependencies';
import type { NoteWish } from '@/lib/model/action-note';
import type { Mailbox } from '@/lib/platform/mailbox';
import { changeState, readState } from '@/lib/app/state';
import { diagnose } from '@/lib/diagnose/diagnose';
import { memoizedDiagnose } from '@/lib/diagnose/memoized';
import type { AnalyticsSource } from '@/lib/collect/source';
import { demoSource } from '@/lib/demo/demo-source';
import type { PlateauError } from '@/lib/model/failure';
import type { Progress } from '@/lib/messages/progress';
import type { Badge } from '@/lib/platform/badge';
import type { Grant } from '@/lib/platform/google-grant';
import { openDatabase } from '@/lib/storage/database';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import type { Dump } from '@/lib/storage/repository';
import { alone } from '@/lib/schedule/exclusive';
import { recordsOf } from '../storage/one-text';

/** The demonstration's first property, and the same figures under the number of a person's own property. */
export const DEMO = '1';
export const OWN = '345678901';
export const START = '2026-11-21T10:00:00Z';

let count = 0;
const figures = demoSource('2026-11-21');

/** So do the same series: most tests are about the same figures. */
const diagnoseOnce = memoizedDiagnose(diagnose);

/** The same questions have the same answers, and adding them up takes half a second. */
const answers = new Map<string, ReturnType<AnalyticsSource['runReports']>>();

function reportsOnce(requests: Parameters<AnalyticsSource['runReports']>[1]) {
  const key = JSON.stringify(requests);
  const known = answers.get(key) ?? figures.runReports(DEMO, requests);
  answers.set(key, known);
  return known;
}

/** Google, with one property; any call fails while a failure is set. */
function fakeGoogle() {
  let failure: PlateauError | null = null;
  const answer = async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    if (failure) throw failure;
    return ask();
  };
  const source: AnalyticsSource = {
    kind: 'ga4',
    properties: () => answer(async () => [{ id: OWN, displayName: 'Mine', account: 'Me' }]),
    property: () => answer(async () => ({ ...(await figures.property(DEMO)), id: OWN, displayName: 'Mine' })),
    metadata: () => answer(() => figures.metadata(DEMO)),
    setup: () => answer(async () => null),
    runReports: (_id, requests) => answer(() => reportsOnce(requests)),
  };
  return {
    source: { ...source, runReports: vi.fn(source.runReports) },
    fail: (error: PlateauError | null) => {
      failure = error;
    },
  };
}

/** The whole application on a database of its own, a fake Google, and a clock that stands still until it is moved. */
export function setUp(locale = 'fr-FR') {
  count += 1;
  let time = Date.parse(START);
  let badge: Badge | null = null;
  const repository = indexedDbRepository(() => openDatabase(`app-${process.pid}-${count}`));
  const google = fakeGoogle();
  const grantKept = (grant: { since: string; hint: string | null } | null) =>
    changeState(repository, () => ({ grant }));
  const grant: Grant = {
    connect: vi.fn(async () => void (await grantKept({ since: START, hint: null }))),
    disconnect: vi.fn(async () => void (await grantKept(null))),
    token: async () => 'token',
    renew: async () => 'token',
    forget: async () => void (await grantKept(null)),
  };
  const mailed: string[] = [];
  const drafted: string[] = [];
  const written: { readonly to: readonly string[]; readonly footer: readonly string[] }[] = [];
  let mailFailure: PlateauError | null = null;
  const posted: { readonly url: string; readonly body: string }[] = [];
  const tended: { readonly actionId: string; readonly wish: NoteWish; readonly token: string | null }[] = [];
  const noteFailures: PlateauError[] = [];
  let postFailure: PlateauError | null = null;
  let mayCall = true;
  const mailbox = (grantOf: 'mailGrant' | 'outlookGrant', leaves: Mailbox['leaves']): Mailbox => ({
    leaves,
    connect: async () => void (await changeState(repository, () => ({ [grantOf]: { since: START, hint: null } }))),
    forget: async () => void (await changeState(repository, () => ({ [grantOf]: null }))),
    send: async (mime) => {
      if (mailFailure) throw mailFailure;
      (leaves === 'draft' ? drafted : mailed).push(mime);
      return 'https://mail.google.com/mail/';
    },
  });
  const progress: Progress[] = [];
  const wakeAt = vi.fn(async (_instant: Date) => undefined);
  const now = () => new Date(time);
  const analysis = createAnalysisService({ repository, now, locale: () => locale }, diagnoseOnce);
  const scribesDrafts = createDrafts(
    { repository, analysis: analysis, locale: () => locale },
    {
      kept: (propertyId) => repository.read('reports', propertyId),
      refresh: () => Promise.reject(new Error('No report.')),
    },
  );
  const dependencies: Dependencies = {
    now,
    repository,
    analysis: analysis,
    draftWriter: Object.assign(
      createDraftWriter(
        { repository, now, settingsAddress: 'chrome-extension://own/options.html' },
        scribesDrafts,
        async ({ id }, edition, _use, to, footer = []) => {
          written.push({ to: to?.map(({ address }) => address) ?? [], footer });
          return `${id} · ${edition}`;
        },
      ),
      {
        post: async (url: string, body: string) => {
          if (postFailure) throw postFailure;
          posted.push({ url, body });
          return null;
        },
      },
    ),
    grant,
    mailboxes: { gmail: mailbox('mailGrant', 'message'), outlook: mailbox('outlookGrant', 'draft') },
    notes: {
      connect: async () => void (await changeState(repository, () => ({ noteGrant: { since: START, hint: null } }))),
      forget: async () => void (await changeState(repository, () => ({ noteGrant: null }))),
      token: async () => 'note-token',
      renew: async () => 'renewed-note-token',
    },
    noteKeeper: {
      tendNote: async (_propertyId, actionId, wish, token) => {
        tended.push({ actionId, wish, token });
        const failure = noteFailures.shift();
        if (failure) throw failure;
        return null;
      },
    },
    oneAtATime: (_key, work) => work(),
    exclusively: alone,
    mayCall: async () => mayCall,
    publishersClientId: 'publisher',
    publishersMicrosoftClientId: 'publisher',
    google: google.source,
    locale: () => locale,
    showBadge: async (shown) => {
      badge = shown;
    },
    clearBadge: async () => {
      badge = null;
    },
    announceProgress: (step) => void progress.push(step),
    wakeAt,
    wakeNoMore: async () => undefined,
    about: () => ({ version: '0' }),
    openTab: vi.fn(async () => {}),
  };
  const { handlers, wake } = createApplication(dependencies);
  return {
    handlers,
    wake,
    dependencies,
    repository,
    google,
    grant,
    mailed,
    drafted,
    written,
    failMail: (error: PlateauError | null) => {
      mailFailure = error;
    },
    posted,
    tended,
    failNotes: (...errors: PlateauError[]) => void noteFailures.push(...errors),
    failPost: (error: PlateauError | null) => {
      postFailure = error;
    },
    forbidHosts: () => {
      mayCall = false;
    },
    wakeAt,
    progress,
    badge: () => badge,
    state: () => readState(repository),
    goTo: (instant: string) => {
      time = Date.parse(instant);
    },
  };
}

type Setting = ReturnType<typeof setUp>;

/** An application on which something was done; done once a file, and copied from then on. */
function copiesOf(prepare: (app: Setting) => Promise<unknown>): () => Promise<Setting> {
  let prepared: Promise<Dump> | null = null;
  async function prepareOnce(): Promise<Dump> {
    const app = setUp();
    await prepare(app);
    return app.repository.dump();
  }
  return async () => {
    const app = setUp();
    await app.repository.restore(recordsOf(structuredClone(await (prepared ??= prepareOnce()))));
    return app;
  };
}

/** Not connected, with the demonstration read. */
export const setUpRead = copiesOf(({ handlers }) => handlers.refresh({ propertyId: DEMO }));

/** Connected, with the person's own property chosen and read. */
export const setUpConnected = copiesOf(async ({ handlers }) => {
  await handlers.connect({});
  await handlers.chooseProperty({ propertyId: OWN });
  await handlers.refresh({ propertyId: OWN });
});
