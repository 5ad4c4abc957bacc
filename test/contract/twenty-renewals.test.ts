/** Twenty readings in a row, each second one answered badly: what is kept in the end is what a fresh reading gives. */
import 'fake-indexeddb/auto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import { openPostgres } from '@/lib/headless/state/postgres';
import type { Sql } from '@/lib/headless/state/sql';
import { sqlRepository } from '@/lib/headless/state/sql-repository';
import { openSqlite } from '@/lib/headless/state/sqlite';
import { addDays } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import { openDatabase } from '@/lib/storage/database';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import type { Repository } from '@/lib/storage/repository';
import { type Emulator, startEmulator } from '@/test/emulator/emulator';
import { ADAPTERS, NOW, outcomeOf } from './adapters';
import { BAD_ANSWERS } from './bad-answers';
import { findPostgres, startPostgres } from './postgres-server';

const SHOP = '1';
const RENEWALS = 20;
const options = { historyMonths: 13 };
const LONG = 240_000;

const bin = findPostgres();
let folder: string;
let server: Awaited<ReturnType<typeof startPostgres>> | null = null;
let emulator: Emulator;
let fresh: Snapshot;
const opened: Sql[] = [];
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  if (bin !== null) server = await startPostgres(bin);
  emulator = await startEmulator({
    now: () => NOW,
    limits: { tokensPerProjectPerHour: 1e9, tokensPerHour: 1e9, tokensPerDay: 1e9 },
  });
  const [adapter] = ADAPTERS;
  if (adapter)
    fresh = await collect(adapter.at(emulator.origin, emulator.identity.grant()), SHOP, { now: NOW, ...options });
}, LONG);
afterAll(async () => {
  await Promise.all(opened.map((sql) => sql.close()));
  await emulator.stop();
  await server?.stop();
  await rm(folder, { recursive: true });
});

function inSql(sql: Sql): Repository {
  opened.push(sql);
  return sqlRepository(sql);
}
const PLACES: Record<string, () => Promise<Repository>> = {
  IndexedDB: async () => {
    const database = await openDatabase(`renewals-${count}`);
    return indexedDbRepository(async () => database);
  },
  SQLite: async () => inSql(openSqlite(join(folder, `${count}.sqlite`))),
  ...(bin === null ? {} : { PostgreSQL: async () => inSql(openPostgres(server?.url ?? '')) }),
};
const CASES = Object.entries(PLACES).flatMap(([place, open]) =>
  ADAPTERS.map((adapter) => [place, adapter.name, open, adapter] as const),
);

describe('twenty renewals', () => {
  it.each(CASES)(
    'in %s by %s keep what a fresh reading gives',
    async (_, __, open, adapter) => {
      count += 1;
      emulator.reset();
      const repository = await open();
      await repository.eraseAll();
      const source = adapter.at(emulator.origin, emulator.identity.grant());
      const codes: string[] = [];
      for (let renewal = 0; renewal < RENEWALS; renewal += 1) {
        // The last, a good one, is of today.
        const now = new Date(`${addDays('2026-11-22', renewal + 1 - RENEWALS)}T10:00:00Z`);
        const bad = renewal % 2 === 0 ? undefined : BAD_ANSWERS[((renewal - 1) / 2) % BAD_ANSWERS.length];
        emulator.change(renewal === RENEWALS - 1 ? null : (bad?.[1] ?? null));
        const kept = (await repository.read('snapshots', SHOP)) ?? undefined;
        const outcome = await outcomeOf(async () => {
          const snapshot = await collect(source, SHOP, { now, kept, ...options });
          await repository.write('snapshots', SHOP, snapshot);
          return 'read';
        });
        codes.push(JSON.stringify(outcome));
      }
      expect(codes.filter((code) => code.includes('"read"'))).toHaveLength(RENEWALS / 2 + 1);
      const last = await repository.read('snapshots', SHOP);
      expect(last && figures(last)).toEqual(figures(fresh));
    },
    LONG,
  );
});

/** All that is told of days, weeks and months; of the largest values those that both readings have. */
function figures({ totals, months = {}, tables, asOf, notMeasured }: Snapshot) {
  const common = tables.filter(({ rows }) => rows.every(({ keys }) => keys[0] !== '(rest)'));
  return {
    asOf,
    notMeasured,
    totals: Object.values(totals).map(({ metric, start, numerator }) => [metric, start, numerator]),
    months: Object.values(months).map(({ metric, start, numerator }) => [metric, start, numerator]),
    tables: common.map(({ dimensions, start, rows }) => [
      dimensions,
      start,
      rows.map(({ keys, metrics }) => [keys.join(), metrics]).sort(),
    ]),
  };
}
