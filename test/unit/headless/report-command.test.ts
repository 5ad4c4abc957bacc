import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { EXIT } from '@/lib/headless/terminal';
import { addDays, dayNumber, weekdayOf } from '@/lib/model/day';
import { openState } from '@/lib/headless/state/open-state';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { Report } from '@/lib/model/report';
import { terminalOf } from './terminal-of';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = (name: string) => readFile(join(folder, name), 'utf8');

async function plateau(...args: readonly string[]) {
  const terminal = terminalOf();
  return { code: await runCommandLine(args, terminal), out: terminal.out(), errors: terminal.errors() };
}

/** Two years of a shop whose weeks have a shape and whose sales stand still. */
function shopFile(): string {
  const rows = Array.from({ length: 730 }, (_, at) => {
    const day = addDays('2023-01-01', at);
    const orders = weekdayOf(dayNumber(day)) % 6 === 0 ? 30 : 50 + (at % 3);
    return `${day};${orders * 40};${orders};${orders * 61},50;abc`;
  });
  return ['Date;Sessions;Commandes;CA (€);Remarque', ...rows].join('\n');
}

describe('plateau report --csv', () => {
  it('writes every draft in both languages, and says what it left aside', async () => {
    const file = join(folder, 'maison_daily.csv');
    await writeFile(file, shopFile());
    const { code, errors } = await plateau('report', '--csv', file, '--out', join(folder, 'csv'));
    expect(errors).toContain('maison_daily.csv: Remarque');
    expect(code).toBe(EXIT.done);
    const drafts = ['monthly', 'weekly', 'quarterly', 'hand-over'].flatMap((kind) => [`${kind}.en`, `${kind}.fr`]);
    const notes = ['notes', 'quarterly-notes'].flatMap((kind) => [`${kind}.en`, `${kind}.fr`]);
    const forms = [...drafts, ...notes].flatMap((name) => [`${name}.docx`, `${name}.html`, `${name}.md`]);
    const emails = drafts.map((name) => `${name}.eml`);
    expect((await readdir(join(folder, 'csv'))).toSorted()).toEqual([...forms, ...emails, 'report.json'].toSorted());
    const report = Report.parse(JSON.parse(await read('csv/report.json')));
    expect(report.property).toMatchObject({ displayName: 'maison', currency: 'EUR' });
    expect(report.asOf).toBe('2024-12-30');
    expect(report.vitals.map(({ diagnosis }) => diagnosis.verdict)).not.toContain('growing');
    expect(await read('csv/monthly.fr.md')).toMatch(/^# /);
    expect(await read('csv/monthly.fr.html')).toContain('<html lang="fr">');
    expect(await read('csv/weekly.en.html')).toContain('<html lang="en">');
  });

  it('says which figures it withholds, and not in the drafts alone', async () => {
    const file = join(folder, 'cut-short.csv');
    const rows = Array.from({ length: 200 }, (_, at) => `${addDays('2024-01-01', at)},Direct,100`);
    await writeFile(file, ['Date,channel,Sessions', ',,31000,Grand total', ...rows].join('\n'));
    const kinds = ['--language', 'en', '--kinds', 'weekly'];
    const { code, errors, out } = await plateau('report', '--csv', file, '--out', join(folder, 'cut-short'), ...kinds);
    expect(code).toBe(EXIT.done);
    expect(errors).toMatch(/The rows of the file hold \d+% of what its total row says/);
    expect(out).toContain('files written');
  });

  it('looks no further than --as-of, and takes the name, zone and currency that are told', async () => {
    const file = join(folder, 'maison_daily.csv');
    const told = ['--as-of', '2024-06-30', '--name', 'The House', '--currency', 'GBP', '--time-zone', 'Europe/London'];
    const some = ['--language', 'en', '--kinds', 'weekly,monthly'];
    const { code } = await plateau('report', '--csv', file, '--out', join(folder, 'cut'), ...some, ...told);
    expect(code).toBe(EXIT.done);
    const report = Report.parse(JSON.parse(await read('cut/report.json')));
    expect(report.asOf).toBe('2024-06-30');
    expect(report.property).toMatchObject({ displayName: 'The House', currency: 'GBP', timeZone: 'Europe/London' });
    const names = (await readdir(join(folder, 'cut'))).filter((name) => name.endsWith('.md'));
    expect(names.toSorted()).toEqual(['monthly.en.md', 'notes.en.md', 'weekly.en.md']);
  });
});

describe('plateau report --demo', () => {
  const demo = (out: string, asOf: string) =>
    plateau(
      'report',
      '--demo',
      '--out',
      join(folder, out),
      '--language',
      'fr',
      '--as-of',
      asOf,
      '--state',
      join(folder, 'state'),
      '--boss',
      'Paul',
    );

  it('gives an email that another program reads, with its charts within, unsent', async () => {
    expect((await demo('october', '2026-10-31')).code).toBe(EXIT.done);
    const email = await PostalMime.parse(await read('october/monthly.fr.eml'));
    expect(email.subject).toMatch(/^Maison Lienart — Octobre/);
    expect(email.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(email.text).toContain('Est-ce que cela marche');
    const named = [...(email.html ?? '').matchAll(/cid:([^"']+)/g)].map(([, cid]) => `<${cid}>`);
    expect(named.length).toBeGreaterThan(0);
    expect(email.attachments.map(({ contentId }) => contentId)).toEqual(named);
    for (const { mimeType } of email.attachments) expect(mimeType).toBe('image/png');
  });

  it('remembers in --state what was said, and does not say it as new a month later', async () => {
    const state = await openState(join(folder, 'state'));
    const said = (await state.repository.read('memories', '1')) ?? EMPTY_MEMORY;
    await state.close();
    expect(said.entries.length).toBeGreaterThan(0);
    expect((await demo('november', '2026-11-30')).code).toBe(EXIT.done);
    const report = Report.parse(JSON.parse(await read('november/report.json')));
    const before = new Set(said.entries.map(({ fingerprint }) => fingerprint));
    const again = report.advice.recommendations.filter(({ fingerprint }) => before.has(fingerprint));
    expect(again.filter(({ standing }) => standing === 'new')).toEqual([]);
    const repeated = report.advice.leftOut.filter(
      ({ fingerprint, reason }) => before.has(fingerprint) && reason === 'already-said',
    );
    expect(again.length + repeated.length).toBeGreaterThan(0);
  });

  it('gives the same files for the same day', async () => {
    const plain = ['--demo', '--as-of', '2026-10-31', '--language', 'en'];
    await plateau('report', ...plain, '--out', join(folder, 'one'));
    await plateau('report', ...plain, '--out', join(folder, 'two'));
    const names = await readdir(join(folder, 'one'));
    // A Word document carries the instant at which it was written.
    for (const name of names.filter((each) => !each.endsWith('.docx')))
      expect(await read(`two/${name}`)).toBe(await read(`one/${name}`));
  });
});

describe('npm start', () => {
  it('prints a summary that fits a screen, writes drafts and charts, and opens nothing unattended', async () => {
    for (const language of ['fr', 'en']) {
      const terminal = terminalOf([], { LANG: language, DISPLAY: ':0', PATH: '/usr/bin' });
      expect(await runCommandLine(['start', '--out', join(folder, 'start')], terminal)).toBe(EXIT.done);
      const lines = terminal.out().trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(24);
      for (const line of lines) expect([...line.replace(folder, '')].length).toBeLessThanOrEqual(80);
      expect(terminal.out()).toContain('npm run dev');
    }
    const charts = await readdir(join(folder, 'start', 'charts'));
    expect(charts.filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(0);
    expect(charts.filter((name) => name.endsWith('.png')).length).toBe(charts.length / 2);
  });
});
