/** The notices of what others wrote and a package carries: their licences ask for them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import own from './package.json' with { type: 'json' };

const MODULES = resolve(import.meta.dirname, 'node_modules');
/** What only the command in Node uses. */
const IN_NODE_ALONE = new Set([
  '@expo-google-fonts/inter',
  '@google-analytics/admin',
  '@google-analytics/data',
  '@resvg/resvg-js',
  'google-auth-library',
  'nodemailer',
  'p-queue',
  'pg',
  'pg-boss',
]);
/** Facts that were taken over and put in another form. */
const DATA = `date-holidays 3.37.0, by commenthol and others: the public holidays, changed, under CC BY 3.0
https://github.com/commenthol/date-holidays · https://creativecommons.org/licenses/by/3.0/`;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package that an extension's package may carry, with the whole text of its licence. */
export function licenceNotices(): string {
  const found = new Map<string, string>();
  const visit = (name: string): void => {
    const folder = join(MODULES, name);
    if (found.has(name) || !existsSync(folder)) return;
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    found.set(name, noticeOf(folder, manifest));
    Object.keys(manifest.dependencies ?? {}).forEach(visit);
  };
  Object.keys(own.dependencies)
    .filter((name) => !IN_NODE_ALONE.has(name))
    .forEach(visit);
  const notices = [...found.values()].toSorted();
  return `${[DATA, ...notices].join(`\n\n${'─'.repeat(80)}\n\n`)}\n`;
}

function noticeOf(folder: string, { name, version, license = '' }: Manifest): string {
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const source = `https://www.npmjs.com/package/${name}/v/${version}`;
  return [`${name} ${version} (${license})`, source, ...texts].join('\n');
}
