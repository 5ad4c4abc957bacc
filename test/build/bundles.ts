/** What the production builds hold, read from disk: they are tested as they would be shipped. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Language } from '@/lib/model/language';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

export const areBuilt = BUILDS.every((build) => existsSync(join('.output', build, 'manifest.json')));
if (!areBuilt) console.warn('The builds are not there: run `npm run build` first. These tests are skipped.');

export function read(build: Build, file: string): string {
  return readFileSync(join('.output', build, file), 'utf8');
}

export function manifestOf(build: Build): Record<string, unknown> {
  return JSON.parse(read(build, 'manifest.json'));
}

export function filesOf(build: Build, pattern: string): string[] {
  return globSync(pattern, { cwd: join('.output', build) });
}

/** What a page or a script costs to load, compressed, in kilobytes of a thousand bytes. */
export function weightOf(build: Build, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(read(build, file), { level: 9 }).length, 0) / 1000;
}

/** What only the words of a glance hold, by language. */
const GLANCE: Readonly<Record<Language, string>> = { fr: 'Chargement…', en: 'Loading…' };

/** The scripts that hold what a glance needs, in one language. */
export function coreOf(build: Build, language: Language): string[] {
  return filesOf(build, 'chunks/core-*.js').filter((file) => read(build, file).includes(GLANCE[language]));
}

/** What a page loads by itself once its first sight is shown. */
const THEN = { 'popup.html': 'chunks/start-popup-*.js' } as const satisfies Record<string, string>;

/** The scripts and styles that a page loads before it shows anything of its own, its language among them. */
export function loadedBy(build: Build, page: string, language: Language): string[] {
  const named = [...read(build, page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(
    ([, file]) => file ?? [],
  );
  const loaded = new Set(named.filter((file) => !file.startsWith('chunks/')));
  const first = named.filter((file) => file.startsWith('chunks/'));
  const later = Object.entries(THEN).flatMap(([name, pattern]) => (name === page ? filesOf(build, pattern) : []));
  for (const chunk of [...first, ...later, ...coreOf(build, language)]) addWithImports(build, chunk, loaded);
  return [...loaded];
}

function addWithImports(build: Build, chunk: string, loaded: Set<string>): void {
  if (loaded.has(chunk)) return;
  loaded.add(chunk);
  const imported = read(build, chunk).matchAll(/(?:from|import)\s*["`]\.\/([^"`]+\.js)["`]/g);
  for (const [, file] of imported) if (file) addWithImports(build, `chunks/${file}`, loaded);
}
