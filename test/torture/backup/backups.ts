/**
 * What a person has, out and in again by every way that there is: the same, record by record? From SQLite through PostgreSQL and
 * back, through an empty profile of Chromium, and through one of Firefox.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, startPostgres } from '../../contract/postgres-server';
import { canRun } from '../../e2e/browser';
import { canRunFirefox } from '../../e2e/firefox';
import { startGoogle } from '../../e2e/google';
import { table } from '../../evaluate/table';
import { builtCommand } from '../built';
import { fullState, plateau } from './full-state';
import { watchMemory } from './memory-of-children';
import { type Difference, differenceOf, type Records, recordsOf } from './records-of';
import { type Through, throughChromium, throughFirefox } from './through-browsers';

export interface BackupStep extends Difference {
  readonly way: string;
  readonly records: number;
  /** Of the file that came out. */
  readonly megabytes: number;
  readonly secondsIn: number;
  readonly secondsOut: number;
  /** The most memory at once, in megabytes: of the command, or of all processes of the browser together. */
  readonly peak: number;
}

/** @param tell hears of each step as it ends */
export async function backups(properties: number, tell: (step: BackupStep) => void): Promise<BackupStep[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plateau-backups-'));
  const command = await builtCommand();
  const steps: BackupStep[] = [];
  const at = (name: string) => join(folder, name);
  const add = async (way: string, before: Records | null, out: string, took: Through & { readonly peak: number }) => {
    const records = await recordsOf(out);
    const step = {
      way,
      records: records.size,
      megabytes: statSync(out).size / 2 ** 20,
      secondsIn: took.importing,
      secondsOut: took.exporting,
      peak: took.peak,
      ...differenceOf(before ?? records, records),
    };
    steps.push(step);
    tell(step);
    return records;
  };
  /** Into a state, and out of it. */
  const throughState = async (way: string, before: Records, file: string, state: string, out: string) => {
    const taken = await plateau(command.file, ['import', file, '--state', state]);
    const given = await plateau(command.file, ['export', '--state', state, '--out', out]);
    const peak = Math.max(taken.megabytes, given.megabytes);
    await add(way, before, out, { importing: taken.seconds, exporting: given.seconds, peak });
  };
  const throughBrowser = async (way: string, before: Records, through: typeof throughChromium, out: string) => {
    const google = await startGoogle();
    const memory = watchMemory();
    try {
      const took = await through(google.port, at('sqlite.jsonl'), out);
      await add(way, before, out, { ...took, peak: memory.peak() });
    } finally {
      await google.stop();
    }
  };
  try {
    const state = await fullState(command.file, properties, folder);
    const first = await plateau(command.file, ['export', '--state', state, '--out', at('sqlite.jsonl')]);
    const took = { importing: Number.NaN, exporting: first.seconds, peak: first.megabytes };
    const before = await add('out of SQLite', null, at('sqlite.jsonl'), took);

    const bin = findPostgres();
    if (bin !== null) {
      const postgres = await startPostgres(bin);
      try {
        await throughState('PostgreSQL', before, at('sqlite.jsonl'), postgres.url, at('postgres.jsonl'));
      } finally {
        await postgres.stop();
      }
      await throughState('… and SQLite again', before, at('postgres.jsonl'), at('again'), at('again.jsonl'));
    }
    if (canRun) await throughBrowser('Chromium', before, throughChromium, at('chromium.jsonl'));
    if (canRunFirefox) await throughBrowser('Firefox', before, throughFirefox, at('firefox.jsonl'));
    return steps;
  } finally {
    command.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

export function backupTable(steps: readonly BackupStep[]): string {
  return table(
    ['', 'records', 'MB', 's in', 's out', 'peak MB', 'missing', 'changed', 'added'],
    steps.map((step) => [
      step.way,
      String(step.records),
      step.megabytes.toFixed(1),
      Number.isNaN(step.secondsIn) ? '' : step.secondsIn.toFixed(1),
      step.secondsOut.toFixed(1),
      step.peak.toFixed(0),
      ...[step.missing, step.changed, step.added].map(({ length }) => String(length)),
    ]),
  );
}
