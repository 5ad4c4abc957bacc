import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rounded } from './measure';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

export interface BundleSize {
  readonly bundle: string;
  readonly files: number;
  readonly kilobytes: number;
  readonly scriptKilobytes: number;
  /** As a store packs it. */
  readonly gzippedKilobytes: number;
}

/** Sizes of the bundles that were last built; none before the first build. */
export function bundleSizes(): BundleSize[] {
  return ['chrome-mv3', 'firefox-mv3']
    .filter((bundle) => existsSync(join(OUTPUT, bundle, 'manifest.json')))
    .map((bundle) => {
      const files = globSync('**/*.*', { cwd: join(OUTPUT, bundle) }).map((name) => ({
        name,
        bytes: readFileSync(join(OUTPUT, bundle, name)),
      }));
      const kilobytes = (all: readonly number[]) => rounded(all.reduce((sum, size) => sum + size, 0) / 1000);
      return {
        bundle,
        files: files.length,
        kilobytes: kilobytes(files.map(({ bytes }) => bytes.length)),
        scriptKilobytes: kilobytes(files.filter(({ name }) => name.endsWith('.js')).map(({ bytes }) => bytes.length)),
        gzippedKilobytes: kilobytes(files.map(({ bytes }) => gzipSync(bytes).length)),
      };
    });
}
