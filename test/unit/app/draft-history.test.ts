import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { draftHistoryHandlers } from '@/lib/app/draft-history';
import { FIRST_STATE, STATE_KEY } from '@/lib/storage/records';
import { openDatabase } from '@/lib/storage/database';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import type { Draft } from '@/lib/model/draft';
import type { Receipt } from '@/lib/model/receipt';

const PROPERTY = '4321';

function written(kind: Draft['kind'], from: string, to: string, more: Partial<Draft> = {}): Draft {
  const language = more.language ?? 'fr';
  const propertyId = more.propertyId ?? PROPERTY;
  return {
    id: [propertyId, kind, from, to, language].join('|'),
    kind,
    propertyId,
    propertyName: 'Maison Lienart',
    language,
    period: { from, to },
    asOf: to,
    writtenAt: `${to}T10:00:00.000Z`,
    title: `${kind} ${from}`,
    byline: '',
    blocks: [],
    evidence: [],
    state: 'draft',
    ...more,
  };
}

const september = written('monthly', '2026-09-01', '2026-09-30', { state: 'sent' });
const english = written('monthly', '2026-10-01', '2026-10-31', { language: 'en' });
const october = written('monthly', '2026-10-01', '2026-10-31', {
  blocks: [{ id: 'a', editions: ['boss'], generated: { kind: 'paragraph', text: 'x' }, leftOut: true, evidence: [] }],
});
const week = written('weekly', '2026-11-02', '2026-11-08');
const foreign = written('monthly', '2026-08-01', '2026-08-31', { propertyId: '999' });

const receipt = (edition: string, more: Partial<Receipt> = {}): Receipt => ({
  key: `${PROPERTY}|monthly|2026-09-01|2026-09-30|${edition}`,
  way: 'eml',
  language: 'fr',
  at: '2026-10-03T08:00:00.000Z',
  to: 'plateau.eml',
  ...more,
});

let count = 0;
async function setUp() {
  count += 1;
  const repository = indexedDbRepository(() => openDatabase(`history-${process.pid}-${count}`));
  for (const draft of [september, english, october, week, foreign]) await repository.write('drafts', draft.id, draft);
  const receipts = [
    receipt('working', { at: '2026-10-04T08:00:00.000Z', way: 'gmail', to: 'sacha@example.com', state: 'sending' }),
    receipt('boss'),
    receipt('schedule', { way: 'plateau', to: '', outcome: 'done' }),
  ];
  for (const each of receipts) await repository.write('receipts', each.key, each);
  await repository.write('state', STATE_KEY, { ...FIRST_STATE, unread: [october.id, week.id] });
  const show = vi.fn(async () => undefined);
  const earlierMaterial = vi.fn(async () => null);
  const handlers = draftHistoryHandlers({ repository }, { drafts: { earlierMaterial }, attention: { show } });
  return { handlers, repository, show };
}

describe('the history of drafts', () => {
  it('holds those of one property, of every kind, period and language, most recent first', async () => {
    const { handlers } = await setUp();
    const entries = await handlers.drafts({ propertyId: PROPERTY });
    expect(entries.map(({ id }) => id)).toEqual([week.id, english.id, october.id, september.id]);
    expect(entries.map(({ state }) => state)).toEqual(['draft', 'draft', 'draft', 'sent']);
    expect(entries.map(({ hasOwnWords }) => hasOwnWords)).toEqual([false, false, true, false]);
    expect(await handlers.drafts({ propertyId: '1' })).toEqual([]);
  });

  it('says how each was delivered, by its receipts, and not what the schedule noted', async () => {
    const { handlers } = await setUp();
    const entries = await handlers.drafts({ propertyId: PROPERTY });
    expect(entries.at(-1)?.deliveries).toEqual([
      { edition: 'boss', way: 'eml', at: '2026-10-03T08:00:00.000Z', to: 'plateau.eml' },
      {
        edition: 'working',
        way: 'gmail',
        at: '2026-10-04T08:00:00.000Z',
        to: 'sacha@example.com',
        state: 'sending',
      },
    ]);
    expect(entries[1]?.deliveries).toEqual([]);
  });

  it('gives one of the property’s own as it stands, which is then news no more', async () => {
    const { handlers, repository, show } = await setUp();
    expect(await handlers.keptDraft({ propertyId: PROPERTY, draftId: october.id })).toEqual(october);
    expect((await repository.read('state', STATE_KEY))?.unread).toEqual([week.id]);
    expect(show).toHaveBeenCalledOnce();
    expect(await handlers.keptDraft({ propertyId: PROPERTY, draftId: foreign.id })).toBeNull();
    expect(await handlers.keptDraft({ propertyId: PROPERTY, draftId: 'gone' })).toBeNull();
  });

  it('finds the one before, of its kind and in its language', async () => {
    const { handlers } = await setUp();
    const before = (draftId: string) => handlers.draftBefore({ propertyId: PROPERTY, draftId });
    expect(await before(october.id)).toEqual(september);
    expect(await before(english.id)).toBeNull();
    expect(await before(september.id)).toBeNull();
    expect(await before(week.id)).toBeNull();
    expect(await before('gone')).toBeNull();
  });
});
