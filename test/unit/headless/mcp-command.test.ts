import { describe, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { pageOf } from '@/lib/headless/mcp/page';
import { EXIT } from '@/lib/headless/terminal';
import { terminalOf } from './terminal-of';

describe('plateau mcp', () => {
  it.each([
    [[], '--demo'],
    [['--demo', '--state', 'memory'], '--demo'],
    [['--demo', 'stray.csv'], 'stray.csv'],
    [['--demo', '--property', '1'], '--property'],
    [['--demo', '--language', 'de'], 'de'],
  ])('wants one thing to read, and nothing that it would not heed: %j', async (args, says) => {
    const terminal = terminalOf([], { LANG: 'en' });
    expect(await runCommandLine(['mcp', ...args], terminal)).toBe(EXIT.usage);
    expect(terminal.errors()).toContain(says);
    expect(terminal.out()).toBe('');
  });
});

it('cuts a list into parts that come to the whole', () => {
  const all = ['a', 'b', 'c', 'd', 'e'];
  const first = pageOf(all, undefined, 2);
  expect(first).toEqual({ items: ['a', 'b'], next: '2', left: 3 });
  expect(pageOf(all, '4', 2)).toEqual({ items: ['e'], next: null, left: 0 });
  expect(pageOf([], undefined, 2)).toEqual({ items: [], next: null, left: 0 });
  for (const cursor of ['5', '-1', 'x', '']) expect(() => pageOf(all, cursor, 2)).toThrow('cursor');
});
