/** Processes that judge, and what is said between them and who asks. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface TimedTest {
  file: string;
  ms: number;
}

export interface Baseline {
  /** The quickest first. */
  tests: TimedTest[];
  /** By path of a module, the files of tests that reach it. */
  reachedBy: Record<string, string[]>;
}

export interface MutantJob {
  kind: 'judge';
  file: string;
  source: string;
  tests: TimedTest[];
}

export type Job = MutantJob | { kind: 'baseline'; folder: string };

export type Answer =
  | { kind: 'alive'; patience: number }
  | ({ kind: 'baseline' } & Baseline)
  | { kind: 'judged'; killed: boolean }
  | { kind: 'failed'; why: string };

export type Fate = 'killed' | 'by time' | 'survived';

/** Until the first word of a process, and while nothing is known of how long the tests take. */
const START_MS = 600_000;

/** A judge that is started when it is needed, and again after it had to be ended. */
export class Judge {
  #child: ChildProcess | undefined;

  async baseline(folder: string): Promise<Baseline> {
    const answer = await this.#ask({ kind: 'baseline', folder });
    if (answer?.kind !== 'baseline') throw new Error(`${folder} took longer than ${START_MS / 60_000} minutes.`);
    return answer;
  }

  async fate(file: string, source: string, tests: TimedTest[]): Promise<Fate> {
    if (tests.length === 0) return 'survived';
    const answer = await this.#ask({ kind: 'judge', file, source, tests });
    if (answer === null) return 'by time';
    return answer.kind === 'judged' && answer.killed ? 'killed' : 'survived';
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  /** The answer, or null where nothing was heard for longer than the process itself had announced. */
  #ask(job: Job): Promise<Exclude<Answer, { kind: 'alive' | 'failed' }> | null> {
    const child = (this.#child ??= fork(fileURLToPath(new URL('judge.ts', import.meta.url))));
    return new Promise((resolve, reject) => {
      const settle = (then: () => void) => {
        clearTimeout(limit);
        child.removeAllListeners();
        then();
      };
      const giveUp = () => {
        this.end();
        settle(() => resolve(null));
      };
      let limit = setTimeout(giveUp, START_MS);
      child.on('exit', (code) => settle(() => reject(new Error(`A judge ended with ${String(code)}.`))));
      child.on('message', (answer: Answer) => {
        if (answer.kind === 'failed') settle(() => reject(new Error(answer.why)));
        else if (answer.kind !== 'alive') settle(() => resolve(answer));
        else {
          clearTimeout(limit);
          limit = setTimeout(giveUp, answer.patience);
        }
      });
      child.send(job);
    });
  }
}
