/** What the boss has read in earlier months: only what was sent counts, and only what was left in it. */
import type { Day } from '@/lib/model/day';
import { blocksOf, type Draft } from '@/lib/model/draft';
import type { Period } from '@/lib/model/period';

/** An earlier month as far as it matters to the next one. */
export interface EarlierDraft {
  readonly writtenOn: Day;
  /** Fingerprints of the advice that it asked a yes or a no for. */
  readonly asked: readonly string[];
  /** Fingerprints of the actions that it told in full. */
  readonly launched: readonly string[];
  /** The channel that its title may have named, and which way it moved. */
  readonly moved: readonly string[];
  /** Ids of the facts that it told as news. */
  readonly told: readonly string[];
}

const ATTENTION = 'attention.';
/** The block that holds the channels. */
export const CHANNELS_TABLE = 'channels.table';

/**
 * The months before a period that were sent, earliest first. A list of decisions that a person wrote anew may ask for
 * something else: it counts as asking for nothing.
 *
 * @example earlierDrafts(drafts, { from: '2026-11-01', to: '2026-11-30' }).at(-1)?.writtenOn // '2026-11-04'
 */
export function earlierDrafts(drafts: readonly Draft[], period: Period): EarlierDraft[] {
  return drafts
    .filter(({ kind, state, period: other }) => kind === 'monthly' && state === 'sent' && other.to < period.from)
    .toSorted((a, b) => a.writtenAt.localeCompare(b.writtenAt))
    .map((draft) => {
      const blocks = blocksOf(draft, 'boss');
      return {
        writtenOn: draft.writtenAt.slice(0, 10),
        asked: blocks.flatMap(({ id, about = [], edited }) => (id === 'decide.list' && !edited ? about : [])),
        launched: blocks.flatMap(({ id, about = [] }) => (id.startsWith('launched.') ? about : [])),
        moved: blocks.flatMap(({ id, about = [] }) => (id === CHANNELS_TABLE ? about : [])),
        told: blocks.flatMap(({ id }) => (id.startsWith(ATTENTION) ? [id.slice(ATTENTION.length)] : [])),
      };
    });
}

/** The day on which the boss was first asked for a yes or a no; null where that was never sent. */
export function firstPutOn(
  { earlier }: { readonly earlier: readonly EarlierDraft[] },
  fingerprint: string,
): Day | null {
  return earlier.find(({ asked }) => asked.includes(fingerprint))?.writtenOn ?? null;
}
