import { type Mishap, someMoment, through } from './mishap';
import { DAY } from './reference';

/** A clock that jumps under a run, by hours and by weeks, either way; and a run by each of its times. */
export const clockJumps: Mishap = (tools) =>
  through(tools, {}, async (world) => {
    const faults: string[] = [];
    // From there to each of them in turn, forward and back.
    for (const hours of tools.draws.shuffled([-30 * DAY, -3 * DAY, -1, 1, 2 * DAY])) {
      const running = world.start();
      await someMoment(tools, [running], 1 / 2);
      if (running.isThere()) faults.push(`to ${hours} h`);
      world.at(hours);
      await running.ended;
      world.look();
    }
    return { faults };
  });
