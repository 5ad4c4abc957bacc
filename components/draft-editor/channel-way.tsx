import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { ConnectedChannel } from '@/lib/messages/replies';
import { CHANNEL_NAMES, ChannelDraft } from '@/lib/model/channel';
import type { Draft } from '@/lib/model/draft';
import { recordOf } from '@/lib/model/failure';
import { usePage, useLanguagePack } from '../page/page';
import { createResource } from '../page/resource';
import { Button } from '../ui/button';
import type { DraftState } from './draft-state';

interface ChannelWayProps {
  readonly draft: Draft;
  readonly state: DraftState;
}

/** The way into the team's channel, where one is connected; what was posted is frozen, since others have read it. */
export function ChannelWay({ draft, state }: ChannelWayProps) {
  const page = usePage();
  const { channel: words } = useLanguagePack().delivery;
  const channel = useMemo(() => createResource<ConnectedChannel>(), [page]);
  const busy = useSignal(false);
  const { propertyId } = draft;
  useEffect(() => void channel.run(() => page.ask('channel', { propertyId })), [page, channel, propertyId]);
  const connected = channel.value.value;
  if (connected === null || !ChannelDraft.safeParse(draft.kind).success) return null;

  const name = CHANNEL_NAMES[connected.kind];
  const post = async () => {
    busy.value = true;
    try {
      const written = await state.settle();
      if (written === null) return;
      const outcome = await page.ask('postDraft', { draftId: written.id });
      if (outcome === 'unclear') state.mailings.value += 1;
      else {
        await state.open();
        state.toast.value = { text: outcome === 'before' ? words.before(name) : words.posted(name) };
      }
    } catch (error) {
      const failure = recordOf(error);
      if (failure.code === 'channel-unclear') state.mailings.value += 1;
      state.fail(failure);
    } finally {
      busy.value = false;
    }
  };
  return (
    <Button busy={busy.value} onClick={() => void post()}>
      {words.post(name)}
    </Button>
  );
}
