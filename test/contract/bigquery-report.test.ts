import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { openState } from '@/lib/headless/state/open-state';
import { EXIT } from '@/lib/headless/terminal';
import { Report } from '@/lib/model/report';
import { terminalOf } from '../unit/headless/terminal-of';
import { type LocalExport, localExport } from './export/duckdb-engine';
import { fakeBigQuery, PLACE } from './export/fake-bigquery';
import { KEY_EVENTS, madeUpShop } from './export/shop';

const AS_OF = '2026-05-30';

let folder: string;
let local: LocalExport;
let google: Awaited<ReturnType<typeof fakeBigQuery>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  local = await localExport(madeUpShop('2026-01-05', 146, 11, 12).exported);
  google = await fakeBigQuery(local, 2000);
});
afterAll(async () => {
  await google.stop();
  local.close();
  await rm(folder, { recursive: true });
});

const place = `${PLACE.project}.${PLACE.dataset}`;
async function report(out: string, ...args: readonly string[]) {
  const terminal = terminalOf();
  const common = ['--bigquery', place, '--api-origin', google.origin, '--out', join(folder, out), '--as-of', AS_OF];
  const code = await runCommandLine(['report', ...common, ...args], terminal);
  return { code, errors: terminal.errors() };
}
const written = (name: string) => readFile(join(folder, name), 'utf8');
const told = ['--time-zone', 'Europe/Paris', '--currency', 'EUR'];

describe('plateau report --bigquery', () => {
  it('goes from the export alone to drafts', async () => {
    const named = ['--key-events', KEY_EVENTS.join(','), '--name', 'Maison', '--access-token', google.token];
    expect(await report('export', ...told, ...named)).toEqual({ code: EXIT.done, errors: '' });
    const found = Report.parse(JSON.parse(await written('export/report.json')));
    expect(found.source).toBe('bigquery');
    expect(found.property).toMatchObject({
      id: '42',
      displayName: 'Maison',
      timeZone: 'Europe/Paris',
      currency: 'EUR',
    });
    expect(found.asOf).toBe(AS_OF);
    expect(found.vitals.map(({ metric }) => metric)).toEqual(expect.arrayContaining(['sessions', 'totalRevenue']));
    // Every figure is of the export, and links to the same report in Google Analytics.
    const french = await written('export/monthly.fr.md');
    expect(french).toContain('données de l’export BigQuery');
    const notes = await written('export/notes.fr.md');
    expect(notes).toContain('question posée à l’export BigQuery');
    expect(notes).toContain('Les chiffres sont comptés dans l’export BigQuery');
    const english = await written('export/monthly.en.md');
    expect(english).toContain('data of the BigQuery export');
    const details = await written('export/notes.en.md');
    expect(details).toContain('The BigQuery export does not give: discounts and first-time buyers');
    expect(details).not.toContain('Name them with --key-events');
  });

  it('asks for the key events where nobody named them', async () => {
    const some = ['--language', 'en', '--kinds', 'monthly', '--access-token', google.token];
    expect((await report('unnamed', ...told, ...some)).code).toBe(EXIT.done);
    expect(await written('unnamed/notes.en.md')).toContain('Name them with --key-events');
  });

  it('asks Google Analytics for the time zone and the currency that nobody told', async () => {
    const some = ['--language', 'en', '--kinds', 'weekly', '--access-token', google.token, '--currency', 'EUR'];
    expect(await report('asked', ...some)).toEqual({ code: EXIT.done, errors: '' });
    const { property } = Report.parse(JSON.parse(await written('asked/report.json')));
    expect(property).toMatchObject({ displayName: 'Told', timeZone: 'Asia/Tokyo', currency: 'EUR' });
  });

  it('is what a run for many properties reads, where the file says so', async () => {
    const bigquery = { dataset: place, keyEvents: KEY_EVENTS, timeZone: 'Europe/Paris', currency: 'EUR' };
    const properties = [{ id: '42', language: 'en', bigquery }];
    const config = { state: 'state', folder: 'drafts', apiOrigin: google.origin, properties };
    await writeFile(join(folder, 'plateau.json'), JSON.stringify(config));
    const terminal = terminalOf([], { PLATEAU_ACCESS_TOKEN: google.token });
    const args = ['run', '--config', join(folder, 'plateau.json'), '--as-of', AS_OF];
    expect({ code: await runCommandLine(args, terminal), errors: terminal.errors() }).toEqual({
      code: EXIT.done,
      errors: '',
    });
    const drafts = await readdir(join(folder, 'drafts'));
    expect(drafts.filter((name) => name.endsWith('.eml'))).toHaveLength(2);
    const { repository, close } = await openState(join(folder, 'state'));
    expect((await repository.read('reports', '42'))?.source).toBe('bigquery');
    await close();
    // An account without access to Google Analytics is well enough for a file of exports.
    google.refuse(/accountSummaries/, {
      status: 403,
      reason: 'forbidden',
      message: 'The caller does not have permission',
    });
    const examined = terminalOf([], { PLATEAU_ACCESS_TOKEN: google.token });
    expect(await runCommandLine(['doctor', '--config', join(folder, 'plateau.json')], examined)).toBe(EXIT.done);
    expect(examined.out()).toContain('analytics_42');
  });

  it('says in the person’s language what is wrong, and never the token', async () => {
    const token = ['--access-token', google.token, '--language', 'fr'];
    google.refuse(/^GET/, { status: 404, reason: 'notFound', message: 'Not found: Dataset' });
    const missing = await report('refused', ...told, ...token);
    expect(missing.code).toBe(EXIT.failed);
    expect(missing.errors).toContain(`n’existe pas\u00a0: ${place}.`);
    google.refuse(/^POST/, {
      status: 400,
      reason: 'bytesBilledLimitExceeded',
      message: 'Query exceeded limit for bytes billed: 1000000000000. 2500000000000 or higher required.',
    });
    const large = await report('refused', ...told, '--access-token', google.token, '--language', 'en');
    expect(large.errors).toContain('more of BigQuery than was allowed: 2500 GB.');
    expect(missing.errors + large.errors).not.toContain(google.token);
    // Nobody told the zone, and this account may not ask the Admin API.
    google.refuse(/v1beta/, { status: 403, reason: 'forbidden', message: 'The caller does not have permission' });
    const zoneless = await report('refused', '--currency', 'EUR', ...token);
    expect(zoneless.errors).toContain('--time-zone');
  });
});
