import { freeze } from '@/lib/app/posting';
import { eachWay } from '@/lib/deliver/each-way';
import { ChannelDraft } from '@/lib/model/channel';
import type { Draft } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import type { Repository } from '@/lib/storage/repository';
import { channelAddressOf } from '../channel/channel-address-of';
import { postDraft } from '../channel/post-draft';
import { mailDraft } from '../mail/mail-draft';
import { leaveInFolder } from './leave-in-folder';
import { mailboxOf } from './mailbox-of';
import type { Entry, RunConfig } from './run-config';
import type { Deliver } from './run-parts';

interface Given {
  readonly repository: Repository;
  readonly now: () => Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The person's, in which a wrong address is told. */
  readonly language: Language;
}

/** Brings a draft to one place; answers with where, or null where it is already. */
type WayOut = (draft: Draft, entry: Parameters<Deliver>[1]) => Promise<string | null>;

/**
 * Where the drafts of a run go: into a folder or by mail, and to the team's channel. What went is frozen: whoever takes the
 * state into the extension finds it as it was read by others.
 *
 * @throws PlateauError `bad-input` for a password that is named and not there
 */
export async function deliveryOf(config: RunConfig, given: Given): Promise<Deliver> {
  const usual = await usualWay(config, given);
  return async (draft, entry, told) => {
    const ways = [...usual, ...channelWay(draft, entry, given)];
    await eachWay(
      ways.map((way) => async () => {
        const where = await way(draft, entry);
        if (where !== null) told(where);
        await freeze(given.repository, draft);
      }),
    );
    return ways.length > 0;
  };
}

async function usualWay({ folder, mail }: RunConfig, given: Given): Promise<readonly WayOut[]> {
  if (folder !== undefined) return [(draft) => leaveInFolder(draft, folder, given)];
  if (mail === undefined) return [];
  const { from, to: usually } = mail;
  const mailbox = await mailboxOf(mail, given.env);
  return [
    (draft, { to = usually }) =>
      mailDraft(draft, { address: to ?? from }, { ...given, mailbox, from: { address: from } }),
  ];
}

/** The address is looked up when it is wanted: where one is wrong, only its own properties fail. */
function channelWay({ kind }: Draft, { channel }: Pick<Entry, 'channel'>, given: Given): readonly WayOut[] {
  const wanted = ChannelDraft.safeParse(kind).data;
  if (!channel || wanted === undefined || !channel.kinds.includes(wanted)) return [];
  return [async (draft) => postDraft(draft, await channelAddressOf(channel, given), given)];
}
