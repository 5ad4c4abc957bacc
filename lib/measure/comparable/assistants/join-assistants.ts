import { hostOf } from '@/lib/model/assistants';
import type { DimensionId } from '@/lib/model/dimension';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import { DRIVEN_CHANNELS } from '@/lib/measure/paid-channels';
import { tableWithin } from '@/lib/measure/segment-tables';
import { ASSISTANT_CAMPAIGN, ASSISTANT_CHANNEL, ASSISTANT_MEDIUM } from './assistant-names';
import { renamed } from './renamed';

/** By what visits from assistants are read, in the order of the keys of their rows. */
export const ASSISTANT_CUT: readonly DimensionId[] = [
  'sessionDefaultChannelGroup',
  'sessionSourceMedium',
  'sessionCampaignName',
];

/** The visits of AI assistants by channel, source and campaign; null where they were not read. */
export const assistantTable = (snapshot: Snapshot): SegmentTable | null =>
  tableWithin(snapshot, 'assistants', ASSISTANT_CUT);

/** Whether somebody paid for the visit or sent the link: that assistants show advertisements changes no other visit of theirs. */
export const isOwnWill = (channel: string): boolean => !DRIVEN_CHANNELS.includes(channel);

/**
 * The hosts that Google counts in its channel for assistants here, as the property's own rows have it: the channel was named
 * on no one day, and not for all assistants.
 */
export function regroupedHosts(table: SegmentTable): ReadonlySet<string> {
  const inChannel = table.rows.filter(({ keys: [channel] }) => channel === ASSISTANT_CHANNEL);
  return new Set(inChannel.map(({ keys: [, source = ''] }) => hostOf(source)));
}

/**
 * Gives visits from AI assistants the channel, the source and the campaign that Google gives them since May 2026, on all
 * days, so that one of these values means the same before and after: `chatgpt.com / referral` in Referral and
 * `chatgpt.com / ai-assistant` in AI Assistant are one. Joined by host, of those alone that Google regroups; others, as
 * Perplexity, and what advertisements bring, stay where they are. Exact to the day, from rows that were read for it
 * (`assistantTable`); where these are missing nothing is changed. Cuts by two dimensions are as they were read.
 *
 * @example joinAssistants(snapshot) === snapshot // true
 */
export function joinAssistants(snapshot: Snapshot): Snapshot {
  const table = assistantTable(snapshot);
  if (!table) return snapshot;
  const hosts = regroupedHosts(table);
  const rows = table.rows.filter(
    ({ keys: [channel = '', source = ''] }) => hosts.has(hostOf(source)) && isOwnWill(channel),
  );
  if (rows.length === 0) return snapshot;
  const namesNow = (source: string) => [
    ASSISTANT_CHANNEL,
    `${hostOf(source)} / ${ASSISTANT_MEDIUM}`,
    ASSISTANT_CAMPAIGN,
  ];
  return {
    ...snapshot,
    tables: snapshot.tables.map((each) => {
      const [dimension, another] = each.dimensions;
      const at = dimension === undefined ? -1 : ASSISTANT_CUT.indexOf(dimension);
      if (at < 0 || another !== undefined || each.within !== undefined) return each;
      return renamed(
        each,
        table,
        rows.map(({ keys, metrics }) => ({ from: keys[at] ?? '', to: namesNow(keys[1] ?? '')[at] ?? '', metrics })),
      );
    }),
  };
}
