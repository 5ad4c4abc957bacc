/**
 * Does what Mozilla does with a submission: unpacks the sources, installs, builds, and compares with what was submitted,
 * byte for byte.
 *   npm run rebuild
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILT = '.output/firefox-mv3';

function run(command: string, folder = '.'): void {
  const { status } = spawnSync(command, { shell: true, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`"${command}" failed in ${folder}`);
}

/** Each file of a build with its SHA-256. */
function sums(folder: string): Map<string, string> {
  const names = globSync('**/*', { cwd: folder, withFileTypes: false }).toSorted();
  const files = names.flatMap((name) => {
    try {
      return [
        [
          name,
          createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex'),
        ] as const,
      ];
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return [];
      throw error;
    }
  });
  return new Map(files);
}

const folder = mkdtempSync(join(tmpdir(), 'plateau-rebuild-'));
try {
  run('wxt zip -b firefox --mv3');
  const [sources] = globSync('.output/*-sources.zip');
  if (sources === undefined) throw new Error('There are no sources in .output.');
  run(`unzip -q ${sources} -d ${folder}`);
  run('npm ci --no-audit --no-fund', folder);
  run('npm run build-for-amo', folder);
  const [submitted, rebuilt] = [sums(BUILT), sums(join(folder, BUILT))];
  const different = [...new Set([...submitted.keys(), ...rebuilt.keys()])].filter(
    (name) => submitted.get(name) !== rebuilt.get(name),
  );
  console.log(
    `${submitted.size} files submitted, ${rebuilt.size} rebuilt from the sources, ${different.length} different`,
  );
  for (const name of different) console.log(`  ${name}`);
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
