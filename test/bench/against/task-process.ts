import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Done, TaskName } from './tasks';

/** A process of one build that waits for tasks. */
export interface TaskProcess {
  run(name: TaskName): Promise<Done>;
  stop(): void;
}

export async function taskProcess(folder: string, inputs: string): Promise<TaskProcess> {
  const child = fork(join(folder, 'test/bench/against/tasks.ts'), [inputs], {
    cwd: folder,
    execArgv: ['--import', 'tsx'],
  });
  const answer = () =>
    new Promise<unknown>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`A process of ${folder} ended with ${code}.`));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.off('exit', ended);
        resolve(message);
      });
    });
  await answer();
  return {
    run: async (name) => {
      const done = answer();
      child.send(name);
      return (await done) as Done;
    },
    stop: () => child.kill(),
  };
}
