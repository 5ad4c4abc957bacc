import { openState } from '@/lib/headless/state/open-state';
import { leavesOf, type Reference } from './figures';
import { makeWorld } from './world';

/** Hours after the beginning at which the last run of a world is; all that was put off in the meantime is due again. */
export const LAST_HOUR = 50;

/** What a run that nobody disturbs keeps of a property. */
export async function calmReference(command: string): Promise<Reference> {
  const world = await makeWorld({ command, properties: 1 });
  try {
    await world.start().ended;
    world.at(LAST_HOUR);
    await world.start().ended;
    const { repository, close } = await openState(world.state);
    const [kept] = await repository.readAll('snapshots');
    await close();
    if (kept === undefined) throw new Error('The calm run kept nothing.');
    return { figures: leavesOf(kept.value) };
  } finally {
    await world.remove();
  }
}
