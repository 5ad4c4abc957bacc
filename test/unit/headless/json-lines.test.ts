import { describe, expect, it } from 'vitest';
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
      { id: null, error: { code: 'bad-input', message: 'The line is not JSON.' } },
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
