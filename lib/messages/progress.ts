/** How far a reading has come: the extension's open pages are told while it goes on. Nothing of it is kept. */
import * as z from 'zod/mini';
import { PropertyId } from '@/lib/model/property';

const CHANNEL = 'plateau-progress';

export const Progress = z.object({
  propertyId: PropertyId,
  /** When the first report was asked, in milliseconds since 1970; before that, when the reading began. */
  since: z.number(),
  /** Reports that were answered, and all that are known to be asked. Null before the first is asked. */
  reports: z.nullable(z.object({ done: z.number(), of: z.number() })),
  /** What the daily totals say is known already, and may be asked for as `glance`. */
  hasGlance: z.boolean(),
});
export type Progress = z.infer<typeof Progress>;

export function announceProgress(progress: Progress): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
  channel.postMessage(progress);
  channel.close();
}

/** Tells of each step from now on; answers with how to stop. */
export function onProgress(listener: (progress: Progress) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    const progress = Progress.safeParse(data);
    if (progress.success) listener(progress.data);
  });
  return () => channel.close();
}
