import { expect, it, vi } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { EXIT } from '@/lib/headless/terminal';
import { terminalOf } from './terminal-of';

const load = vi.hoisted(() => ({ count: 0 }));
vi.mock('@modelcontextprotocol/server/stdio', () => {
  load.count += 1;
  return { serveStdio: () => ({ close: async () => {} }) };
});

it('loads the SDK for assistants for plateau mcp alone, and not for its help', async () => {
  for (const args of [['--help'], ['mcp', '--help'], ['diagnose', '--help']])
    expect(await runCommandLine(args, terminalOf([], { LANG: 'en' }))).toBe(EXIT.done);
  expect(load.count).toBe(0);
  await runCommandLine(['mcp'], terminalOf([], { LANG: 'en' }));
  expect(load.count).toBe(1);
});
