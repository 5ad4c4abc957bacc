import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The build that is measured. */
export const OWN = resolve(import.meta.dirname, '../../..');

/** A commit in a folder of its own, ready to run. */
export interface OtherBuild {
  readonly folder: string;
  remove(): void;
}

/**
 * Lays a commit out beside this one, with this one's packages where it asks for the same, and puts the tasks into it.
 * Throws when there is no such commit.
 */
export function otherBuild(commit: string): OtherBuild {
  const folder = join(mkdtempSync(join(tmpdir(), 'plateau-against-')), 'build');
  const run = (command: string, args: string[], cwd: string) => execFileSync(command, args, { cwd, stdio: 'ignore' });
  run('git', ['worktree', 'add', '--detach', folder, commit], OWN);
  const lock = (of: string) => readFileSync(join(of, 'package-lock.json'), 'utf8');
  if (lock(folder) === lock(OWN)) symlinkSync(join(OWN, 'node_modules'), join(folder, 'node_modules'));
  else run('npm', ['ci'], folder);
  run('npx', ['wxt', 'prepare'], folder);
  cpSync(import.meta.dirname, join(folder, 'test/bench/against'), { recursive: true });
  return {
    folder,
    remove: () => {
      run('git', ['worktree', 'remove', '--force', folder], OWN);
      rmSync(resolve(folder, '..'), { recursive: true, force: true });
    },
  };
}
