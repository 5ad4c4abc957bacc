import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { EXIT } from '@/lib/headless/terminal';
import { Report } from '@/lib/model/report';
import { type Emulator, startEmulator } from '../../emulator/emulator';
import { terminalOf } from './terminal-of';

const PROPERTY = '1';
const AS_OF = '2026-10-31';

let folder: string;
let emulator: Emulator;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  emulator = await startEmulator({ now: () => new Date('2026-11-03T12:00:00Z') });
});
afterAll(async () => {
  await emulator.stop();
  await rm(folder, { recursive: true });
});

async function reportOn(out: string, ...origin: readonly string[]) {
  const terminal = terminalOf();
  const args = ['report', ...origin, '--out', join(folder, out), '--language', 'fr', '--as-of', AS_OF];
  return { code: await runCommandLine(args, terminal), errors: terminal.errors() };
}

async function readReport(out: string): Promise<Report> {
  return Report.parse(JSON.parse(await readFile(join(folder, out, 'report.json'), 'utf8')));
}

const over = (token: string, property = PROPERTY) => [
  '--property',
  property,
  '--api-origin',
  emulator.origin,
  '--access-token',
  token,
];

it('finds over the wire what it finds in memory', async () => {
  expect(await reportOn('wire', ...over(emulator.identity.grant()))).toEqual({ code: EXIT.done, errors: '' });
  expect((await reportOn('demo', '--demo')).code).toBe(EXIT.done);
  const [wire, memory] = [await readReport('wire'), await readReport('demo')];
  expect(wire.source).toBe('ga4');
  expect(wire.asOf).toBe(AS_OF);
  expect(wire.vitals.map(({ diagnosis }) => diagnosis)).toEqual(memory.vitals.map(({ diagnosis }) => diagnosis));
  expect(wire.findings.map(({ id }) => id)).toEqual(memory.findings.map(({ id }) => id));
});

it('says why Google refused, and never the token', async () => {
  const refused = await reportOn('refused', ...over('ya29.stolen'));
  expect(refused.code).toBe(EXIT.failed);
  expect(refused.errors).toMatch(/^plateau: .+\n$/);
  expect(refused.errors).not.toContain('ya29');
  const unknown = await reportOn('unknown', ...over(emulator.identity.grant(), '999'));
  expect(unknown.code).toBe(EXIT.failed);
  expect(unknown.errors).toMatch(/^plateau: .+\n$/);
});
