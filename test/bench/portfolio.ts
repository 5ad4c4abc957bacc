/** Many properties end to end, against the emulator: how many a minute, within what memory and quota, and what a kill does. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Emulator, startEmulator } from '../emulator/emulator';
import { type Fault } from '../emulator/faults';
import { lightProperties } from '../emulator/light-properties';
import { WORDS } from '../emulator/refusal';
import { hasEnded, startRunner } from '../emulator/runner-process';

export const TODAY = '2026-11-22';
export const AS_OF = '2026-11-19';
const ONE_IN = 20;
const KILLS = 10;
export const DRAFTS_EACH = 2;
/** Milliseconds to an answer, so that requests at once are seen to be at once. */
const DELAY = 20;
/** The last is no fault of an answer: its property holds nothing that is read. */
const TROUBLES: readonly (Omit<Fault, 'path' | 'times'> | 'empty')[] = [
  { status: 403, message: WORDS.noPermission },
  { status: 429, message: WORDS.tokensPerDay },
  { status: 500 },
  { status: 0, hangUp: true },
  { status: 200, html: '<html><title>Sign in to the network</title></html>' },
  'empty',
];

interface Line {
  readonly propertyId: string;
  readonly status: string;
}

/** Figures of a run that nobody disturbed, and what became of one that was killed ten times. */
export async function portfolioFigures(count: number) {
  const all = lightProperties(count, TODAY);
  const troubled = all.map(({ property: { id } }) => id).filter((_, index) => index % ONE_IN === ONE_IN - 1);
  const troubleOf = (id: string) => TROUBLES[troubled.indexOf(id) % TROUBLES.length];
  const emulator = await startEmulator({
    properties: all.map((each) => (troubleOf(each.property.id) === 'empty' ? { ...each, tables: [] } : each)),
    now: () => new Date(`${TODAY}T12:00:00Z`),
    delay: DELAY,
  });
  for (const id of troubled) {
    const trouble = troubleOf(id);
    const path = new RegExp(`/properties/${id}\\b`);
    if (trouble !== undefined && trouble !== 'empty') emulator.fail({ ...trouble, times: Infinity, path });
  }
  try {
    const calm = await undisturbed(emulator, troubled);
    return { count, troubled: troubled.length, ...calm, killed: await killed(emulator, troubled, calm.seconds) };
  } finally {
    await emulator.stop();
  }
}

async function undisturbed(emulator: Emulator, troubled: readonly string[]) {
  const place = placeFor(emulator);
  const { count, start } = place;
  const begin = performance.now();
  const runner = start();
  const memory: number[] = [];
  runner.process.stdout?.on('data', (data: Buffer) => {
    const lines = data.toString('utf8').split('\n').length - 1;
    for (let line = 0; line < lines; line += 1) memory.push(megabytesOf(runner.process.pid));
  });
  const { out } = await runner.ended;
  const seconds = (performance.now() - begin) / 1000;
  const outcomes = linesOf(out);
  const at = (share: number) => ({
    properties: Math.ceil(count * share),
    megabytes: memory[Math.ceil(count * share) - 1],
  });
  const figures = {
    seconds,
    aMinute: (60 * count) / seconds,
    memory: [at(1 / 6), at(1 / 2), at(1)],
    mostAtOnce: emulator.mostAtOnce,
    mostTokens: Math.max(...emulator.tokens.values()),
    wronglyFailed: outcomes.filter(({ propertyId, status }) => status !== 'done' && !troubled.includes(propertyId))
      .length,
    wentWellInTrouble: outcomes.filter(({ propertyId, status }) => status === 'done' && troubled.includes(propertyId))
      .length,
    missing: (count - troubled.length) * DRAFTS_EACH - place.drafts().size,
  };
  place.remove();
  return figures;
}

/** Kills at random moments, spread over as long as a run takes. */
async function killed(emulator: Emulator, troubled: readonly string[], seconds: number) {
  const place = placeFor(emulator);
  const seen = new Map<string, number>();
  let replaced = 0;
  const look = () => {
    for (const [name, file] of place.drafts()) {
      if ((seen.get(name) ?? file) !== file) replaced += 1;
      seen.set(name, file);
    }
  };
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = emulator.requests.length;
    const runner = place.start();
    // Its start holds nothing to lose.
    while (emulator.requests.length === before && !hasEnded(runner.process)) await sleep(5);
    await sleep((Math.random() * 2 * 1000 * seconds) / (KILLS + 1));
    runner.process.kill('SIGKILL');
    await runner.ended;
    look();
  }
  await place.start().ended;
  look();
  const missing = (place.count - troubled.length) * DRAFTS_EACH - seen.size;
  place.remove();
  return { kills: KILLS, missing, replaced };
}

function placeFor(emulator: Emulator) {
  const folder = mkdtempSync(join(tmpdir(), 'plateau-many-'));
  const file = join(folder, 'plateau.json');
  const properties = emulator.properties.map(({ property: { id } }) => ({ id, language: 'en' }));
  writeFileSync(file, JSON.stringify({ state: 'state', folder: 'drafts', apiOrigin: emulator.origin, properties }));
  const drafts = join(folder, 'drafts');
  const names = () => (existsSync(drafts) ? readdirSync(drafts).filter((name) => name.endsWith('.eml')) : []);
  return {
    count: properties.length,
    start: () =>
      startRunner(['run', '--config', file, '--as-of', AS_OF, '--json'], {
        PLATEAU_ACCESS_TOKEN: emulator.identity.grant(),
      }),
    /** A file that took another's place has another number. */
    drafts: () => new Map(names().map((name) => [name, statSync(join(drafts, name)).ino])),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function linesOf(out: string): Line[] {
  return out
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line): Line => JSON.parse(line));
}

/** Resident memory, where the system tells it. */
function megabytesOf(pid: number | undefined): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return Number.NaN;
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1000);
}
