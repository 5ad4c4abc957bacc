import { once } from 'node:events';
import process from 'node:process';
import { failureMessage } from '../failure-message';
import { personLanguage } from '../person-language';
import { stateFailure } from '../state/state-failure';
import { EXIT, type Terminal } from '../terminal';
import { commandWords } from '../command-words';
import { type OpenRun, withRun } from './open-run';
import { openQueue, QUEUE } from './queue';
import { outcomeLine } from './run-command';
import { type RunGiven, runOptions } from './run-options';
import { threadsBeside } from './hands';
import { withHands } from './with-hands';

/** A property takes less than a second where nothing is due: at the usual two, a worker would mostly wait. */
const POLL_SECONDS = 0.5;

/** Errors that follow each other more closely are of one outage. */
const OUTAGE_MS = 60_000;

/** What a job holds: a worker looks the rest up in its own file. */
interface PropertyJob {
  readonly id: string;
}

/** `plateau enqueue`: every property into the queue; one that stands in it stays as it is. */
export function enqueueCommand(given: RunGiven, terminal: Terminal): Promise<number> {
  return withQueue(given, terminal, async (boss, { entries, json }) => {
    let put = 0;
    for (const { id } of entries) {
      const job = await boss.send(QUEUE, { id } satisfies PropertyJob, { singletonKey: id });
      if (job !== null) put += 1;
    }
    const words = commandWords(personLanguage(terminal.env));
    if (!json) await terminal.print(words.enqueued(put, entries.length - put));
  });
}

/** `plateau work`: what the queue holds, until the process is told to stop; what is in hand is finished first. */
export function workCommand(given: RunGiven, terminal: Terminal): Promise<number> {
  const language = personLanguage(terminal.env);
  return withQueue(given, terminal, async (boss, run) => {
    const { config, entries, json, secrets } = run;
    const stop = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    // What a worker had in hand that died while none was there to notice.
    await boss.supervise(QUEUE);
    if (!json) await terminal.print(commandWords(language).working);
    const known = new Map(entries.map((entry) => [entry.id, entry]));
    const options = { localConcurrency: config.atOnce, pollingIntervalSeconds: POLL_SECONDS };
    await withHands(threadsBeside(Infinity), run, terminal, async (hands) => {
      await boss.work<PropertyJob>(QUEUE, options, async ([job]) => {
        const entry = known.get(job?.data.id ?? '');
        // Taken out of the file since it was put into the queue.
        if (entry === undefined) return;
        // One that fails is put off by its own schedule: only a worker that dies leaves its job to another.
        const outcome = await hands.run(entry);
        await terminal.print(json ? `${JSON.stringify(outcome)}\n` : outcomeLine(outcome, language, secrets));
      });
      await stop;
      // What is in hand is finished while there are hands.
      await boss.offWork(QUEUE, { wait: true });
    });
  });
}

async function withQueue(
  given: RunGiven,
  terminal: Terminal,
  act: (boss: Awaited<ReturnType<typeof openQueue>>, run: OpenRun) => Promise<void>,
): Promise<number> {
  const language = personLanguage(terminal.env);
  return withRun(runOptions(given, terminal.env), terminal, async (run) => {
    const tell = (error: unknown) => terminal.printError(failureMessage(error, language, run.secrets));
    const boss = await openQueue(run.config.state, oncePerOutage(tell));
    try {
      await act(boss, run);
    } catch (error) {
      throw stateFailure(error);
    } finally {
      await boss.stop({ graceful: true });
    }
    return EXIT.done;
  });
}

/** An outage is told by each question that comes to nothing in it, several a second. */
function oncePerOutage(tell: (failure: unknown) => void): (error: Error) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (error) => {
    const now = performance.now();
    if (now - last > OUTAGE_MS) tell(stateFailure(error));
    last = now;
  };
}
