/** The `plateau` command as one file, which starts in a fraction of the time that its sources take. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds it beside the packages that it needs; `remove` takes it away. */
export async function builtCommand(): Promise<{ readonly file: string; remove(): void }> {
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.torture-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    publicDir: false,
    build: { ssr: join(ROOT, 'lib/headless/plateau.ts'), outDir: folder, minify: false, target: 'node24' },
  });
  return { file: join(folder, 'plateau.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
