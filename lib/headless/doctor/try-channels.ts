import { tryAddress } from '@/lib/deliver/channel/post-message';
import { CHANNEL_NAMES } from '@/lib/model/channel';
import { recordOf } from '@/lib/model/failure';
import { channelAddressOf, placeOf } from '../channel/channel-address-of';
import { commandWords } from '../command-words';
import { reasonFor } from '../failure-message';
import type { OpenFile } from '../many/open-run';
import type { Asker, Tell } from './check';

/** Of more properties than these, those that post to a channel are only counted. */
const NAMED = 5;

/** Looks over the address of each channel, and asks its service as far as that posts nothing. */
export async function tryChannels({ entries, secrets }: OpenFile, asker: Asker, tell: Tell): Promise<void> {
  const { doctor: words } = commandWords(asker.language);
  const byPlace = Map.groupBy(
    entries.filter(({ channel }) => channel),
    ({ channel }) => (channel ? placeOf(channel) : ''),
  );
  for (const posting of byPlace.values()) {
    const [{ channel } = {}] = posting;
    if (!channel) continue;
    const properties = posting.length > NAMED ? String(posting.length) : posting.map(({ id }) => id).join(', ');
    try {
      const address = await channelAddressOf(channel, asker);
      await tryAddress(address, { now: () => new Date() });
      const { kind } = address;
      await tell({
        what: 'way-out',
        state: 'well',
        said: words.channel(CHANNEL_NAMES[kind], properties, kind !== 'teams'),
      });
    } catch (error) {
      const said = words.channelOf(properties, reasonFor(recordOf(error), asker.language, secrets));
      await tell({ what: 'way-out', state: 'ill', said });
    }
  }
}
