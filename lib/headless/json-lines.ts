import { recordOf } from '@/lib/model/failure';
import type { Terminal } from './terminal';

/**
 * Answers each line of JSON with a line of JSON, in the same order, as soon as it is read. A line
 * that cannot be answered gets `{"id","error":{"code","message"}}` in its place and the rest go on.
 *
 * @param answer - one parsed line to its answer; throws what the line has wrong
 */
export async function answerLines(terminal: Terminal, answer: (question: unknown) => unknown): Promise<void> {
  for await (const line of terminal.lines) {
    if (line.trim() === '') continue;
    await terminal.print(`${JSON.stringify(answerOrError(line, answer))}\n`);
  }
}

function answerOrError(line: string, answer: (question: unknown) => unknown): unknown {
  let question: unknown;
  try {
    question = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { id: null, error: { code: 'bad-input', message: 'The line is not JSON.' } };
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
