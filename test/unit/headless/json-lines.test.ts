import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { EXIT } from '@/lib/headless/terminal';
import { answerLines } from '@/lib/headless/json-lines';
import { PlateauError } from '@/lib/model/failure';
import { terminalOf } from './terminal-of';

function double(question: unknown): unknown {
  if (typeof question === 'object' && question !== null && 'value' in question && typeof question.value === 'number')
    return { id: 'id' in question ? question.id : null, value: question.value * 2 };
  throw new PlateauError('bad-input', 'value: expected a number');
}

async function answered(lines: readonly string[]): Promise<unknown[]> {
  const terminal = terminalOf(lines);
  await answerLines(terminal, double);
  return terminal
    .out()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('answerLines', () => {
  it('answers in order and goes on after a bad line', async () => {
    expect(await answered(['{"id":"a","value":1}', '{"id":"b"}', 'not json', '', '{"id":"c","value":3}'])).toEqual([
      { id: 'a', value: 2 },
      { id: 'b', error: { code: 'bad-input', message: 'value: expected a number' } },
      { id: null, error: { code: 'bad-input', message: 'Line 3 is not JSON.' } },
      { id: 'c', value: 6 },
    ]);
  });

  it('takes a byte order mark for what it is', async () => {
    expect(await answered(['\uFEFF{"id":1,"value":2}'])).toEqual([{ id: 1, value: 4 }]);
  });

  it('answers a line before it reads the next', async () => {
    const events: string[] = [];
    const terminal = terminalOf();
    const lines = (async function* () {
      for (const id of ['a', 'b']) {
        events.push(`read ${id}`);
        yield JSON.stringify({ id, value: 0 });
      }
    })();
    const print = async (text: string) => void events.push(`wrote ${JSON.parse(text).id}`);
    await answerLines({ ...terminal, lines, print }, double);
    expect(events).toEqual(['read a', 'wrote a', 'read b', 'wrote b']);
  });
});

describe('the commands of lines', () => {
  it('take one file in place of standard input, and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plateau-'));
    const file = join(folder, 'series.jsonl');
    await writeFile(file, '{"id":1}\n\n{x\n');
    const terminal = terminalOf();
    expect(await runCommandLine(['lift', file], terminal)).toBe(EXIT.done);
    expect(
      terminal
        .out()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 1, error: { code: 'bad-input' } },
      { id: null, error: { message: 'Line 3 is not JSON.' } },
    ]);
    for (const args of [
      ['diagnose', file, 'other'],
      ['attribute', '--foo'],
    ]) {
      const wrong = terminalOf();
      expect(await runCommandLine(args, wrong)).toBe(EXIT.usage);
      expect(wrong.out()).toBe('');
    }
    expect(await runCommandLine(['diagnose', join(folder, 'nothing.jsonl')], terminalOf())).toBe(EXIT.failed);
    await rm(folder, { recursive: true });
  });
});
