/** A disk without room, and one that cannot be written: each has its sentence, and nothing that was kept is lost. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { openKeptState, openState } from '@/lib/headless/state/open-state';
import { folderStateFailure } from '@/lib/headless/state/state-failure';
import { folderFailure } from '@/lib/headless/folder-failure';
import { EXIT } from '@/lib/headless/terminal';
import { terminalOf } from '../unit/headless/terminal-of';

const KILOBYTES = 4096;
const place = mkdtempSync(join(tmpdir(), 'plateau-disk-'));
/** A disk of its own; only root may have one. */
const mount = () => spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${KILOBYTES}k`, 'tmpfs', place]).status === 0;
const isAllowed = process.getuid?.() === 0 && mount();
if (isAllowed) spawnSync('umount', [place]);
else console.log('Skipped: only root may mount a disk.');

describe.skipIf(!isAllowed)('a disk', () => {
  beforeEach(() => void mount());
  afterEach(() => void spawnSync('umount', [place]));

  const state = join(place, 'state');
  const fill = () => {
    // The last block is taken too.
    spawnSync('dd', ['if=/dev/zero', `of=${join(place, 'filler')}`, 'bs=1k']);
  };
  const readOnly = (how: 'ro' | 'rw') => spawnSync('mount', ['-o', `remount,${how}`, place]);
  const report = async (...args: string[]) => {
    const terminal = terminalOf([], { LANG: 'en' });
    const code = await runCommandLine(['report', '--demo', '--kinds', 'weekly', ...args], terminal);
    return { code, said: terminal.errors() };
  };
  const receipt = (key: string) => ({ key, way: 'plateau', language: 'en', at: 'x'.repeat(20_000), to: '' }) as const;

  it('that is full keeps what was there, and says that it is full', async () => {
    const { repository, close } = await openState(state);
    await repository.write('receipts', 'before', receipt('before'));
    fill();
    const writing = async () => {
      for (let at = 0; at < 100; at += 1) await repository.write('receipts', `more|${at}`, receipt(`more|${at}`));
    };
    await expect(writing()).rejects.toMatchObject({ code: 'state-full' });
    rmSync(join(place, 'filler'));
    expect(await repository.read('receipts', 'before')).not.toBeNull();
    await repository.write('receipts', 'after', receipt('after'));
    await close();
  });

  it('that is full from the beginning says so before anything is read', async () => {
    fill();
    expect(await report('--out', join(place, 'drafts'), '--state', state)).toMatchObject({
      code: EXIT.failed,
      said: expect.stringContaining('The disk that “state” is on is full'),
    });
  });

  it('that cannot be written is no server that does not answer', async () => {
    mkdirSync(join(place, 'other'));
    await (await openState(state)).close();
    readOnly('ro');
    for (const where of [state, join(place, 'new'), join(place, 'other', 'deep')]) {
      const { code, said } = await report('--out', join(tmpdir(), 'nowhere'), '--state', where);
      expect([code, said]).toEqual([EXIT.failed, expect.stringContaining('What “state” names cannot be written')]);
    }
    // Whoever only looks may.
    const { repository, close } = await openKeptState(state);
    expect(await repository.readAll('receipts')).toEqual([]);
    await close();
    readOnly('rw');
  });
});

it.each([
  ['ENOSPC', 'state-full', 'folder-full'],
  ['EDQUOT', 'state-full', 'folder-full'],
  ['EROFS', 'state-unwritable', 'folder-unwritable'],
  ['EACCES', 'state-unwritable', 'folder-unwritable'],
  ['ENOENT', 'state-unwritable', 'folder-unwritable'],
  ['EIO', 'state-unwritable', 'folder-unwritable'],
  ['ENAMETOOLONG', 'state-unwritable', 'folder-unwritable'],
])('%s of a folder has its code', (code, state, folder) => {
  const error = Object.assign(new Error(code), { code, syscall: 'open' });
  expect(folderStateFailure(error)).toMatchObject({ code: state });
  expect(folderFailure('drafts', error)).toMatchObject({ code: folder });
});

it('takes a file where a folder should be for what it is', async () => {
  const file = join(tmpdir(), `plateau-file-${crypto.randomUUID()}`);
  writeFileSync(file, '');
  await expect(openState(join(file, 'state'))).rejects.toMatchObject({ code: 'state-unwritable' });
  rmSync(file);
});
