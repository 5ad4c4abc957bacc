import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '@/lib/messages/send';
import { askBy } from '@/lib/messages/send-request';
import { answerOne, answerPages, type Handlers } from '@/lib/messages/background-messages';
import type { Status } from '@/lib/messages/replies';
import { PlateauError } from '@/lib/model/failure';

const ask = askBy(send);
const STATUS: Status = {
  connected: false,
  mail: { gmail: false, outlook: false },
  notes: false,
  demo: true,
  hasClientId: false,
  hasMicrosoftClientId: false,
  propertyId: '1',
  failures: [],
};

const never = (): Promise<never> => Promise.reject(new Error('was asked'));
const NEVER: Handlers = {
  status: never,
  sayBelonging: never,
  connect: never,
  dismissFailure: never,
  disconnect: never,
  properties: never,
  chooseProperty: never,
  canRead: never,
  report: never,
  ask: never,
  portfolio: never,
  plans: never,
  refresh: never,
  filesKept: never,
  glance: never,
  memory: never,
  outcomes: never,
  accept: never,
  refuse: never,
  reconsider: never,
  editAction: never,
  placeAction: never,
  annotate: never,
  connectNotes: never,
  forgetNotes: never,
  tendNote: never,
  keepPreFlight: never,
  lookBacks: never,
  keepAnswer: never,
  weighTactic: never,
  keepRequest: never,
  answerRequest: never,
  takeRequest: never,
  takeBack: never,
  draft: never,
  drafts: never,
  keptDraft: never,
  draftBefore: never,
  earlierMaterial: never,
  draftMaterial: never,
  keepDraft: never,
  editBlock: never,
  delivered: never,
  connectMail: never,
  forgetMail: never,
  mailDraft: never,
  unclearMail: never,
  settleMail: never,
  channel: never,
  saveChannel: never,
  forgetChannel: never,
  postDraft: never,
  settings: never,
  saveSettings: never,
  benchmarks: never,
  saveBenchmarks: never,
  saveClientId: never,
  saveMicrosoftClientId: never,
  backupNames: never,
  backupPiece: never,
  takeIn: never,
  takenIn: never,
  eraseAll: never,
  diagnostics: never,
};

/** Handlers that fail, but for those that a test gives. */
const handlers = (given: Partial<Handlers>): Handlers => ({ ...NEVER, ...given });

describe('answerOne', () => {
  it('answers a page', async () => {
    const reply = await answerOne(handlers({ status: async () => STATUS }), { name: 'status', request: {} }, true);
    expect(reply).toEqual({ ok: true, value: STATUS });
  });

  it('answers nobody else', async () => {
    const status = vi.fn(async () => STATUS);
    const reply = await answerOne(handlers({ status }), { name: 'status', request: {} }, false);
    expect(reply).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
    expect(status).not.toHaveBeenCalled();
  });

  it.each([
    ['an unknown request', { name: 'eval', request: {} }],
    ['a name that every object has', { name: 'constructor', request: {} }],
    ['no envelope', 'status'],
    ['nothing', undefined],
    ['a property that is no number', { name: 'report', request: { propertyId: '../1' } }],
    ['a missing field', { name: 'accept', request: { propertyId: '1' } }],
    ['a day that does not exist', { name: 'annotate', request: { propertyId: '1', from: '2026-02-30', text: '' } }],
    ['an unknown kind of draft', { name: 'draft', request: { propertyId: '1', kind: 'daily' } }],
    ['a draft that is none', { name: 'keepDraft', request: { draft: { id: '1', blocks: 'all' } } }],
  ])('refuses %s', async (_what, data) => {
    expect(await answerOne(handlers({}), data, true)).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
  });

  it('hands over what was parsed and nothing more', async () => {
    const chooseProperty = vi.fn(async () => STATUS);
    await answerOne(
      handlers({ chooseProperty }),
      { name: 'chooseProperty', request: { propertyId: '1', extra: 1 } },
      true,
    );
    expect(chooseProperty).toHaveBeenCalledWith({ propertyId: '1' });
  });

  it('turns what is thrown into a record', async () => {
    const spent = new PlateauError('quota-day', 'spent', { retry: { when: 'later', at: '2026-11-22T08:00:00Z' } });
    const refresh = () => Promise.reject(spent);
    expect(await answerOne(handlers({ refresh }), { name: 'refresh', request: { propertyId: '1' } }, true)).toEqual({
      ok: false,
      failure: {
        code: 'quota-day',
        message: 'spent',
        retry: { when: 'later', at: '2026-11-22T08:00:00Z' },
        details: {},
      },
    });
  });
});

describe('ask', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.stubGlobal('chrome', fakeBrowser);
  });

  it('throws the background’s failure as it was', async () => {
    const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    const failure = { code: 'offline', message: 'no network', retry: { when: 'now' }, details: { property: '1' } };
    answering(sendMessage, { res: { ok: false, failure } });
    await expect(ask('report', { propertyId: '1' })).rejects.toMatchObject({
      name: 'PlateauError',
      code: 'offline',
      retry: { when: 'now' },
      details: { property: '1' },
    });
  });

  it('gives the value', async () => {
    answering(vi.spyOn(fakeBrowser.runtime, 'sendMessage'), { res: { ok: true, value: STATUS } });
    expect(await ask('status', {})).toEqual(STATUS);
  });

  it('says so when the background gives no reply', async () => {
    answering(vi.spyOn(fakeBrowser.runtime, 'sendMessage'), { res: 'hello' });
    await expect(ask('status', {})).rejects.toMatchObject({ code: 'unexpected', retry: { when: 'now' } });
    answering(vi.spyOn(fakeBrowser.runtime, 'sendMessage'), undefined);
    await expect(ask('status', {})).rejects.toMatchObject({ code: 'unexpected' });
  });

  /** The library calls back instead of promising. */
  function answering(
    spy: { mockImplementation(run: (...call: never[]) => unknown): unknown },
    response: unknown,
  ): void {
    spy.mockImplementation((_message: never, respond: never) => (respond as (response: unknown) => void)(response));
  }
});

describe('answerPages', () => {
  it('asks who is there before it answers', async () => {
    vi.stubGlobal('chrome', fakeBrowser);
    const isOwnPage = vi.fn(() => false);
    const status = vi.fn(async () => STATUS);
    answerPages(handlers({ status }), isOwnPage);
    const message = { id: 1, type: 'ask', timestamp: 1, data: { name: 'status', request: {} } };
    const reply = await new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(message, { id: 'other' }, resolve);
    });
    expect(isOwnPage).toHaveBeenCalledWith({ id: 'other' });
    expect(reply).toMatchObject({ res: { ok: false, failure: { code: 'bad-input' } } });
    expect(status).not.toHaveBeenCalled();
  });
});
