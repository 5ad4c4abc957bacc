import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languagePack } from '@/lib/language/all-languages';
import { addDays } from '@/lib/model/day';
import { assistantWith, type Assistant, COMMAND, connected, ROOT, TOOLS } from './mcp-client';

interface Verdict {
  readonly metric: string;
  readonly status: string;
  readonly said: string;
  readonly monthlyGrowth: {
    readonly low: number;
    readonly high: number;
    readonly level: number;
    readonly middle: number | null;
  } | null;
  readonly smallestVisibleTrend: number | null;
  readonly lastFourWeeks: Rested | null;
  readonly evidence: readonly Rested[];
}
interface Rested {
  readonly value: string | number;
  readonly from: {
    readonly metrics: readonly string[];
    readonly period: { readonly from: string; readonly to: string };
    readonly sampledShare: number;
    readonly said: string;
  };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-mcp-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('over the demonstration', () => {
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = await assistantWith(['--demo']);
  });
  afterAll(() => assistant.client.close());

  it('offers tools that only read, and says what is uncertain before they are called', async () => {
    const { tools } = await assistant.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS);
    for (const { annotations, outputSchema, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(outputSchema?.type).toBe('object');
      expect(description).toBeTruthy();
    }
    for (const text of [assistant.client.getInstructions(), tools.find(({ name }) => name === 'verdicts')?.description])
      expect(text).toContain('cannot-tell-yet is a status of its own: not a plateau');
  });

  it('tells each verdict with its interval, and each figure with query, period and sample', async () => {
    const { out, text } = await assistant.call('verdicts');
    const verdicts = out['verdicts'] as Verdict[];
    expect(verdicts.map(({ metric }) => metric)).toEqual(['totalRevenue', 'sessions', 'purchaseRate']);
    for (const { monthlyGrowth, said, evidence, lastFourWeeks } of verdicts) {
      expect(monthlyGrowth?.low).toBeLessThan(monthlyGrowth?.high ?? -1);
      expect(monthlyGrowth?.level).toBe(0.9);
      expect(text).toContain(said);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { value, from } of [...evidence, ...(lastFourWeeks ? [lastFourWeeks] : [])]) {
        expect(value).not.toBe('');
        expect(from).toMatchObject({ period: { from: expect.any(String), to: expect.any(String) }, sampledShare: 1 });
        expect(from.metrics.length).toBeGreaterThan(0);
        expect(text).toContain(from.said);
      }
    }
    expect(text).toContain('invented figures');
  });

  it('has a status, a smallest trend and no middle figure for what cannot be told yet', async () => {
    const { out, text } = await assistant.call('verdicts', { asOf: addDays(await firstDay(assistant), 70) });
    const verdicts = out['verdicts'] as Verdict[];
    expect(verdicts.length).toBeGreaterThan(0);
    for (const { status, monthlyGrowth, smallestVisibleTrend } of verdicts) {
      expect(status).toBe('cannot-tell-yet');
      expect(monthlyGrowth).toMatchObject({ middle: null, low: expect.any(Number), high: expect.any(Number) });
      expect(smallestVisibleTrend).toBeGreaterThan(0);
    }
    expect(text).toContain('neither a rise, nor a fall, nor a plateau is proven');
    expect(text).toContain('Only a trend of at least');
    expect(text).not.toMatch(/\bflat\b|\bstable\b/);
  });

  it('gives long lists in parts that come to the whole, and no part beyond', async () => {
    const ids: string[] = [];
    let cursor: string | null = null;
    let total = 0;
    do {
      const { out }: Awaited<ReturnType<Assistant['call']>> = await assistant.call('findings', {
        ...(cursor && { cursor }),
      });
      const found = out['findings'] as { id: string }[];
      ids.push(...found.map(({ id }) => id));
      [cursor, total] = [out['nextCursor'], out['total']] as [string | null, number];
    } while (cursor !== null);
    expect(ids.length).toBe(total);
    expect(new Set(ids).size).toBe(total);
    for (const bad of ['999999', 'next']) {
      const { isError, text } = await assistant.call('findings', { cursor: bad });
      expect([isError, text.includes(bad)]).toEqual([true, true]);
    }
  });

  it('answers a question as plateau ask --json does, and rests it on its queries', async () => {
    const answered = await assistant.call('ask', { question: 'revenue by channel last quarter' });
    expect(answered.out).toMatchObject({
      status: 'answered',
      understood: { metrics: ['totalRevenue'], dimensions: ['sessionDefaultChannelGroup'] },
    });
    const [from] = answered.out['from'] as Rested['from'][];
    expect(from?.metrics).toEqual(['totalRevenue']);
    expect(answered.text).toContain(from?.said);
    const byDay = await assistant.call('ask', { question: 'sessions by day' });
    const rows = byDay.out['rows'] as { from: string; sessions: number }[];
    expect(rows.length).toBe(28);
    const first = languagePack('en').dates.abbreviated(rows[0]?.from ?? '');
    expect(byDay.text).toMatch(new RegExp(`^${first} +${rows[0]?.sessions.toLocaleString('en')}$`, 'm'));
    const refused = await assistant.call('ask', { question: 'ROAS instagram', language: 'fr' });
    expect(refused.out).toMatchObject({ status: 'refused', rows: [], from: [] });
    expect(refused.text).toContain('Plateau ne lit que');
    expect(refused.isError).toBe(false);
  });

  it('tells the other language where it is asked, and a day that was not read as an error', async () => {
    const french = await assistant.call('check_up', { language: 'fr' });
    expect(french.text).toContain('Non vérifié');
    const outside = await assistant.call('ask', { question: 'visites', asOf: '2019-01-01', language: 'fr' });
    expect([outside.isError, outside.text.startsWith('Le jour 2019-01-01 est hors de ce qui a été lu.')]).toEqual([
      true,
      true,
    ]);
    const none = await assistant.call('verdicts', { asOf: 'yesterday' });
    expect([none.isError, none.text]).toEqual([true, 'There is no such day: “yesterday”. Write it as YYYY-MM-DD.']);
    const unknown = await assistant.call('verdicts', { property: '99' });
    expect([unknown.isError, unknown.text]).toEqual([true, expect.stringContaining('property 99')]);
  });

  it('drafts what was not drafted yet, with the evidence of what it shows', async () => {
    const { out, text } = await assistant.call('draft', { kind: 'monthly' });
    expect(out).toMatchObject({ kind: 'monthly', edition: 'boss', standing: 'written-now' });
    expect(text).toContain('## Where the figures come from');
    const notes = await assistant.call('draft', { kind: 'monthly', edition: 'working' });
    expect(notes.out['nextCursor']).toBe('1');
    expect(notes.text.length).toBeLessThan(17_000);
    const rest = await assistant.call('draft', { kind: 'monthly', edition: 'working', cursor: '1' });
    expect(rest.text).not.toContain('# October');
  });
});

/** The first day that was read, as the server itself says it. */
async function firstDay({ call }: Assistant): Promise<string> {
  const { text } = await call('ask', { question: 'visits', asOf: '2000-01-01' });
  return /\d{4}-\d\d-\d\d(?= to )/.exec(text)?.[0] ?? '';
}

it('keeps standard output for the protocol alone, and ends when the assistant goes', async () => {
  const server = spawn(COMMAND.command, [...COMMAND.args, '--demo'], {
    cwd: COMMAND.cwd,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => server.on('close', done));
  const lines: string[] = [];
  const answered = new Promise<void>((done) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      lines.push(line);
      if (line.includes('"id":2')) done();
    });
  });
  const send = (message: object) => server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  // As clients of the version before speak.
  const opening = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '0' } };
  send({ id: 1, method: 'initialize', params: opening });
  send({ method: 'notifications/initialized' });
  send({ id: 2, method: 'tools/call', params: { name: 'list_properties', arguments: {} } });
  await answered;
  server.stdin.end();
  expect(await ended).toBe(0);
  const messages = lines.map((line): { jsonrpc: string; id: number; result: { protocolVersion?: string } } =>
    JSON.parse(line),
  );
  expect(messages.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual([
    ['2.0', 1],
    ['2.0', 2],
  ]);
  expect(messages[0]?.result.protocolVersion).toBe('2025-06-18');
});

/** Four hundred days from October 2025. */
const fileOf = (revenue: (day: number) => number) =>
  [
    'Date,Sessions,Purchases,Total revenue',
    ...Array.from(
      { length: 400 },
      (_, i) => `${addDays('2025-10-01', i)},${200 + (i % 7)},${2 + (i % 9)},${revenue(i)}`,
    ),
  ].join('\n');

it('reads files, tells one that is not there, and reads it once it is and whenever it is another', async () => {
  const file = join(folder, 'later.csv');
  const assistant = await assistantWith(['--csv', file, '--currency', 'GBP', '--time-zone', 'Europe/London']);
  try {
    const missing = await assistant.call('verdicts', { language: 'fr' });
    expect(missing).toMatchObject({ isError: true, text: expect.stringMatching(/later\.csv/) });
    await writeFile(
      file,
      fileOf(() => 100),
    );
    const { out, isError } = await assistant.call('list_properties');
    expect(isError).toBe(false);
    expect(out).toMatchObject({ total: 1, properties: [{ source: 'csv', asOf: '2026-11-04' }] });
    const { out: answer } = await assistant.call('ask', { question: 'revenue from 1 to 10 October 2026' });
    expect(answer['rows']).toEqual([{ from: '2026-10-01', to: '2026-10-10', totalRevenue: 1000 }]);
    expect(answer).toMatchObject({ property: { currency: 'GBP', timeZone: 'Europe/London' }, notTold: [] });

    // Amounts in pence on some days: what cannot be right has a reason, and no number.
    await writeFile(
      file,
      fileOf((i) => (i % 40 === 20 ? 100_000 : 100)),
    );
    const verdicts = await assistant.call('verdicts');
    const [withheld] = verdicts.out['notTold'] as { metrics: string[]; reason: string }[];
    expect(withheld?.metrics).toContain('totalRevenue');
    expect(verdicts.text).toContain(`because it cannot be right:\n- ${withheld?.reason}`);
    const ofThatDay = await assistant.call('ask', { question: 'revenue on 21 October 2025' });
    expect(ofThatDay.out).toMatchObject({ status: 'refused', rows: [], notTold: [withheld] });
    expect(ofThatDay.text).toContain(withheld?.reason);
    expect(JSON.stringify(ofThatDay)).not.toContain('100000');
  } finally {
    await assistant.client.close();
  }
});

it('starts from any folder as README says', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const [, snippet = ''] = /```json\n([\s\S]*?mcpServers[\s\S]*?)```/.exec(readme) ?? [];
  const { mcpServers } = JSON.parse(snippet) as { mcpServers: { plateau: { command: string; args: string[] } } };
  const { command, args } = mcpServers.plateau;
  expect(args.slice(-2)).toEqual(['--state', '/path/to/state']);
  const started = [...args.slice(0, -2), '--demo'].map((each) => (each === '/path/to/plateau' ? ROOT : each));
  const { client } = await connected({ command, args: started, cwd: folder });
  expect(client.getServerVersion()?.name).toBe('plateau');
  await client.close();
});

it('ends without a word where standard input is a file, which comes to its end and never closes', async () => {
  const server = spawn(COMMAND.command, [...COMMAND.args, '--demo'], {
    cwd: COMMAND.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data: Buffer) => said.push(String(data)));
  const code = await new Promise((resolve) => server.on('close', resolve));
  expect([code, said.join('')]).toEqual([0, '']);
});
