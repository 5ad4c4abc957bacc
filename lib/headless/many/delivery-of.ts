import type { Draft } from '@/lib/model/draft';
import type { Repository } from '@/lib/storage/repository';
import { mailDraft } from '../mail/mail-draft';
import { leaveInFolder } from './leave-in-folder';
import { mailboxOf } from './mailbox-of';
import type { RunConfig } from './run-config';
import type { RunParts } from './run-parts';

interface Given {
  readonly repository: Repository;
  readonly now: () => Date;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where the drafts of a run go: into a folder, or by mail. What went is frozen: whoever takes the state into the extension
 * finds it as it was read by others.
 *
 * @throws PlateauError `bad-input` for a password that is named and not there
 */
export async function deliveryOf(config: RunConfig, given: Given): Promise<RunParts['deliver']> {
  const deliver = await wayOut(config, given);
  return async (draft, to) => {
    const where = await deliver(draft, to);
    await freeze(draft, given.repository);
    return where;
  };
}

async function wayOut({ folder, mail }: RunConfig, given: Given): Promise<RunParts['deliver']> {
  if (mail === undefined) return (draft) => leaveInFolder(draft, folder ?? '', given);
  const { from, to: usually } = mail;
  const mailbox = await mailboxOf(mail, given.env);
  return (draft, to = usually) =>
    mailDraft(draft, { address: to ?? from }, { ...given, mailbox, from: { address: from } });
}

function freeze(draft: Draft, repository: Repository): Promise<void> {
  return repository.update('drafts', draft.id, (kept) => ({
    value: { ...(kept ?? draft), state: 'sent' },
    result: undefined,
  }));
}
