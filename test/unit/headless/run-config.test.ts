import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entrySettings } from '@/lib/headless/many/entry-settings';
import { readRunConfig } from '@/lib/headless/many/read-run-config';
import type { Language } from '@/lib/model/language';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: unknown, language: Language = 'en') {
  const file = join(folder, 'plateau.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readRunConfig(file, language);
}
const WELL = { state: 's', folder: 'f', properties: [{ id: '1' }] };
const MAIL = { host: 'h', port: 587, from: 'a@b.example' };

describe('the file of properties', () => {
  it('takes folders and keys beside it, and a database as it is', async () => {
    const config = { ...WELL, state: 'postgres://u:p@host/db', google: { keyFile: 'key.json' } };
    expect(await read(config)).toMatchObject({
      state: config.state,
      folder: join(folder, 'f'),
      google: { keyFile: join(folder, 'key.json') },
      atOnce: 4,
    });
  });

  it('says once what holds for all that do not say otherwise', async () => {
    const { properties } = await read({
      ...WELL,
      defaults: { language: 'fr', boss: 'Paul', weekly: false },
      properties: [{ id: '1' }, { id: '2', language: 'en', weekly: { weekday: 5, hour: 9 } }],
    });
    expect(properties).toEqual([
      { id: '1', language: 'fr', boss: 'Paul', weekly: false },
      { id: '2', language: 'en', boss: 'Paul', weekly: { weekday: 5, hour: 9 } },
    ]);
  });

  it('takes the BigQuery export of a property, which is no setting of it', async () => {
    const bigquery = {
      dataset: 'my-shop.analytics_1',
      keyEvents: ['sign_up'],
      timeZone: 'Europe/Paris',
      currency: 'eur',
    };
    const { properties } = await read({ ...WELL, properties: [{ id: '1', bigquery }] });
    const [entry] = properties;
    expect(entry?.bigquery).toEqual({
      dataset: { project: 'my-shop', dataset: 'analytics_1' },
      keyEvents: ['sign_up'],
      timeZone: 'Europe/Paris',
      currency: 'EUR',
      maxGigabytes: 1000,
    });
    expect(entry && entrySettings(entry, null)).not.toHaveProperty('bigquery');
  });

  it.each([
    [{ dataset: 'analytics_1' }, 'a project and its dataset'],
    [{ dataset: 'my-shop.analytics_1', timeZone: 'Paris' }, 'a time zone'],
    [{ dataset: 'my-shop.analytics_1', currency: 'euros' }, 'a currency'],
    [{ dataset: 'my-shop.analytics_1', maxGigabyte: 4 }, 'maxGigabyte'],
  ])('refuses the export %j', async (bigquery, said) => {
    await expect(read({ ...WELL, properties: [{ id: '1', bigquery }] })).rejects.toMatchObject({
      message: expect.stringContaining(said),
    });
  });

  it('takes a target with its first day, and when reports come', async () => {
    const { properties } = await read({
      ...WELL,
      properties: [
        {
          id: '1',
          target: '3000000->10000000/24:year@2026-01-01',
          industry: 'Home and garden',
          monthly: { day: 5, hour: 8 },
        },
      ],
    });
    const [entry] = properties;
    const settings = entry && entrySettings(entry, null);
    expect(settings).toMatchObject({
      target: {
        metric: 'totalRevenue',
        from: 3e6,
        to: 1e7,
        months: 24,
        startsOn: '2026-01-01',
        reading: 'lastTwelveMonths',
      },
      industry: 'HOME_AND_GARDEN',
      schedule: { weekly: { on: true, weekday: 3, hour: 7 }, monthly: { on: true, day: 5, hour: 8 } },
    });
    // What the file does not say stays as the person set it.
    const kept = settings && { ...settings, weeklyHours: 3 };
    expect(kept && entrySettings({ id: '1', weekly: false }, kept)).toMatchObject({
      weeklyHours: 3,
      target: { to: 1e7 },
      schedule: { weekly: { on: false, weekday: 3 }, monthly: { day: 5 } },
    });
  });

  it('names each place that is wrong', async () => {
    await expect(read('{')).rejects.toMatchObject({ code: 'bad-input' });
    await expect(read({ ...WELL, properties: [{ id: '1', langage: 'fr' }, { id: 'x' }] })).rejects.toThrow(
      /properties\.0 \(1\): .*langage.*\n.*properties\.1 \(x\)\.id: the number of a property/,
    );
    await expect(read({ state: 's', properties: [{ id: '1' }] })).rejects.toThrow('say where drafts go');
    await expect(read({ ...WELL, mail: MAIL })).rejects.toThrow('say where drafts go');
    const toOne = [{ id: '1', channel: { urlEnv: 'HOOK' } }, { id: '2' }];
    await expect(read({ state: 's', properties: toOne })).rejects.toThrow('say where drafts go');
    await expect(read({ ...WELL, folder: undefined, mail: MAIL })).rejects.toThrow('say whom drafts are mailed to');
    await expect(read({ ...WELL, properties: [{ id: '1' }, { id: '1' }] })).rejects.toThrow('twice');
    await expect(read({ ...WELL, defaults: { weekly: { weekday: 0 } } })).rejects.toThrow('1 for Monday');
    await expect(read({ ...WELL, defaults: { country: 'fr' } })).rejects.toThrow('two capitals');
    // Every run would count from another day.
    await expect(read({ ...WELL, defaults: { target: '3->10/24' } })).rejects.toThrow('a target with its first day');
    await expect(read({ ...WELL, defaults: { industry: 'Spacecraft' } })).rejects.toThrow('a category of Google');
  });

  it('takes a channel for all, for one or for none, and an address only by where it stands', async () => {
    const { properties } = await read({
      ...WELL,
      defaults: { channel: { urlEnv: 'HOOK' } },
      properties: [
        { id: '1' },
        { id: '2', channel: false },
        { id: '3', channel: { urlFile: 'hook', kinds: ['weekly'] } },
      ],
    });
    expect(properties.map(({ channel }) => channel)).toEqual([
      { urlEnv: 'HOOK', kinds: ['weekly', 'monthly'] },
      false,
      { urlFile: join(folder, 'hook'), kinds: ['weekly'] },
    ]);
    for (const entry of properties) expect(entrySettings(entry, null)).not.toHaveProperty('channel');
  });

  it.each([
    'https://hooks.slack.com/services/T0/B0/lost',
    { url: 'https://hooks.slack.com/services/T0/B0/lost' },
    { urlEnv: 'A', urlFile: 'b' },
    { kinds: ['weekly'] },
    // Put where the name of a variable, or of a file, belongs.
    { urlEnv: 'https://hooks.slack.com/services/T0/B0/lost' },
    { urlFile: 'https://hooks.slack.com/services/T0/B0/lost' },
    { urlEnv: 'A', kinds: ['quarterly'] },
  ])('says how a channel is named, and does not repeat %j', async (channel) => {
    const failure: unknown = await read({ ...WELL, defaults: { channel } }).catch((error: unknown) => error);
    expect(String(failure)).toContain('{"urlEnv": "SLACK_WEBHOOK"}');
    expect(String(failure)).not.toContain('lost');
  });

  it('speaks French to whoever does', async () => {
    const wrong = { ...WELL, atOnce: 'x', properties: [{ id: 'x' }] };
    const told = read(wrong, 'fr');
    await expect(told).rejects.toThrow('le numéro d’une propriété');
    await expect(told).rejects.toThrow(/atOnce: .*(?:nombre|Entrée)/);
    await expect(read('{', 'fr')).rejects.toThrow('n’est pas du JSON');
  });

  it('takes addresses once in "mail" or in "defaults"', async () => {
    const mailed = { state: 's', mail: MAIL, properties: [{ id: '1' }] };
    expect((await read({ ...mailed, defaults: { to: 'p@b.example' } })).properties).toEqual([
      { id: '1', to: 'p@b.example' },
    ]);
    expect((await read({ ...mailed, mail: { ...MAIL, to: 'p@b.example' } })).mail?.tls).toBe('starttls');
  });
});
