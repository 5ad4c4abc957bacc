import 'fake-indexeddb/auto';
import type { RunOutcome } from '@/lib/model/receipt';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { openDatabase } from '@/lib/storage/database';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import { FIRST_STATE, STATE_KEY } from '@/lib/storage/records';
import { type Job, jobKey } from '@/lib/schedule/job';
import { runReceipt } from '@/lib/schedule/run-receipt';
import type { ScheduleParts } from '@/lib/schedule/run-due';

/** What outlives every worker: the list of jobs and what became of each report. */
export interface Store {
  readonly jobs: ScheduleParts['jobs'];
  readonly receipts: NonNullable<ScheduleParts['receipts']>;
  put(jobs: readonly Job[]): Promise<void>;
  outcomes(): Promise<ReadonlyMap<string, RunOutcome>>;
}

export function inMemory(): Store {
  let jobs: readonly Job[] = [];
  const outcomes = new Map<string, RunOutcome>();
  return {
    jobs: {
      read: async () => jobs,
      replace: async (job) => {
        jobs = jobs.map((each) => (jobKey(each) === jobKey(job) ? job : each));
      },
    },
    receipts: {
      read: async (key) => outcomes.get(key) ?? null,
      write: async (key, outcome) => void outcomes.set(key, outcome),
    },
    put: async (next) => {
      jobs = next;
    },
    outcomes: async () => outcomes,
  };
}

let count = 0;

/** As the extension keeps it. */
export function inDatabase(): Store {
  count += 1;
  const repository = indexedDbRepository(() => openDatabase(`schedule-${process.pid}-${count}`));
  const change = (next: (jobs: readonly Job[]) => readonly Job[]) =>
    repository.update('state', STATE_KEY, (kept) => {
      const state = kept ?? FIRST_STATE;
      return { value: { ...state, jobs: [...next(state.jobs)] }, result: undefined };
    });
  return {
    jobs: {
      read: async () => (await repository.read('state', STATE_KEY))?.jobs ?? [],
      replace: (job) => change((jobs) => jobs.map((each) => (jobKey(each) === jobKey(job) ? job : each))),
    },
    receipts: {
      read: async (key) => (await repository.read('receipts', key))?.outcome ?? null,
      write: (key, outcome) => {
        const receipt = runReceipt(key, outcome, { at: '2026-01-01T00:00:00Z', settings: DEFAULT_SETTINGS });
        return repository.write('receipts', key, receipt);
      },
    },
    put: (next) => change(() => next),
    async outcomes() {
      const kept = await repository.readAll('receipts');
      return new Map(kept.flatMap(({ key, value }) => (value.outcome ? [[key, value.outcome] as const] : [])));
    },
  };
}
