import type { Repository } from '@/lib/remember/repository';
import { mailDraft } from '../mail/mail-draft';
import { mailboxOf } from './mailbox-of';
import { leaveInFolder } from './leave-in-folder';
import type { RunConfig } from './run-config';
import type { RunParts } from './run-parts';

interface Given {
  readonly repository: Repository;
  readonly now: () => Date;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where the drafts of a run go: into a folder, or by mail.
 *
 * @throws PlateauError `bad-input` for a password that is named and not there
 */
export async function deliveryOf({ folder, mail }: RunConfig, given: Given): Promise<RunParts['deliver']> {
  if (mail === undefined) return (draft) => leaveInFolder(draft, folder ?? '', given);
  const { from, to: usually } = mail;
  const mailbox = await mailboxOf(mail, given.env);
  return (draft, to = usually) =>
    mailDraft(draft, { address: to ?? from }, { ...given, mailbox, from: { address: from } });
}
