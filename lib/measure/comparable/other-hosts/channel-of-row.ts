import type { DimensionId } from '@/lib/model/dimension';

/** What Google calls a source with its medium, or the campaign of a visit without one, by the channel that follows from it. */
const BY_MEDIUM: readonly (readonly [ending: string, channel: string])[] = [
  ['(direct)', 'Direct'],
  ['(direct) / (none)', 'Direct'],
  ['(direct) / (not set)', 'Direct'],
  ['(organic)', 'Organic Search'],
  [' / organic', 'Organic Search'],
  ['(referral)', 'Referral'],
  [' / referral', 'Referral'],
];

/**
 * The channel in which the visits of a row stand, where its keys tell: `null` for a row of several channels, and `tagged` for
 * what only tagged links bring, as a named campaign.
 *
 * @example channelOfRow(['sessionSourceMedium'], ['google / organic']) // 'Organic Search'
 */
export function channelOfRow(dimensions: readonly DimensionId[], keys: readonly string[]): string | null {
  const at = dimensions.indexOf('sessionDefaultChannelGroup');
  if (at >= 0) return keys[at] ?? null;
  const origin = dimensions.findIndex((name) => name === 'sessionSourceMedium' || name === 'sessionCampaignName');
  const key = keys[origin];
  if (key === undefined) return null;
  const told = BY_MEDIUM.find(([ending]) => (ending.startsWith(' ') ? key.endsWith(ending) : key === ending));
  if (told) return told[1];
  return dimensions[origin] === 'sessionCampaignName' && !key.startsWith('(') ? 'tagged' : null;
}
