import { execFileSync } from 'node:child_process';

/**
 * Milliseconds of processor time of a command in a folder, with all processes that it starts. Where the shell's `times`
 * is not to be had, there is no figure.
 */
export async function commandTime(folder: string, command: string): Promise<number> {
  const told = execFileSync('sh', ['-c', `${command} >/dev/null 2>&1 || exit 1; times`], {
    cwd: folder,
    encoding: 'utf8',
  });
  // "0m7.310000s 0m0.610000s", of the children: the second line.
  const parts = [...(told.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + 1000 * (60 * Number(minutes) + Number(seconds)), 0);
}
