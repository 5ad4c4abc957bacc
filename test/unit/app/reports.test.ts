import { describe, expect, it, vi } from 'vitest';
import { demoSource } from '@/lib/demo/demo-source';
import { PlateauError } from '@/lib/model/failure';
import { DEMO, OWN, setUp, setUpConnected, START } from './setting';

describe('before a connection', () => {
  it('the demonstration stands in', async () => {
    const { handlers } = setUp();
    expect(await handlers.status({})).toEqual({
      connected: false,
      mail: { gmail: false, outlook: false },
      notes: false,
      demo: true,
      hasClientId: true,
      hasMicrosoftClientId: true,
      propertyId: DEMO,
      failures: [],
    });
    expect((await handlers.properties({})).map(({ id }) => id)).toContain(DEMO);
  });

  it('there is no report until one is asked for, and then it stays', async () => {
    const { handlers } = setUp();
    expect(await handlers.report({ propertyId: DEMO })).toBeNull();
    const report = await handlers.refresh({ propertyId: DEMO });
    expect(report).toMatchObject({ source: 'demo', asOf: '2026-11-18' });
    expect(await handlers.report({ propertyId: DEMO })).toEqual(report);
  });

  it('a person’s own property is not read', async () => {
    const { handlers, google } = setUp();
    await expect(handlers.refresh({ propertyId: OWN })).rejects.toMatchObject({ code: 'not-connected' });
    await expect(handlers.chooseProperty({ propertyId: OWN })).rejects.toMatchObject({ code: 'not-connected' });
    expect(google.source.runReports).not.toHaveBeenCalled();
  });

  it('nothing is planned', async () => {
    const { handlers, state } = setUp();
    await handlers.refresh({ propertyId: DEMO });
    expect((await state()).jobs).toEqual([]);
  });
});

describe('with a connection', () => {
  it('the demonstration is over, and leaves nothing', async () => {
    const { handlers, repository } = setUp();
    await handlers.chooseProperty({ propertyId: DEMO });
    await handlers.refresh({ propertyId: DEMO });
    await handlers.draftMaterial({ propertyId: DEMO, kind: 'weekly' });
    expect(await handlers.connect({})).toMatchObject({ connected: true, demo: false, propertyId: null });
    const { state: _state, ...rest } = await repository.dump();
    expect(Object.values(rest).flat()).toEqual([]);
    expect(await handlers.properties({})).toEqual([{ id: OWN, displayName: 'Mine', account: 'Me' }]);
  });

  it('connecting once more keeps everything', async () => {
    const { handlers } = await setUpConnected();
    const report = await handlers.report({ propertyId: OWN });
    expect(await handlers.connect({})).toMatchObject({ propertyId: OWN });
    expect(await handlers.report({ propertyId: OWN })).toEqual(report);
  });

  it('one reading serves all who ask at once', async () => {
    const { handlers, google } = await setUpConnected();
    // Every reading asks once for the days of the totals.
    const readings = () =>
      google.source.runReports.mock.calls
        .flatMap(([, requests]) => requests)
        .filter(({ dimensions = [], metrics }) => dimensions.length === 1 && metrics?.[0]?.name === 'sessions')
        .filter(({ dimensions, limit }) => dimensions?.[0]?.name === 'date' && limit === undefined).length;
    const before = readings();
    const [first, second] = await Promise.all([
      handlers.refresh({ propertyId: OWN }),
      handlers.refresh({ propertyId: OWN }),
    ]);
    expect(second).toEqual(first);
    expect(readings()).toBe(before + 1);
    await handlers.refresh({ propertyId: OWN });
    expect(readings()).toBe(before + 2);
  });

  it('disconnecting keeps what was read and stops what would read', async () => {
    const { handlers, state } = await setUpConnected();
    expect((await state()).jobs).toHaveLength(3);
    expect(await handlers.disconnect({})).toMatchObject({ connected: false, demo: false, propertyId: OWN });
    expect((await state()).jobs).toEqual([]);
    expect(await handlers.report({ propertyId: OWN })).not.toBeNull();
  });
});

describe('a sign-in that was declined', () => {
  it('is told to the page alone: the button says nothing of it afterwards', async () => {
    const { handlers, grant, badge } = setUp();
    const declined = new PlateauError('consent-refused', 'declined');
    vi.mocked(grant.connect).mockRejectedValueOnce(declined);
    await expect(handlers.connect({})).rejects.toBe(declined);
    expect(badge()).toBeNull();
    expect((await handlers.status({})).failures).toEqual([]);
  });
});

describe('whether a property can be read', () => {
  it.each([
    ['forbidden-property', false],
    ['unknown-property', false],
    ['offline', true],
    ['quota-day', true],
  ] as const)('where Google answers with %s: %s', async (code, expected) => {
    const { handlers, google } = await setUpConnected();
    google.fail(new PlateauError(code, 'no'));
    expect(await handlers.canRead({ propertyId: '999' })).toBe(expected);
  });

  it('is not asked of Google for one that was read', async () => {
    const { handlers, google } = await setUpConnected();
    google.fail(new PlateauError('forbidden-property', 'no'));
    expect(await handlers.canRead({ propertyId: OWN })).toBe(true);
  });
});

describe('when reading fails', () => {
  const failures = [
    new PlateauError('offline', 'no network', { retry: { when: 'now' } }),
    new PlateauError('expired-token', 'over', { retry: { when: 'after-action' } }),
    new PlateauError('revoked-grant', 'gone', { retry: { when: 'after-action' } }),
    new PlateauError('quota-day', 'spent', { retry: { when: 'later', at: '2026-11-22T08:00:00Z' } }),
    new PlateauError('forbidden-property', 'no', { details: { property: OWN } }),
  ];

  it.each(failures)('with $code, the last report stays, and the button says so', async (failure) => {
    const { handlers, google, badge } = await setUpConnected();
    const report = await handlers.report({ propertyId: OWN });
    google.fail(failure);
    await expect(handlers.refresh({ propertyId: OWN })).rejects.toBe(failure);
    expect(await handlers.report({ propertyId: OWN })).toEqual(report);
    expect(await handlers.status({})).toMatchObject({
      connected: true,
      failures: [{ of: { kind: 'refresh', propertyId: OWN }, failure: { code: failure.code, retry: failure.retry } }],
    });
    expect(badge()).toMatchObject({ text: '!', tone: 'trouble' });
  });

  it('the button says so until the person has read it', async () => {
    const { handlers, google, badge } = await setUpConnected();
    google.fail(new PlateauError('offline', 'no network'));
    await expect(handlers.refresh({ propertyId: OWN })).rejects.toThrow('no network');
    expect(await handlers.dismissFailure({ propertyId: OWN, code: 'offline' })).toMatchObject({ failures: [] });
    expect(badge()).toBeNull();
  });

  it('and works again, nothing is left of the failure', async () => {
    const { handlers, google, badge } = await setUpConnected();
    google.fail(new PlateauError('offline', 'no network'));
    await expect(handlers.refresh({ propertyId: OWN })).rejects.toThrow('no network');
    google.fail(null);
    await handlers.refresh({ propertyId: OWN });
    expect((await handlers.status({})).failures).toEqual([]);
    expect(badge()).toBeNull();
  });

  it('the first time, there is still no report', async () => {
    const { handlers, google } = setUp();
    await handlers.connect({});
    google.fail(new PlateauError('offline', 'no network'));
    await expect(handlers.refresh({ propertyId: OWN })).rejects.toMatchObject({ code: 'offline' });
    expect(await handlers.report({ propertyId: OWN })).toBeNull();
  });
});

describe('a first reading', () => {
  it('tells how far it has come, and what the daily totals say before the rest is there', async () => {
    const app = setUp();
    await app.handlers.connect({});
    const glance = vi.spyOn(app.dependencies.analysis, 'glance');
    const report = await app.handlers.refresh({ propertyId: OWN });
    const counts = app.progress.flatMap(({ reports }) => reports ?? []);
    expect(app.progress[0]).toEqual({ propertyId: OWN, since: Date.parse(START), reports: null, hasGlance: false });
    expect(counts[0]?.done).toBe(0);
    expect(counts.every(({ done, of }, at) => done <= of && done >= (counts[at - 1]?.done ?? 0))).toBe(true);
    expect(counts.at(-1)?.done).toBe(counts.at(-1)?.of);
    // What is to come was known from the start.
    expect(counts[0]?.of).toBe(counts.at(-1)?.of);
    expect(app.progress.some(({ hasGlance }) => hasGlance)).toBe(true);
    const seen = await glance.mock.results[0]?.value;
    const verdictsOf = ({ vitals }: typeof report) => vitals.map((vital) => [vital.metric, vital.diagnosis.verdict]);
    expect(verdictsOf(seen)).toEqual(verdictsOf(report));
    expect(await app.handlers.glance({ propertyId: OWN })).toBeNull();
  });

  it('counts its time from the first report, whatever was asked before', async () => {
    const app = setUp();
    await app.handlers.connect({});
    const { metadata } = app.google.source;
    const LATER = '2026-11-21T10:00:20Z';
    vi.spyOn(app.google.source, 'metadata').mockImplementation((id) => {
      app.goTo(LATER);
      return metadata(id);
    });
    await app.handlers.refresh({ propertyId: OWN });
    const times = app.progress.flatMap(({ since, reports }) => (reports === null ? [] : [since]));
    expect(new Set(times)).toEqual(new Set([Date.parse(LATER)]));
  });

  it('is looked at once: a renewal has what was read to show', async () => {
    const app = await setUpConnected();
    const glance = vi.spyOn(app.dependencies.analysis, 'glance');
    await app.handlers.refresh({ propertyId: OWN });
    expect(glance).not.toHaveBeenCalled();
  });

  it('keeps nothing of a glance when the rest cannot be read', async () => {
    const app = setUp();
    await app.handlers.connect({});
    const { runReports } = app.google.source;
    let calls = 0;
    runReports.mockImplementation(async (_id, requests) => {
      calls += 1;
      if (calls > 1) throw new PlateauError('quota-hour', 'No more.', { retry: { when: 'later' } });
      return demoSource('2026-11-21').runReports(DEMO, requests);
    });
    await expect(app.handlers.refresh({ propertyId: OWN })).rejects.toMatchObject({ code: 'quota-hour' });
    expect(await app.handlers.report({ propertyId: OWN })).toBeNull();
    expect(await app.handlers.memory({ propertyId: OWN })).toMatchObject({ entries: [] });
    expect(await app.handlers.glance({ propertyId: OWN })).toBeNull();
  });
});
