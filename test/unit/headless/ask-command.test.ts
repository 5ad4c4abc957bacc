import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import type { AskedJson } from '@/lib/headless/asked-json';
import { EXIT } from '@/lib/headless/terminal';
import { openState } from '@/lib/headless/state/open-state';
import { addDays, daysBetween } from '@/lib/model/day';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import { terminalOf } from './terminal-of';

async function asked(...args: string[]): Promise<AskedJson> {
  const terminal = terminalOf([], { LANG: 'en' });
  expect(await runCommandLine(['ask', ...args, '--json'], terminal)).toBe(EXIT.done);
  expect(terminal.errors()).toBe('');
  return JSON.parse(terminal.out()) as AskedJson;
}

/** Thirty days on which there were a hundred visits a day, and as many of each of two sources. */
async function file(): Promise<string> {
  const lines = Array.from({ length: 30 }, (_, i) => `${addDays('2026-10-01', i)},100,3`);
  const path = join(await mkdtemp(join(tmpdir(), 'ask-')), 'totals.csv');
  await writeFile(path, ['Date,Sessions,Purchases', ...lines].join('\n'));
  return path;
}

describe('plateau ask', () => {
  it('answers of a file, in the names of the Data API', async () => {
    const { status, understood, rows, link } = await asked('visites du 12 au 18 octobre', '--csv', await file());
    expect(status).toBe('answered');
    expect(understood).toEqual({
      metrics: ['sessions'],
      dimensions: [],
      where: [],
      period: { from: '2026-10-12', to: '2026-10-18' },
      compare: null,
      by: null,
      order: null,
    });
    expect(rows).toEqual([{ from: '2026-10-12', to: '2026-10-18', sessions: 700 }]);
    expect(link).toBeNull();
  });

  it('names a ratio by its two sums, and takes the question behind the files too', async () => {
    const { understood, rows } = await asked('--csv', await file(), 'conversion rate by week');
    expect(understood).toMatchObject({ metrics: ['ecommercePurchases/sessions'], by: 'week' });
    expect(rows.every((row) => row['ecommercePurchases/sessions'] === 0.03)).toBe(true);
    expect(rows.length).toBeGreaterThan(3);
  });

  it('asks on the day after the last complete one', async () => {
    const { understood } = await asked('sessions yesterday', '--csv', await file(), '--as-of', '2026-10-20');
    expect(understood.period).toEqual({ from: '2026-10-20', to: '2026-10-20' });
  });

  it('answers of what a state keeps of a property, on an earlier day too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ask-state-'));
    const snapshot = await demoSnapshot();
    const { id } = snapshot.property;
    const { repository, close } = await openState(folder);
    await repository.write('snapshots', id, snapshot);
    await close();
    const day = '2026-10-20';
    const { status, understood, rows } = await asked(
      'sessions yesterday',
      '--state',
      folder,
      '--property',
      id,
      '--as-of',
      day,
    );
    const sessions = snapshot.totals['sessions'];
    expect([status, understood.period]).toEqual(['answered', { from: day, to: day }]);
    expect(rows).toEqual([{ from: day, to: day, sessions: sessions?.numerator[daysBetween(sessions.start, day)] }]);
    const terminal = terminalOf([], { LANG: 'en' });
    expect(await runCommandLine(['ask', 'sessions', '--state', folder, '--property', '987654321'], terminal)).toBe(
      EXIT.usage,
    );
    expect(terminal.errors()).toContain('plateau run');
  });

  it('wants one question and one source', async () => {
    for (const [args, says] of [
      [['--demo'], 'quotes'],
      [['sessions'], '--demo'],
      [['sessions', '--demo', '--csv', 'a.csv'], '--demo'],
      [['sessions', '--state', 'memory'], '--property'],
      [['sessions', 'orders', '--demo'], 'orders'],
    ] as const) {
      const terminal = terminalOf([], { LANG: 'en' });
      expect(await runCommandLine(['ask', ...args], terminal)).toBe(EXIT.usage);
      expect(terminal.errors()).toContain(says);
    }
  });
});
