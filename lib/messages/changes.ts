/** What is kept changed: the extension's open pages are told, whichever of them, or the background, changed it. */
import * as z from 'zod/mini';

const CHANNEL = 'plateau-changes';

export const Change = z.object({ store: z.string(), key: z.string() });
export type Change = z.infer<typeof Change>;

export function announceChange(change: Change): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
  channel.postMessage(change);
  channel.close();
}

/** Tells of each change from now on; answers with how to stop. */
export function onChange(listener: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    const change = Change.safeParse(data);
    if (change.success) listener(change.data);
  });
  return () => channel.close();
}
