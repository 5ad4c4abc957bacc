import { describe, expect, it, vi } from 'vitest';
import { createNoteKeeper } from '@/components/offscreen/note-keeper';
import { backupFile, takeBackup } from '@/components/options/backup';
import type { Page } from '@/components/page/page';
import { PlateauError } from '@/lib/model/failure';
import { DEMO, OWN, setUp, setUpConnected, setUpRead } from './setting';

const WRITE = { do: 'write', day: '2026-11-03', title: 'Paniers', text: 'Action en place.' } as const;
const expired = new PlateauError('expired-token', 'Refused.');

/** A person who has taken on a piece of advice. */
async function setUpTaken() {
  const app = await setUpConnected();
  const report = await app.handlers.report({ propertyId: OWN });
  const fingerprint = report?.advice.recommendations[0]?.fingerprint ?? '';
  const who = { propertyId: OWN, owner: 'Sacha', deputy: '', due: null, doneWhen: '' };
  const { actions } = await app.handlers.accept({ ...who, fingerprint });
  return { ...app, actionId: actions[0]?.id ?? '' };
}

/** Google, where each call is answered by the next of these. */
function googleWith(...answers: (() => Response)[]) {
  const calls: { readonly method: string; readonly authorization: string; readonly body: unknown }[] = [];
  const fetch = async (_url: unknown, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    calls.push({
      method: init.method ?? 'GET',
      authorization: headers.get('authorization') ?? '',
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    });
    return answers.shift()?.() ?? Response.json({});
  };
  return { calls, fetch: fetch as typeof globalThis.fetch };
}

describe('an action as a note in Google Analytics', () => {
  it('has a right of its own, given and taken back', async () => {
    const { handlers, state } = await setUpTaken();
    expect((await handlers.status({})).notes).toBe(false);
    expect(await handlers.connectNotes({})).toMatchObject({ connected: true, notes: true });
    expect((await state()).grant).not.toBeNull();
    expect(await handlers.forgetNotes({})).toMatchObject({ connected: true, notes: false });
  });

  it('is handed on with the token for notes, and once more with a new one where that ran out', async () => {
    const { handlers, tended, failNotes, actionId } = await setUpTaken();
    await handlers.tendNote({ propertyId: OWN, actionId, wish: WRITE });
    failNotes(expired);
    await handlers.tendNote({ propertyId: OWN, actionId, wish: WRITE });
    expect(tended.map(({ token }) => token)).toEqual(['note-token', 'note-token', 'renewed-note-token']);
    failNotes(expired, expired);
    await expect(handlers.tendNote({ propertyId: OWN, actionId, wish: WRITE })).rejects.toMatchObject({
      code: 'expired-token',
    });
  });

  it('has the report told again, and no memory written for that alone', async () => {
    const { handlers, dependencies, repository, actionId } = await setUpTaken();
    const [update, makeReport] = [vi.spyOn(repository, 'update'), vi.spyOn(dependencies.analysis, 'makeReport')];
    const told = await handlers.tendNote({ propertyId: OWN, actionId, wish: WRITE });
    expect(told).toEqual(await handlers.memory({ propertyId: OWN }));
    expect(makeReport).toHaveBeenCalledOnce();
    // What the retelling itself keeps of what it found.
    expect(update.mock.calls.filter(([store]) => store === 'memories')).toHaveLength(1);
  });

  it('is left as it is without asking for any right', async () => {
    const { handlers, tended, actionId } = await setUpTaken();
    await handlers.tendNote({ propertyId: OWN, actionId, wish: { do: 'leave' } });
    expect(tended).toEqual([{ actionId, wish: { do: 'leave' }, token: null }]);
  });

  it('is kept before Google hears of it, and with Google’s id after', async () => {
    const { repository, dependencies, actionId } = await setUpTaken();
    const noteOf = async () => (await repository.read('memories', OWN))?.actions[0]?.note;
    const before: unknown[] = [];
    const google = googleWith(
      () => Response.json({}),
      () => Response.json({ name: `properties/${OWN}/reportingDataAnnotations/77` }),
    );
    const keeper = createNoteKeeper(dependencies, {
      fetch: async (...call) => {
        before.push((await noteOf())?.state);
        return google.fetch(...call);
      },
    });
    await keeper.tendNote(OWN, actionId, WRITE, 'note-token');
    expect(before).toEqual(['wanted', 'wanted']);
    expect(google.calls).toEqual([
      { method: 'GET', authorization: 'Bearer note-token', body: undefined },
      {
        method: 'POST',
        authorization: 'Bearer note-token',
        body: {
          title: 'Paniers',
          description: 'Action en place.',
          color: 'BLUE',
          annotationDate: { year: 2026, month: 11, day: 3 },
        },
      },
    ]);
    expect(await noteOf()).toMatchObject({ state: 'standing', ids: ['77'], day: '2026-11-03', heldTo: '2026-11-21' });
  });

  it('is refused for a property that Google does not have, and for an action that is not there', async () => {
    const demo = await setUpRead();
    const google = googleWith();
    const write = (app: typeof demo, propertyId: string) =>
      createNoteKeeper(app.dependencies, google).tendNote(propertyId, 'none', WRITE, 'note-token');
    await expect(write(demo, DEMO)).rejects.toMatchObject({ code: 'bad-input' });
    await expect(write(await setUpTaken(), OWN)).rejects.toMatchObject({ code: 'bad-input' });
    expect(google.calls).toEqual([]);
  });

  it('moves to another browser with its action, and the right to write does not', async () => {
    const first = await setUpTaken();
    await first.handlers.connectNotes({});
    const google = googleWith(
      () => Response.json({}),
      () => Response.json({ name: `properties/${OWN}/reportingDataAnnotations/77` }),
    );
    await createNoteKeeper(first.dependencies, google).tendNote(OWN, first.actionId, WRITE, 'note-token');
    const askOf =
      ({ handlers }: Pick<typeof first, 'handlers'>): Page['ask'] =>
      (name, request) =>
        handlers[name](request);
    const second = setUp();
    expect(await takeBackup(askOf(second), await backupFile(askOf(first)))).toMatchObject({ notes: false });
    expect((await second.handlers.memory({ propertyId: OWN })).actions[0]?.note).toMatchObject({ ids: ['77'] });
    await second.handlers.connectNotes({});
    expect(await second.handlers.eraseAll({})).toMatchObject({ notes: false });
  });
});
