/** The `plateau` command as JavaScript, which starts in a fraction of the time that its sources take. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** What is found by its name: the command, and beside it what it starts its threads by, and with. */
const NAMED = {
  plateau: 'lib/headless/plateau.ts',
  'property-thread': 'lib/headless/many/property-thread.ts',
  'property-thread-entry': 'lib/headless/many/property-thread-entry.ts',
};

export interface BuiltCommand {
  readonly file: string;
  readonly folder: string;
  remove(): void;
}

/** Builds it beside the packages that it needs; `remove` takes it away. */
export async function builtCommand(): Promise<BuiltCommand> {
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.torture-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    publicDir: false,
    build: {
      ssr: true,
      outDir: folder,
      minify: false,
      target: 'node24',
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(NAMED).map(([name, file]) => [name, join(ROOT, file)])),
        // A thread's entry is looked for beside who starts it, whatever piece that stands in.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return { file: join(folder, 'plateau.js'), folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
