import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseProperty } from '@/lib/analyse-property';
import { draftId } from '@/lib/draft/draft-id';
import { openPostgres } from '@/lib/headless/state/postgres';
import { openSqlite } from '@/lib/headless/state/sqlite';
import { openState } from '@/lib/headless/state/open-state';
import { stateReader } from '@/lib/headless/state/state-reader';
import type { Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { draftPeriod } from '@/lib/schedule/draft-period';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import { actionOn } from '../unit/learn/actions';
import { assistantWith, type Assistant, TOOLS } from './mcp-client';
import { findPostgres, startPostgres } from './postgres-server';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-mcp-'));
});
afterAll(() => rm(folder, { recursive: true }));

const OWN_WORDS = 'These are my own words for Paul.';

/** Two properties in a state, each with an action that was done, and a draft with somebody's words. */
async function keptState(place: string): Promise<string> {
  const snapshot = await demoSnapshot();
  const other = { ...snapshot, property: { ...snapshot.property, id: '22', displayName: 'Second' } };
  const { repository, close } = await openState(place);
  for (const each of [snapshot, other]) {
    const { id } = each.property;
    const days = { doneOn: '2026-07-01', movedOn: '2026-07-01', acceptedOn: '2026-06-01' };
    const actions = [
      actionOn({ propertyId: id, ...days, id: 'done' }),
      actionOn({
        propertyId: id,
        id: 'doing',
        state: 'doing',
        doneOn: null,
        due: '2026-08-01',
        tacticId: 'abandoned-cart',
      }),
    ];
    const memory: Memory = { ...EMPTY_MEMORY, actions };
    const { report } = analyseProperty({ snapshot: each, memory, settings: DEFAULT_SETTINGS, today: '2026-11-22' });
    await repository.write('snapshots', id, each);
    await repository.write('memories', id, memory);
    await repository.write('settings', id, DEFAULT_SETTINGS);
    await repository.write('reports', id, report);
    const draft = draftOf(id, report.asOf);
    await repository.write('drafts', draft.id, draft);
  }
  await close();
  return snapshot.property.id;
}

function draftOf(propertyId: string, asOf: string): Draft {
  const [kind, language] = ['monthly', 'fr'] as const;
  const period = draftPeriod(kind, asOf);
  const generated = { kind: 'paragraph' as const, text: 'Généré.' };
  return {
    id: draftId({ propertyId, kind, period, language }),
    kind,
    propertyId,
    propertyName: 'Demo',
    language,
    period,
    asOf,
    writtenAt: '2026-11-20T08:00:00Z',
    title: 'Octobre',
    byline: '',
    evidence: [],
    state: 'sent',
    blocks: [{ id: 'one', editions: ['boss'], generated, edited: OWN_WORDS, evidence: [] }],
  };
}

describe('over a state', () => {
  let place: string;
  let assistant: Assistant;
  let id: string;
  const bytes = () => readFile(join(place, 'plateau.sqlite'));
  beforeAll(async () => {
    place = join(folder, 'state');
    id = await keptState(place);
    assistant = await assistantWith(['--state', place]);
  });
  afterAll(() => assistant.client.close());

  it('lists what was read, and asks which one is meant', async () => {
    const { out } = await assistant.call('list_properties');
    expect(out['total']).toBe(2);
    for (const asked of [{}, { property: '404' }]) {
      const { isError, text } = await assistant.call('verdicts', asked);
      expect([isError, text.includes(id), text.includes('22')]).toEqual([true, true, true]);
    }
  });

  it('tells what is under way and late, and what came of what was done', async () => {
    const { out, text } = await assistant.call('checklist', { property: id, parts: ['doing', 'done'] });
    expect(out['items']).toMatchObject([
      { part: 'doing', owner: 'Sacha', deputy: 'Inès', due: '2026-08-01', isLate: true, outcome: null },
      { part: 'done', outcome: { verdict: 'no detectable change', relative: { low: expect.any(Number), level: 0.9 } } },
    ]);
    expect(text).toContain('between');
  });

  it('gives a kept draft with the words that somebody wrote, and writes one only in another language', async () => {
    const kept = await assistant.call('draft', { property: id, kind: 'monthly', language: 'fr' });
    expect([kept.out['standing'], kept.text.includes(OWN_WORDS)]).toEqual(['sent', true]);
    const written = await assistant.call('draft', { property: id, kind: 'monthly', language: 'en' });
    expect([written.out['standing'], written.text.includes(OWN_WORDS)]).toEqual(['written-now', false]);
  });

  it('changes no byte of it, whatever is asked', async () => {
    const before = await bytes();
    for (const name of TOOLS) {
      const asked = {
        ...(name !== 'list_properties' && { property: id }),
        ...(name === 'ask' && { question: 'visits' }),
      };
      const { isError } = await assistant.call(name, { ...asked, ...(name === 'draft' && { kind: 'weekly' }) });
      expect([name, isError]).toEqual([name, false]);
    }
    expect((await bytes()).equals(before)).toBe(true);
    expect(await readdir(place)).toEqual(['plateau.sqlite']);
  });

  it('reads while a run is writing', async () => {
    const writing = openSqlite(join(place, 'plateau.sqlite'));
    const { out } = await writing.transaction(async ({ change }) => {
      await change('DELETE FROM records WHERE store = ?', ['reports']);
      return assistant.call('list_properties').then((answered) => {
        if (answered.isError) throw new Error(answered.text);
        return answered;
      });
    });
    // What is not committed is not seen; what is, at once.
    expect(out['total']).toBe(2);
    expect((await assistant.call('list_properties')).out['total']).toBe(0);
    await writing.close();
    await keptState(place);
  });

  it('leaves a record that does not read where it is, and says so', async () => {
    const { repository, close } = await openState(place);
    await repository.restore(() => [{ store: 'settings', key: '22', value: { language: 'fr', margin: 'a lot' } }]);
    await close();
    const before = await bytes();
    const { isError, text } = await assistant.call('verdicts', { property: '22' });
    expect([isError, text]).toEqual([true, expect.stringContaining('Nothing was changed.')]);
    expect((await bytes()).equals(before)).toBe(true);
    expect((await assistant.call('verdicts', { property: id })).isError).toBe(false);
  });
});

it('tells a state that is not there, and makes none', async () => {
  const place = join(folder, 'nowhere');
  const assistant = await assistantWith(['--state', place]);
  const { isError, text } = await assistant.call('list_properties');
  await assistant.client.close();
  expect([isError, (await readdir(folder)).includes('nowhere')]).toEqual([true, false]);
  expect(text).toContain('Nothing that Plateau kept stands there.');
});

it('never tells the address of a database, which holds its password', async () => {
  const assistant = await assistantWith(['--state', 'postgres://plateau:open-sesame@127.0.0.1:1/plateau']);
  const { isError, text } = await assistant.call('list_properties');
  await assistant.client.close();
  expect([isError, text]).toEqual([true, expect.stringContaining('does not answer')]);
  expect(text).not.toContain('sesame');
});

const bin = findPostgres();
it.skipIf(bin === null)(
  'is refused every change by PostgreSQL itself, and reads one that nothing was kept in',
  async () => {
    const server = bin === null ? null : await startPostgres(bin);
    const url = server?.url ?? '';
    try {
      const sql = openPostgres(url, 'read-only');
      const empty = stateReader(sql);
      expect(await empty.readAll('reports')).toEqual([]);
      await expect(sql.transaction(({ change }) => change('CREATE TABLE records (store text)'))).rejects.toThrow(
        'read-only',
      );
      await empty.close();
      const { repository, close } = await openState(url);
      await repository.write('settings', '1', DEFAULT_SETTINGS);
      await close();
      const kept = stateReader(openPostgres(url, 'read-only'));
      expect(await kept.read('settings', '1')).toEqual(DEFAULT_SETTINGS);
      await kept.close();
    } finally {
      await server?.stop();
    }
  },
);
