import type { ChannelKind } from '@/lib/model/channel';
import type { Draft } from '@/lib/model/draft';
import { channelMessage } from './channel-message';
import { chatMessage } from './google-chat';
import { slackMessage } from './slack';
import { type ChannelPicture, teamsMessage } from './teams';

/**
 * A draft in the form of a channel, as the body of the request that posts it.
 *
 * @param draw - draws the draft's chart as a PNG; asked for only where the channel takes one. Null where it has none.
 */
export async function messageFor(
  kind: ChannelKind,
  draft: Draft,
  draw: () => Promise<ChannelPicture | null>,
): Promise<string> {
  const message = channelMessage(draft);
  switch (kind) {
    case 'slack':
      return slackMessage(message);
    case 'teams':
      return teamsMessage(message, await draw());
    case 'google-chat':
      return chatMessage(message);
  }
}
