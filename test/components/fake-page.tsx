import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, vi } from 'vitest';
import type { PageEnvironment } from '@/components/page/page-environment';
import { createPage, PageContext } from '@/components/page/page';
import { loadFailures } from '@/components/page/load-failures';
import { languagePack } from '@/lib/language/all-languages';
import { describeFailure } from '@/lib/language/describe-failure';
import { loadLanguage } from '@/lib/language/load-language';
import type { Change } from '@/lib/messages/changes';
import type { RequestName, RequestOf } from '@/lib/messages/protocol';
import type { SendRequest } from '@/lib/messages/send-request';
import type { Replies, Status } from '@/lib/messages/replies';
import { changeBlock } from '@/lib/draft/own-words';
import { PlateauError, type FailureCode } from '@/lib/model/failure';
import type { Language } from '@/lib/model/language';
import { draft, memory, PROPERTY_ID, report, settings } from './sample';

afterEach(cleanup);

export type Answers = {
  readonly [Name in RequestName]?: (request: RequestOf<Name>) => Replies[Name] | Promise<Replies[Name]>;
};

export const CONNECTED: Status = {
  connected: true,
  mail: { gmail: false, outlook: false },
  notes: false,
  demo: false,
  hasClientId: true,
  hasMicrosoftClientId: true,
  propertyId: PROPERTY_ID,
  failures: [],
};
export const DEMO: Status = { ...CONNECTED, connected: false, demo: true };
export const NOW = new Date('2026-11-21T12:00:00Z');

/** A background that answers at once, and notes what it was asked. */
export function fakeAsk(answers: Answers) {
  const asked: { name: RequestName; request: unknown }[] = [];
  const ask: SendRequest = async (name, request) => {
    asked.push({ name, request });
    const answer = answers[name];
    if (answer === undefined) throw new PlateauError('unexpected', `The test gave no answer to "${name}".`);
    return answer(request);
  };
  return {
    ask,
    asked,
    requestsOf: (name: RequestName) => asked.filter((one) => one.name === name).map(({ request }) => request),
  };
}

export function fakeDoors() {
  return {
    propertyInView: vi.fn(async (): Promise<string | null> => null),
    typedQuestion: vi.fn((): string | null => null),
    openChecklist: vi.fn(),
    openDraft: vi.fn(),
    openKeptDraft: vi.fn(),
    openOptions: vi.fn(),
    openWelcome: vi.fn(),
    openFiles: vi.fn(),
    askHostAccess: vi.fn(async () => true),
    askMailAccess: vi.fn(async () => true),
    askChannelAccess: vi.fn(async () => true),
    hasChip: vi.fn(async () => false),
    requestChip: vi.fn(async () => true),
    giveChipBack: vi.fn(async () => true),
    redirectAddress: () => 'https://abc.chromiumapp.org/',
    microsoftRedirectAddress: () => 'https://abc.chromiumapp.org/',
    saveFile: vi.fn(),
    copyText: vi.fn(async () => {}),
    copyRich: vi.fn(async () => {}),
    print: vi.fn(),
  } satisfies PageEnvironment;
}

/** What a background in good health answers. */
export function healthy(language: Language, status: Status = CONNECTED): Answers {
  return {
    status: () => status,
    dismissFailure: () => ({ ...status, failures: [] }),
    canRead: () => true,
    settings: () => ({ ...settings, language }),
    saveSettings: (request) => request.settings,
    plans: () => [],
    benchmarks: () => [],
    saveBenchmarks: (request) => request.benchmarks,
    report: () => report,
    ask: () => null,
    refresh: () => report,
    filesKept: () => report,
    glance: () => null,
    memory: () => memory,
    outcomes: () => [],
    accept: () => memory,
    refuse: () => memory,
    reconsider: () => memory,
    editAction: () => memory,
    placeAction: () => memory,
    annotate: () => memory,
    connectNotes: () => ({ ...status, notes: true }),
    forgetNotes: () => ({ ...status, notes: false }),
    tendNote: () => memory,
    lookBacks: () => [],
    keepPreFlight: () => memory,
    keepAnswer: () => memory,
    keepRequest: () => memory,
    answerRequest: () => memory,
    takeRequest: () => memory,
    takeBack: () => memory,
    properties: () => [{ id: PROPERTY_ID, displayName: 'Maison Lienart', account: 'Lienart' }],
    draft: () => draft,
    channel: () => null,
    unclearMail: () => null,
    settleMail: () => null,
    draftMaterial: () => ({
      kind: 'monthly',
      report,
      previous: null,
      memory,
      outcomes: [],
      settings: { ...settings, language },
      period: draft.period,
    }),
    keepDraft: (request) => request.draft,
    drafts: () => [],
    keptDraft: () => null,
    draftBefore: () => null,
    earlierMaterial: () => null,
    editBlock: ({ blockId, text, leftOut }) => changeBlock(draft, blockId, { edited: text ?? undefined, leftOut }),
    delivered: () => ({ ...draft, state: 'sent' }),
  };
}

export function failing(code: FailureCode, retry: 'now' | 'after-action' = 'now') {
  return (): never => {
    throw new PlateauError(code, `A test made "${code}" happen.`, { retry: { when: retry } });
  };
}

/** What a failure is told as. */
export function whatOf(code: FailureCode, language: Language): string {
  return describeFailure({ code, message: '', retry: { when: 'never' }, details: {} }, languagePack(language).failures)
    .what;
}

export function fakePage(ask: SendRequest, environment: PageEnvironment, language: Language) {
  const listeners = new Set<(change: Change) => void>();
  const services = {
    ask,
    environment,
    onChange: (listener: (change: Change) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    now: () => NOW,
    loadPack: async (other: Language) => languagePack(other),
    loadFailures,
    loadPlaybook: (other: Language) => loadLanguage(other, 'playbook'),
  };
  /** As another window, or the background, would. */
  const change = (told: Change) => listeners.forEach((listener) => listener(told));
  return { ...createPage(services, languagePack(language)), change };
}

/** Shows a component as a page of the extension would. */
export function showPage(content: ComponentChildren, answers: Answers, language: Language = 'fr') {
  const background = fakeAsk(answers);
  const environment = fakeDoors();
  const page = fakePage(background.ask, environment, language);
  const shown = render(<PageContext.Provider value={page}>{content}</PageContext.Provider>);
  return { ...shown, ...background, environment, page };
}
