import { expect, it } from 'vitest';
import { progressOn } from '@/lib/headless/many/progress';
import { terminalOf } from './terminal-of';

async function walked(isInteractive: boolean) {
  const terminal = { ...terminalOf(), isInteractive };
  const progress = progressOn(terminal, 2);
  await progress.ended('one\n');
  await progress.ended('two\n');
  progress.stop();
  return { out: terminal.out(), errors: terminal.errors() };
}

it('counts on the last line for a person, and leaves nothing of it', async () => {
  const { out, errors } = await walked(true);
  expect(out).toBe('one\ntwo\n');
  expect(errors.split('\r\u001b[K')).toEqual(['0/2', '1/2', '2/2', '']);
});

it('says nothing into a file', async () => {
  expect(await walked(false)).toEqual({ out: 'one\ntwo\n', errors: '' });
});
