import { PlateauError } from '@/lib/model/failure';
import { type SmtpMailbox, smtpMailbox } from '../mail/smtp';
import { textOfFile } from '../text-file';
import type { Mail } from './run-config';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The mailbox that the file of properties names, with its password from where it says.
 *
 * @throws PlateauError `bad-input` for a password that is named and not there
 */
export async function mailboxOf(mail: Mail, env: Env): Promise<SmtpMailbox> {
  const { host, port, tls, user, authoritiesFile } = mail;
  const password = await passwordOf(mail, env);
  const authorities = authoritiesFile === undefined ? undefined : await textOfFile(authoritiesFile);
  return smtpMailbox({
    host,
    port,
    tls,
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(authorities === undefined ? {} : { authorities }),
  });
}

async function passwordOf({ passwordEnv, passwordFile }: Mail, env: Env): Promise<string | undefined> {
  if (passwordFile !== undefined) return (await textOfFile(passwordFile)).trim();
  if (passwordEnv === undefined) return undefined;
  const password = env[passwordEnv];
  if (password !== undefined && password !== '') return password;
  throw new PlateauError('bad-input', `mail.passwordEnv: ${passwordEnv} is not set.`, {
    details: { value: passwordEnv },
  });
}
