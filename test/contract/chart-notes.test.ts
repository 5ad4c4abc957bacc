/** Notes on the charts of Google Analytics: written by plain HTTP, and what Google's own client then sees there. */
import { v1alpha } from '@google-analytics/admin';
import { OAuth2Client } from 'google-auth-library';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TabledProperty } from '@/lib/collect/table/table-source';
import { demoProperties } from '@/lib/demo/demo-source';
import { chartNotes } from '@/lib/deliver/chart-note/chart-notes';
import { tendNote } from '@/lib/deliver/chart-note/tend-note';
import type { ActionNote, NoteWish } from '@/lib/model/action-note';
import { type Emulator, startEmulator } from '@/test/emulator/emulator';
import { EDIT_SCOPE } from '@/test/emulator/identity';
import { NOW } from './adapters';

const PROPERTY = '2';
const VIEWED = '7';
const DAY = '2026-11-03';
const WRITE = { do: 'write', day: DAY, title: 'Relancer les paniers', text: 'Action en place ce jour.' } as const;
const ANNOTATIONS = /reportingDataAnnotations/;
const MOST = 3;
const PATIENCE = 60_000;
/** Only where an answer never comes. */
const SHORT = 5000;

let emulator: Emulator;
let token: string;

beforeEach(async () => {
  const [, shop] = demoProperties('2026-11-22');
  if (!shop) throw new Error('The demonstration has two properties.');
  const property: TabledProperty = { ...shop, setup: { unread: [], requests: 0, canEdit: true, notes: SET_UP } };
  const viewed: TabledProperty = {
    ...property,
    property: { ...shop.property, id: VIEWED },
    setup: { unread: [], requests: 0 },
  };
  emulator = await startEmulator({ now: () => NOW, properties: [property, viewed], mostNotes: MOST });
  token = emulator.identity.grant([EDIT_SCOPE]);
  return () => emulator.stop();
});

const SET_UP = [{ id: '1', from: DAY, title: WRITE.title, text: 'By Google.', byGoogle: true }];

/** One note, from wish to wish, as the extension keeps it. */
function noteOf(propertyId = PROPERTY, { usedToken = () => token, timeout = PATIENCE } = {}) {
  let kept: ActionNote | undefined;
  let stand = DAY;
  const wish = (wanted: NoteWish) =>
    tendNote(wanted, {
      notes: chartNotes(propertyId, {
        origin: emulator.origin,
        token: async () => usedToken(),
        now: () => NOW,
        pause: () => 0,
        timeout,
      }),
      kept,
      stand,
      keep: async (note) => void (kept = note ?? undefined),
    });
  return { wish, kept: () => kept, moveTo: (next: string) => (stand = next) };
}

const standing = () => emulator.notesOf(PROPERTY).filter(({ systemGenerated }) => !systemGenerated);
const writes = () => emulator.requests.filter(({ method, url }) => method === 'POST' && ANNOTATIONS.test(url.pathname));

function googlesClient() {
  const authClient = new OAuth2Client();
  authClient.setCredentials({ access_token: token });
  const connection = { fallback: true, protocol: 'http', apiEndpoint: '127.0.0.1', port: emulator.port, authClient };
  return new v1alpha.AnalyticsAdminServiceClient(connection);
}

describe('a note on the charts of Google Analytics', () => {
  it('is what Google’s own client sees there, and changes there itself by the same rules', async () => {
    const client = googlesClient();
    const parent = `properties/${PROPERTY}`;
    const { wish, kept } = noteOf();
    await wish(WRITE);
    const [notes] = await client.listReportingDataAnnotations({ parent });
    const [, ours] = notes;
    expect(ours).toMatchObject({
      title: WRITE.title,
      description: WRITE.text,
      color: 'BLUE',
      systemGenerated: false,
      annotationDate: { year: 2026, month: 11, day: 3 },
    });
    expect(ours?.name).toBe(`${parent}/reportingDataAnnotations/${kept()?.ids[0]}`);
    const reportingDataAnnotation = {
      title: 'By the client',
      color: 'RED' as const,
      annotationDate: { year: 2026, month: 2, day: 1 },
    };
    const [theirs] = await client.createReportingDataAnnotation({ parent, reportingDataAnnotation });
    const moved = { ...theirs, annotationDate: { year: 2026, month: 2, day: 2 } };
    await client.updateReportingDataAnnotation({
      reportingDataAnnotation: moved,
      updateMask: { paths: ['annotation_date'] },
    });
    expect(standing()[1]).toMatchObject({ title: 'By the client', annotationDate: { month: 2, day: 2 } });
    await client.deleteReportingDataAnnotation({ name: theirs.name ?? '' });
    expect(standing()).toHaveLength(1);
    await expect(
      client.createReportingDataAnnotation({
        parent,
        reportingDataAnnotation: { ...reportingDataAnnotation, color: 'ORANGE' },
      }),
    ).rejects.toThrow(/reserved/);
  });

  it('is written once, however often it is asked for', async () => {
    const { wish, kept } = noteOf();
    await wish(WRITE);
    await wish(WRITE);
    expect(standing()).toHaveLength(1);
    expect(kept()).toEqual({
      day: WRITE.day,
      title: WRITE.title,
      text: WRITE.text,
      state: 'standing',
      heldTo: DAY,
      ids: [standing()[0]?.id],
    });
    expect(writes()).toHaveLength(1);
  });

  it.each([
    ['the line was cut', { status: 0, hangUp: true }],
    ['the answer was cut', { status: 200, cut: true }],
    ['no answer came', { status: 200, silent: true }],
    ['Google broke down', { status: 503, message: 'Later.' }],
    ['a proxy answered in its place', { status: 502, html: '<h1>Bad gateway</h1>' }],
  ])('is found where %s after it was written, and not written again', async (_what, fault) => {
    const { wish, kept } = noteOf(PROPERTY, { timeout: 'silent' in fault ? SHORT : PATIENCE });
    emulator.fail({ status: 200, body: { reportingDataAnnotations: [] }, path: ANNOTATIONS });
    emulator.fail({ ...fault, path: ANNOTATIONS });
    await wish(WRITE);
    expect(standing()).toHaveLength(1);
    expect(kept()).toMatchObject({ state: 'standing', ids: [standing()[0]?.id] });
    expect(writes()).toHaveLength(1);
  });

  it('is kept where nobody saw how it ended, and found at the next try, in another life too', async () => {
    const { wish, kept } = noteOf();
    emulator.fail({ status: 200, body: { reportingDataAnnotations: [] }, path: ANNOTATIONS });
    emulator.fail({ status: 0, hangUp: true, path: ANNOTATIONS, times: 5 });
    await expect(wish(WRITE)).rejects.toMatchObject({ code: 'note-unanswered', retry: { when: 'now' } });
    expect(kept()).toMatchObject({ state: 'wanted', title: WRITE.title, ids: [] });
    expect(standing()).toHaveLength(1);
    await wish(WRITE);
    expect(kept()).toMatchObject({ state: 'standing' });
    expect(standing()).toHaveLength(1);
  });

  it('leaves no other behind where it is asked for in other words after that', async () => {
    const { wish } = noteOf();
    emulator.fail({ status: 200, body: { reportingDataAnnotations: [] }, path: ANNOTATIONS });
    emulator.fail({ status: 0, hangUp: true, path: ANNOTATIONS, times: 5 });
    await wish(WRITE).catch(() => undefined);
    await wish({ ...WRITE, day: '2026-11-04' });
    expect(standing()).toMatchObject([{ annotationDate: { day: 4 } }]);
  });

  it.each([
    ['the account may only look', VIEWED, null, 'note-not-editor'],
    ['Google takes no more calls', PROPERTY, { status: 429, message: QUOTA() }, 'note-quota'],
    ['Google wants it otherwise', PROPERTY, { status: 400, message: 'Title has a forbidden word.' }, 'note-refused'],
    ['the API is not enabled', PROPERTY, { status: 403, message: 'Off.', reason: 'SERVICE_DISABLED' }, 'api-disabled'],
  ])('is kept where %s, and nothing is written', async (_what, property, fault, code) => {
    const { wish, kept } = noteOf(property);
    if (fault) {
      emulator.fail({ status: 200, body: {}, path: ANNOTATIONS });
      emulator.fail({ ...fault, path: ANNOTATIONS });
    }
    await expect(wish(WRITE)).rejects.toMatchObject({ code });
    expect(kept()).toMatchObject({ state: 'wanted' });
    expect(emulator.notesOf(property).filter(({ systemGenerated }) => !systemGenerated)).toEqual([]);
  });

  it('is told in Google’s own words where Google refuses it', async () => {
    const { wish } = noteOf();
    emulator.fail({ status: 200, body: {}, path: ANNOTATIONS });
    emulator.fail({ status: 400, message: 'Title has a forbidden word.', path: ANNOTATIONS });
    await expect(wish(WRITE)).rejects.toMatchObject({ details: { value: 'Title has a forbidden word.' } });
  });

  it('waits for room where the property takes no further one', async () => {
    const many = [noteOf(), noteOf()];
    for (const [at, { wish }] of many.entries()) await wish({ ...WRITE, title: `Note ${at}` });
    const { wish, kept } = noteOf();
    await expect(wish(WRITE)).rejects.toMatchObject({ code: 'note-full' });
    await many[0]?.wish({ do: 'remove' });
    await wish(WRITE);
    expect(kept()).toMatchObject({ state: 'standing' });
  });

  it('is not written with a token that may only read, and a token that ran out is the caller’s to renew', async () => {
    const reading = emulator.identity.grant();
    await expect(noteOf(PROPERTY, { usedToken: () => reading }).wish(WRITE)).rejects.toMatchObject({
      code: 'note-declined',
    });
    emulator.identity.expire(token);
    await expect(noteOf().wish(WRITE)).rejects.toMatchObject({ code: 'expired-token' });
    expect(standing()).toEqual([]);
  });

  it('moves with its action, and is left where it is when the person says so', async () => {
    const { wish, kept, moveTo } = noteOf();
    await wish(WRITE);
    moveTo('2026-11-20');
    await wish({ do: 'leave' });
    expect(kept()).toMatchObject({ day: DAY, heldTo: '2026-11-20' });
    await wish({ do: 'move', day: '2026-11-20', text: 'Action en place.' });
    expect(standing()).toMatchObject([
      { annotationDate: { day: 20 }, title: WRITE.title, description: 'Action en place.' },
    ]);
    expect(kept()).toMatchObject({ day: '2026-11-20', text: 'Action en place.', state: 'standing' });
  });

  it('is known to be gone where somebody deleted it there', async () => {
    const { wish, kept } = noteOf();
    await wish(WRITE);
    await googlesClient().deleteReportingDataAnnotation({
      name: `properties/${PROPERTY}/reportingDataAnnotations/${kept()?.ids[0]}`,
    });
    await expect(wish({ do: 'move', day: '2026-11-20', text: '' })).rejects.toMatchObject({ code: 'note-gone' });
    expect(kept()).toMatchObject({ state: 'removed' });
    await wish(WRITE);
    expect(standing()).toHaveLength(1);
    expect(kept()?.ids).toHaveLength(2);
  });

  it('is taken away, though somebody did so before, and its id stays known', async () => {
    const { wish, kept } = noteOf();
    await wish(WRITE);
    emulator.fail({ status: 404, message: 'Requested entity was not found.', path: ANNOTATIONS });
    await wish({ do: 'remove' });
    expect(kept()).toMatchObject({ state: 'removed', ids: [expect.any(String)] });
  });

  it('is taken away where nobody saw it written, and forgotten where it never was', async () => {
    const { wish, kept } = noteOf();
    emulator.fail({ status: 200, body: {}, path: ANNOTATIONS });
    emulator.fail({ status: 0, hangUp: true, path: ANNOTATIONS, times: 5 });
    await wish(WRITE).catch(() => undefined);
    await wish({ do: 'remove' });
    expect(standing()).toEqual([]);
    expect(kept()).toMatchObject({ state: 'removed' });
    const other = noteOf(VIEWED);
    await other.wish(WRITE).catch(() => undefined);
    await other.wish({ do: 'leave' });
    expect(other.kept()).toBeUndefined();
  });
});

/** As Google Cloud words it for any of its APIs. */
function QUOTA(): string {
  return "Quota exceeded for quota metric 'Requests' and limit 'Requests per minute' of service 'analyticsadmin.googleapis.com'.";
}
