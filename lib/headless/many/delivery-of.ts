import { readFile } from 'node:fs/promises';
import { PlateauError } from '@/lib/model/failure';
import type { Repository } from '@/lib/remember/repository';
import { mailDraft } from '../mail/mail-draft';
import { smtpMailbox } from '../mail/smtp';
import { leaveInFolder } from './leave-in-folder';
import type { Mail, RunConfig } from './run-config';
import type { RunParts } from './run-property';

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
  const { host, port, tls, user, from, to: usually } = mail;
  const password = await passwordOf(mail, given.env);
  const authorities = mail.authoritiesFile === undefined ? undefined : await contentOf(mail.authoritiesFile);
  const mailbox = smtpMailbox({
    host,
    port,
    tls,
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(authorities === undefined ? {} : { authorities }),
  });
  return (draft, to = usually) =>
    mailDraft(draft, { address: to ?? from }, { ...given, mailbox, from: { address: from } });
}

async function passwordOf({ passwordEnv, passwordFile }: Mail, env: Given['env']): Promise<string | undefined> {
  if (passwordFile !== undefined) return (await contentOf(passwordFile)).trim();
  if (passwordEnv === undefined) return undefined;
  const password = env[passwordEnv];
  if (password !== undefined && password !== '') return password;
  throw new PlateauError('bad-input', `mail.passwordEnv: ${passwordEnv} is not set.`, {
    details: { value: passwordEnv },
  });
}

async function contentOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new PlateauError('bad-input', `${file} cannot be read.`, { cause, details: { file } });
  });
}
