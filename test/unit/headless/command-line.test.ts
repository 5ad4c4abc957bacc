import { describe, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { COMMANDS, isCommandName } from '@/lib/headless/commands';
import { EXIT } from '@/lib/headless/terminal';
import { commandWords } from '@/lib/headless/command-words';
import { terminalOf } from './terminal-of';

const LANGUAGES = ['en', 'fr'] as const;
const NAMES = Object.keys(COMMANDS).filter(isCommandName);

describe('help', () => {
  it('lists every command with what it does, in both languages', async () => {
    for (const language of LANGUAGES) {
      const terminal = terminalOf([], { LANG: language });
      expect(await runCommandLine(['--help'], terminal)).toBe(EXIT.done);
      for (const name of NAMES) {
        expect(terminal.out()).toContain(name);
        expect(commandWords(language).commands[name]).toBeTruthy();
      }
    }
  });

  it('teaches each command, within a page of a hundred columns', async () => {
    for (const language of LANGUAGES)
      for (const name of NAMES) {
        const terminal = terminalOf([], { LANG: language });
        expect(await runCommandLine([name, '--help'], terminal)).toBe(EXIT.done);
        expect(terminal.out().length).toBeGreaterThan(100);
        for (const line of terminal.out().split('\n')) expect([...line].length).toBeLessThanOrEqual(115);
      }
  });
});

describe('wrong use', () => {
  it('ends with 2, and says what to do instead', async () => {
    const none = terminalOf();
    expect(await runCommandLine([], none)).toBe(EXIT.usage);
    const unknown = terminalOf([], { LANG: 'fr_FR.UTF-8' });
    expect(await runCommandLine(['rapport'], unknown)).toBe(EXIT.usage);
    expect(unknown.errors()).toContain('rapport');
    expect(unknown.errors()).toContain('--help');
    const wrong = terminalOf();
    expect(await runCommandLine(['report', '--demo'], wrong)).toBe(EXIT.usage);
    expect(wrong.errors()).toContain('--out');
    expect(wrong.out()).toBe('');
  });
});

describe('diagnose', () => {
  it('answers line by line and goes on after a bad one', async () => {
    const values = Array.from({ length: 200 }, () => 100);
    const good = JSON.stringify({
      id: 'a',
      metric: 'sessions',
      kind: 'count',
      frequency: 'daily',
      start: '2025-06-01',
      values,
    });
    const terminal = terminalOf([good, '{"id":"b","kind":"count"}', 'nonsense', good]);
    expect(await runCommandLine(['diagnose'], terminal)).toBe(EXIT.done);
    const answers = terminal
      .out()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, verdict, error }) => verdict ?? `${id} ${error.code}`)).toEqual([
      'stagnating',
      'b bad-input',
      'null bad-input',
      'stagnating',
    ]);
  });
});

it('says a failure in the language of the draft, ends with 1, and keeps the token to itself', async () => {
  const terminal = terminalOf();
  const args = ['report', '--csv', '/nowhere/absent.csv', '--out', '/nowhere/out', '--language', 'fr'];
  expect(await runCommandLine([...args, '--access-token', 'ya29.secret'], terminal)).toBe(EXIT.failed);
  expect(terminal.errors()).toContain('/nowhere/absent.csv — Il n’y a pas de tel fichier.');
  expect(terminal.errors()).not.toContain('ENOENT');
  expect(terminal.errors()).not.toContain('ya29');
});

it.each([
  ['a file of figures', ['report', '--out', '/nowhere/out', '--csv']],
  ['a file to take in', ['import', '--state', '/nowhere/state']],
  ['a file of properties', ['run', '--config']],
])('says of %s that it is a folder, or that nothing is there', async (_what, args) => {
  for (const [path, said] of [
    ['/nowhere/at/all', 'There is no such file.'],
    [import.meta.dirname, 'This file cannot be read: it is a folder'],
  ] as const) {
    const terminal = terminalOf();
    expect(await runCommandLine([...args, path], terminal)).toBe(EXIT.failed);
    expect(terminal.errors()).toContain(`${path} — ${said}`);
  }
});

it('says of a state that is not there what a state is, and makes none', async () => {
  const terminal = terminalOf();
  expect(await runCommandLine(['export', '--state', '/nowhere/state', '--out', '/nowhere/out'], terminal)).toBe(
    EXIT.failed,
  );
  expect(terminal.errors()).toContain('/nowhere/state — Nothing that Plateau kept stands there.');
  expect(terminal.errors()).not.toMatch(/database that “state” names|server/);
});
