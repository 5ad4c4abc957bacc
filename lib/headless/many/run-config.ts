import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import { PlateauError } from '@/lib/model/failure';
import { Language } from '@/lib/model/settings';

const Entry = z.strictObject({
  id: z.string().regex(/^\d+$/, 'digits, as Google Analytics shows them'),
  language: z.enum(Language.options).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  industry: z.string().optional(),
  author: z.string().optional(),
  boss: z.string().optional(),
  weeklyHours: z.number().positive().optional(),
  weekly: z.boolean().optional(),
  monthly: z.boolean().optional(),
  /** Whom its drafts are mailed to. */
  to: z.email().optional(),
});
export type Entry = z.infer<typeof Entry>;

/** A mail server. Its password stands in the environment or in a file of its own, never here. */
const Mail = z.strictObject({
  host: z.string().min(1),
  port: z.int().min(1).max(65_535),
  tls: z.enum(['implicit', 'starttls']).default('starttls'),
  user: z.string().optional(),
  passwordEnv: z.string().optional(),
  passwordFile: z.string().optional(),
  /** A file of certificates to believe beside those of the system. */
  authoritiesFile: z.string().optional(),
  from: z.email(),
  /** Whom drafts go to where a property names nobody. */
  to: z.email().optional(),
});
export type Mail = z.infer<typeof Mail>;

const RunConfig = z
  .strictObject({
    /** A folder, beside the file where it is no absolute path; or the address of a PostgreSQL database. */
    state: z.string().min(1),
    /** The folder into which the drafts go as messages, where they are not mailed. */
    folder: z.string().min(1).optional(),
    mail: Mail.optional(),
    /** Properties under way at once in one process. */
    atOnce: z.int().min(1).max(64).default(4),
    apiOrigin: z.url().optional(),
    properties: z
      .array(Entry)
      .min(1)
      .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'the same id stands twice'),
  })
  .refine(
    ({ folder, mail }) => (folder === undefined) !== (mail === undefined),
    'either "folder" or "mail" says where drafts go',
  )
  .refine(
    ({ mail, properties }) =>
      mail === undefined || mail.to !== undefined || properties.every(({ to }) => to !== undefined),
    'mail.to, or "to" of each property, says whom drafts are mailed to',
  );
export type RunConfig = z.infer<typeof RunConfig>;

/** @throws PlateauError `bad-input` naming each place that is wrong */
export async function readRunConfig(file: string): Promise<RunConfig> {
  const wrong = (message: string, cause?: unknown) =>
    new PlateauError('bad-input', `${file}: ${message}`, { cause, details: { file } });
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw wrong('cannot be read.', cause);
  });
  const { success, data, error } = RunConfig.safeParse(jsonIn(text, wrong));
  if (!success) throw wrong(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '), error);
  const beside = (path: string) => (path.includes('://') ? path : resolve(dirname(file), path));
  const { folder, mail } = data;
  return {
    ...data,
    state: beside(data.state),
    ...(folder === undefined ? {} : { folder: beside(folder) }),
    ...(mail === undefined ? {} : { mail: { ...mail, ...filesOf(mail, beside) } }),
  };
}

function filesOf({ passwordFile, authoritiesFile }: Mail, beside: (path: string) => string): Partial<Mail> {
  return {
    ...(passwordFile === undefined ? {} : { passwordFile: beside(passwordFile) }),
    ...(authoritiesFile === undefined ? {} : { authoritiesFile: beside(authoritiesFile) }),
  };
}

function jsonIn(text: string, wrong: (message: string, cause: unknown) => PlateauError): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw wrong('is not JSON.', cause);
  }
}
