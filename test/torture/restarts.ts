import { setTimeout as sleep } from 'node:timers/promises';
import { freshDatabase, type Mishap, someMoment, through } from './mishap';

/** PostgreSQL started again, in order or as after a crash, under one run, two at once, or workers at a queue. */
export const restarts =
  (who: 'one' | 'two' | 'workers'): Mishap =>
  async (tools, round) => {
    const { postgres, draws, mail } = tools;
    if (postgres === null) return null;
    const state = await freshDatabase(postgres);
    return through(
      tools,
      { state, ...(round % 2 === 1 && mail && who !== 'workers' ? { mail } : {}) },
      async (world) => {
        if (who === 'workers') await world.start('enqueue').ended;
        const running = Array.from({ length: who === 'one' ? 1 : 2 }, () =>
          world.start(who === 'workers' ? 'work' : 'run'),
        );
        let restarted = 0;
        for (let time = 0; time < tools.restarts; time += 1) {
          await someMoment(tools, running, 1 / tools.restarts);
          const how = draws.pick(['fast', 'crash'] as const);
          if (running.some((each) => each.isThere())) restarted += 1;
          await postgres.restart(how);
        }
        if (who === 'workers') {
          await sleep(2000);
          for (const each of running) each.process.kill('SIGTERM');
        }
        await Promise.all(running.map((each) => each.ended));
        return { restarts: restarted };
      },
    );
  };
