/**
 * A process of one build that does what it is told and says what that cost. The file is put into the other build as it
 * is, and so imports nothing but lib, and there only what every build has.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { analyseProperty } from '@/lib/analyse-property';
import { diagnose } from '@/lib/diagnose/diagnose';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Inputs } from './inputs';

const { timed, series, snapshot, today }: Inputs = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

const TASKS = {
  diagnose: () => timed.map((each) => diagnose(each)).length,
  report: () => analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings: DEFAULT_SETTINGS, today }).report,
  answers: () => series.map((each) => diagnose(each)),
};

export type TaskName = keyof typeof TASKS;

/** What a task gave, and what it cost: milliseconds of processor time, all threads together. */
export interface Done {
  readonly result: unknown;
  readonly milliseconds: number;
}

process.on('message', (name: TaskName) => {
  const before = process.cpuUsage();
  const result = TASKS[name]();
  const { user, system } = process.cpuUsage(before);
  process.send?.({ result, milliseconds: (user + system) / 1000 } satisfies Done);
});
process.send?.('ready');
