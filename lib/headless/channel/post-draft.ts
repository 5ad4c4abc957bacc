import { channelPicture } from '@/components/channel/channel-picture';
import { receiptsIn } from '@/lib/app/receipts-in';
import type { ChannelAddress } from '@/lib/deliver/channel/channel-address';
import { messageFor } from '@/lib/deliver/channel/message-for';
import { postMessage } from '@/lib/deliver/channel/post-message';
import { deliverOnce } from '@/lib/deliver/deliver-once';
import { CHANNEL_EDITION, CHANNEL_NAMES } from '@/lib/model/channel';
import type { Draft } from '@/lib/model/draft';
import { PlateauError } from '@/lib/model/failure';
import type { Repository } from '@/lib/storage/repository';
import { rasterise } from '../rasterise';

interface PostParts {
  readonly repository: Repository;
  readonly now: () => Date;
}

/** A channel's card has room for a drawing at its own size. */
const DENSITY = 1;

/**
 * Posts a draft to a team's channel, once: whoever was killed in the middle left a receipt that says "sending", and that is
 * never repeated by itself.
 *
 * @returns the name of the channel's service; null where it was posted earlier
 * @throws PlateauError `channel-unclear` where nobody saw the end of a posting
 */
export async function postDraft(
  draft: Draft,
  address: ChannelAddress,
  { repository, now }: PostParts,
): Promise<string | null> {
  const { kind: way } = address;
  const to = CHANNEL_NAMES[way];
  const delivery = { draft, edition: CHANNEL_EDITION, way, to, at: now().toISOString() };
  // Written first: what fails in the writing has posted nothing.
  const body = await messageFor(way, draft, () =>
    channelPicture(draft, async (svg) => ({ type: 'image/png', bytes: rasterise(svg, DENSITY) })),
  );
  const post = () => postMessage(address, body, { now });
  const { outcome } = await deliverOnce(delivery, receiptsIn(repository), post, (_key, work) => work());
  if (outcome === 'unclear')
    throw new PlateauError('channel-unclear', 'An earlier posting never ended.', { retry: { when: 'after-action' } });
  return outcome === 'delivered' ? to : null;
}
