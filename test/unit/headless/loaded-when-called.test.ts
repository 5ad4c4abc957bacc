import { afterAll, expect, it, vi } from 'vitest';
import { EXIT } from '@/lib/headless/terminal';
import { terminalOf } from './terminal-of';

const SDK = '@modelcontextprotocol/server/stdio';

afterAll(() => {
  vi.doUnmock(SDK);
  vi.resetModules();
});

it('loads the SDK for assistants for plateau mcp alone, and not for its help', async () => {
  let loaded = 0;
  // Whatever other tests loaded before is loaded anew.
  vi.resetModules();
  vi.doMock(SDK, () => {
    loaded += 1;
    return { serveStdio: () => ({ close: async () => {} }) };
  });
  const { runCommandLine } = await import('@/lib/headless/command-line');
  for (const args of [['--help'], ['mcp', '--help'], ['diagnose', '--help']])
    expect(await runCommandLine(args, terminalOf([], { LANG: 'en' }))).toBe(EXIT.done);
  expect(loaded).toBe(0);
  await runCommandLine(['mcp'], terminalOf([], { LANG: 'en' }));
  expect(loaded).toBe(1);
});
