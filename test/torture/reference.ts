import { setTimeout as sleep } from 'node:timers/promises';
import { openState } from '@/lib/headless/state/open-state';
import { leavesOf, type Reference } from './figures';
import { makeWorld } from './world';

export const DAY = 24;
/** Days after the first on which a world may still be disturbed. */
export const DISTURBED_DAYS = 3;
/** Hours after the beginning at which the last run of a world is; all that was put off in the meantime is due again. */
export const LAST_HOUR = (DISTURBED_DAYS + 1) * DAY + 2;

/** What a run that nobody disturbs keeps of a property. */
export async function calmReference(command: string, properties: number): Promise<Reference> {
  const world = await makeWorld({ command, properties });
  try {
    const running = world.start();
    while (!running.isAtWork()) await sleep(5);
    const begun = performance.now();
    await running.ended;
    const milliseconds = performance.now() - begun;
    world.at(LAST_HOUR);
    await world.start().ended;
    const { repository, close } = await openState(world.state);
    const [kept] = await repository.readAll('snapshots');
    await close();
    if (kept === undefined) throw new Error('The calm run kept nothing.');
    return { figures: leavesOf(kept.value), milliseconds };
  } finally {
    await world.remove();
  }
}
