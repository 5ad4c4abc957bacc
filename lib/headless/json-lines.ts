import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { recordOf } from '@/lib/model/failure';
import type { Terminal } from './terminal';

/**
 * Answers each line of JSON with a line of JSON, in the same order, as soon as it is read. A line
 * that cannot be answered gets `{"id","error":{"code","message"}}` in its place and the rest go on.
 *
 * @param answer - one parsed line to its answer; throws what the line has wrong
 */
export async function answerLines(
  terminal: Pick<Terminal, 'lines' | 'print'>,
  answer: (question: unknown) => unknown,
): Promise<void> {
  let number = 0;
  for await (const line of terminal.lines) {
    number += 1;
    if (line.trim() === '') continue;
    await terminal.print(`${JSON.stringify(answerOrError(line, number, answer))}\n`);
  }
}

/** The lines of a file in place of those of standard input. */
export function linesOfFile(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}

function answerOrError(line: string, number: number, answer: (question: unknown) => unknown): unknown {
  let question: unknown;
  try {
    question = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { id: null, error: { code: 'bad-input', message: `Line ${number} is not JSON.` } };
  }
  try {
    return answer(question);
  } catch (error) {
    const { code, message } = recordOf(error);
    return { id: idOf(question), error: { code, message } };
  }
}

function idOf(question: unknown): unknown {
  return typeof question === 'object' && question !== null && 'id' in question ? question.id : null;
}
