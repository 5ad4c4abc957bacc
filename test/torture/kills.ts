/** Processes that are killed at random moments. */
import { Client } from 'pg';
import { freshDatabase, type Mishap, someMoment, through, type Tools } from './mishap';
import { DAY, DISTURBED_DAYS } from './reference';
import type { Running, World } from './world';

/** Starts processes and kills them at their work, so many in all: where nobody was left to kill, the next day's work begins. */
async function killEach(
  tools: Tools,
  world: World,
  start: () => Promise<readonly Running[]>,
  after = async () => {},
): Promise<number> {
  let killed = 0;
  for (let day = 0; killed < tools.kills && day <= DISTURBED_DAYS;) {
    const running = await start();
    await someMoment(tools, running);
    const were = await Promise.all(running.map((each) => each.kill()));
    killed += were.filter(Boolean).length;
    await after();
    world.look();
    if (!were.some(Boolean)) world.at((day += 1) * DAY);
  }
  return killed;
}

/** SIGKILL at random moments, of one run or of two at once. */
export const kills =
  (at: 'sqlite' | 'postgres', atOnce: 1 | 2): Mishap =>
  async (tools, round) => {
    const { postgres, mail } = tools;
    if (at === 'postgres' && postgres === null) return null;
    const options = {
      ...(at === 'postgres' && postgres ? { state: await freshDatabase(postgres) } : {}),
      ...(round % 2 === 1 && mail ? { mail } : {}),
    };
    return through(tools, options, async (world) => {
      const start = async () => Array.from({ length: atOnce }, () => world.start());
      return { kills: await killEach(tools, world, start) };
    });
  };

/** SIGKILL of workers at a queue; what they had in hand goes to others. */
export const killedWorkers: Mishap = async (tools) => {
  const { postgres } = tools;
  if (postgres === null) return null;
  const state = await freshDatabase(postgres);
  return through(tools, { state }, async (world) => {
    // A worker waits on at an empty queue, and never ends by itself: each two find a day of their own.
    let day = 0;
    const start = async () => {
      world.at(Math.min(day, DISTURBED_DAYS) * DAY);
      day += 1;
      await world.start('enqueue').ended;
      return [world.start('work'), world.start('work')];
    };
    return { kills: await killEach(tools, world, start, () => letPass(state)) };
  });
};

/** As the queue's own clock would have it: whoever was killed is known to be dead. */
async function letPass(state: string): Promise<void> {
  const client = new Client({ connectionString: state });
  await client.connect();
  await client.query(
    `UPDATE plateau_queue.job SET heartbeat_on = heartbeat_on - interval '10 minutes' WHERE state = 'active'`,
  );
  await client.query(
    `UPDATE plateau_queue.queue SET monitor_on = monitor_on - interval '10 minutes', monitor_claim_on = monitor_claim_on - interval '10 minutes'`,
  );
  await client.end();
}
