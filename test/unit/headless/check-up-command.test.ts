import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { EXIT } from '@/lib/headless/terminal';
import { CheckId } from '@/lib/model/check-up';
import { addDays } from '@/lib/model/day';
import { terminalOf } from './terminal-of';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function doctor(...args: readonly string[]) {
  const terminal = terminalOf([], { LANG: 'en_GB.UTF-8' });
  return { code: await runCommandLine(['doctor', ...args], terminal), out: terminal.out(), errors: terminal.errors() };
}
const results = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('plateau doctor on one property', () => {
  it('looks the demonstration over, every check once, with what to do where something is to be known', async () => {
    const { code, out } = await doctor('--demo', '--as-of', '2026-11-19', '--json');
    expect(code).toBe(EXIT.done);
    const checks = results(out);
    expect(checks.map(({ id }) => id).toSorted()).toEqual(CheckId.options.toSorted());
    const [first] = checks;
    expect(first).toMatchObject({ id: 'measured', state: 'note', who: expect.stringContaining('tags') });
  });

  it('says in words what it saw, and how much of it', async () => {
    const { out } = await doctor('--demo', '--as-of', '2026-11-19');
    expect(out).toContain('✓ Data retention — Single events are kept for 14 months.');
    expect(out).toContain('· Data filters — Not checked:');
    expect(out.trimEnd().split('\n').at(-1)).toBe('Nothing to put right, 1 point to know, 2 points not checked.');
  });

  it('tells of a file what it holds, and that the rest is not checked', async () => {
    const file = join(folder, 'events.csv');
    const states = async (later: number) => {
      const rows = Array.from({ length: 120 }, (_, at) => `${addDays('2026-01-01', at)};100;${at < 60 ? 4 : later}`);
      await writeFile(file, ['Date;Sessions;Key events', ...rows].join('\n'));
      const { out } = await doctor('--csv', file, '--json');
      return Object.fromEntries(results(out).map(({ id, state }) => [id, state]));
    };
    const unknown = { retention: 'not-checked', 'orders-twice': 'not-checked' };
    expect(await states(3)).toMatchObject({ measured: 'well', ...unknown });
    // Two months of visits of which nothing came.
    expect(await states(0)).toMatchObject({ measured: 'amiss', ...unknown });
  });

  it('asks for one property, or for a file of them', async () => {
    const { code, errors } = await doctor('--property', '123,456');
    expect(code).not.toBe(EXIT.done);
    expect(errors).toContain('123,456');
    expect((await doctor()).errors).toContain('--config');
  });
});
