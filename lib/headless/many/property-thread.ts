import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { PlateauError, recordOf } from '@/lib/model/failure';
import type { PropertyOutcome } from '@/lib/model/run-outcome';
import type { Entry, RunConfig } from './run-config';
import type { RunOptions } from './run-options';

/** What a thread opens a state and its ways out with. */
export interface ThreadGiven {
  readonly config: RunConfig;
  readonly options: Pick<RunOptions, 'accessToken' | 'asOf'>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** To a thread: a property to work on, or that there are no more. */
export type ToThread = { readonly number: number; readonly entry: Entry } | 'no-more';
/** From it: that it is ready, and what became of each. */
export type FromThread = { readonly number: number; readonly outcome: PropertyOutcome } | 'ready';

/** A thread that works on properties as a run of its own would: it opens the state itself, and claims what it is at. */
export interface PropertyThread {
  readonly inHand: number;
  /** Whether it takes work. */
  readonly isReady: boolean;
  /** Never rejects: a property whose thread ends is put off, and the next run goes on with it. */
  run(entry: Entry): Promise<PropertyOutcome>;
  /** Lets it finish what it has in hand. */
  end(): Promise<void>;
  /** With what it failed of, null where it was told to end; and whether it ever took work. */
  readonly ended: Promise<{ readonly failure: unknown; readonly hadBegun: boolean }>;
}

/** Megabytes for what is young, a third of what Node would give: most of it is garbage soon, and a thread more is a heap more. */
const YOUNG = 12;

/** Stands beside this file and ends as it does: in TypeScript as source, in JavaScript where both were built. */
const ENTRY = new URL(`./property-thread-entry${extname(import.meta.url)}`, import.meta.url);
/** The loader of TypeScript: a thread takes it over only from some of the ways in which this process may have begun. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export function propertyThread(given: ThreadGiven, entryPoint = ENTRY): PropertyThread {
  const worker = new Worker(entryPoint, {
    workerData: given,
    execArgv: ['--import', TSX],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const waiting = new Map<number, { readonly id: string; readonly done: (outcome: PropertyOutcome) => void }>();
  let [hasBegun, hasEnded, count] = [false, false, 0];
  let failure: unknown = null;

  worker.on('message', (message: FromThread) => {
    if (message === 'ready') {
      hasBegun = true;
      return;
    }
    waiting.get(message.number)?.done(message.outcome);
    waiting.delete(message.number);
  });
  worker.on('error', (error) => (failure = error));
  const ended = new Promise<{ failure: unknown; hadBegun: boolean }>((resolve) =>
    worker.on('exit', () => {
      hasEnded = true;
      for (const { id, done } of waiting.values()) done(brokenOff(id, failure));
      waiting.clear();
      resolve({ failure, hadBegun: hasBegun });
    }),
  );

  return {
    get inHand() {
      return waiting.size;
    },
    get isReady() {
      return hasBegun && !hasEnded;
    },
    run: (entry) =>
      new Promise((done) => {
        if (hasEnded) {
          done(brokenOff(entry.id, failure));
          return;
        }
        count += 1;
        waiting.set(count, { id: entry.id, done });
        worker.postMessage({ number: count, entry } satisfies ToThread);
      }),
    async end() {
      if (hasBegun) worker.postMessage('no-more' satisfies ToThread);
      else await worker.terminate();
      await ended;
    },
    ended,
  };
}

/** What went out before stands in the receipts. */
function brokenOff(propertyId: string, cause: unknown): PropertyOutcome {
  const why = cause instanceof Error ? cause.message : 'It was ended.';
  const failure = new PlateauError('thread-ended', `The thread ended: ${why}`, { cause, retry: { when: 'later' } });
  return { propertyId, status: 'put-off', delivered: [], failure: recordOf(failure) };
}
