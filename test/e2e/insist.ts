/** One way for all presses and keys whose effect may stay away: as a person does, who sees that nothing came of it, again. */
import { PATIENCE } from '../eventually';

/** Milliseconds until a press is taken for lost, at first; each further time it is given twice as long. */
const FIRST = 15_000;

/**
 * Acts, and acts again where nothing came of it: a page that loads moves under a press, and a window that slides in takes no
 * keys yet.
 *
 * @param act may be done twice
 * @param effect waits for what comes of it for so many milliseconds at most, and throws where it does not; it is waited for
 * from before the press on, and must also see what is there already
 * @throws what the last wait threw
 */
export async function insist<Effect>(
  act: () => Promise<unknown>,
  effect: (patience: number) => Promise<Effect>,
): Promise<Effect> {
  const end = performance.now() + PATIENCE;
  for (let patience = FIRST; ; patience *= 2) {
    const [seen, done] = await Promise.allSettled([effect(patience), act()]);
    if (seen.status === 'fulfilled') return seen.value;
    if (performance.now() < end) continue;
    const { reason } = done.status === 'rejected' ? done : seen;
    throw reason;
  }
}
