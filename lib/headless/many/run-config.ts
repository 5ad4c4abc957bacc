import * as z from 'zod';
import { industryNamed } from '@/lib/model/industry-names';
import { ChannelDraft } from '@/lib/model/channel';
import { ReportSchedule } from '@/lib/model/schedule';
import { Language } from '@/lib/model/language';
import { Target } from '@/lib/model/target';
import { Tool } from '@/lib/model/tool';
import { readTarget } from '../target-option';
import type { ConfigProblem } from '@/lib/language/catalogue/runner';
import { ExportEntry } from './export-entry';

const problem = (code: ConfigProblem) => code;

/** A target as `--target` takes it, with its first day: every run reads the same file, and must count from the same day. */
const TypedTarget = z.string().transform((text, context): Target => {
  const target = Target.safeParse(readTarget(text)).data;
  if (target !== undefined) return target;
  context.addIssue({ code: 'custom', message: problem('target') });
  return z.NEVER;
});

const Industry = z.string().transform((text, context) => {
  const industry = industryNamed(text);
  if (industry !== undefined) return industry;
  context.addIssue({ code: 'custom', message: problem('industry') });
  return z.NEVER;
});

/** A secret that was put where the name of its variable belongs is no name, and so is never repeated. */
const VariableName = z.string().regex(/^[A-Za-z_]\w*$/);
const NO_ADDRESS = /^(?!.*:\/\/).+/;

/** A team's channel. The address of its webhook stands in the environment or in a file of its own, never here. */
const Channel = z
  .strictObject({
    urlEnv: VariableName.optional(),
    urlFile: z.string().regex(NO_ADDRESS).optional(),
    /** The drafts that are posted there. */
    kinds: z
      .array(z.enum(ChannelDraft.options))
      .min(1)
      .default([...ChannelDraft.options]),
  })
  .refine(({ urlEnv, urlFile }) => (urlEnv === undefined) !== (urlFile === undefined));
export type Channel = z.infer<typeof Channel>;

/** Whatever is wrong with it, one sentence says what belongs there: an address that was put there by mistake is not repeated. */
const ChannelOrNone = z.unknown().transform((given, context): Channel | false => {
  const channel = z.union([z.literal(false), Channel]).safeParse(given).data;
  if (channel !== undefined) return channel;
  context.addIssue({ code: 'custom', message: problem('channel') });
  return z.NEVER;
});

const { weekly: Weekly, monthly: Monthly } = ReportSchedule.shape;

/** What may be said of a property, or once of all. */
const Wishes = z.strictObject({
  language: z.enum(Language.options).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, problem('country'))
    .optional(),
  industry: Industry.optional(),
  author: z.string().optional(),
  boss: z.string().optional(),
  weeklyHours: z.number().positive().optional(),
  target: TypedTarget.optional(),
  margin: z.number().positive().max(0.2).optional(),
  tools: z.array(z.enum(Tool.options)).optional(),
  /** What would be set aside and belongs to the property: ids as a report names them. */
  belonging: z.array(z.string()).optional(),
  /** Whether the week's draft comes, or when; days and hours are the property's own. */
  weekly: z
    .union([z.boolean(), z.strictObject({ weekday: Weekly.shape.weekday, hour: Weekly.shape.hour })], problem('weekly'))
    .optional(),
  monthly: z
    .union([z.boolean(), z.strictObject({ day: Monthly.shape.day, hour: Monthly.shape.hour })], problem('monthly'))
    .optional(),
  /** Whom its drafts are mailed to. */
  to: z.email().optional(),
  /** The team's channel to which they are posted too; `false` for none, where there is one by default. */
  channel: ChannelOrNone.optional(),
});

const Entry = Wishes.extend({
  id: z.string().regex(/^\d+$/, problem('id')),
  bigquery: ExportEntry.optional(),
});
export type Entry = z.infer<typeof Entry>;

/** A mail server. Its password stands in the environment or in a file of its own, never here. */
const Mail = z.strictObject({
  host: z.string().min(1),
  port: z.int().min(1).max(65_535),
  tls: z.enum(['implicit', 'starttls']).default('starttls'),
  user: z.string().optional(),
  passwordEnv: VariableName.optional(),
  passwordFile: z.string().optional(),
  /** A file of certificates to believe beside those of the system. */
  authoritiesFile: z.string().optional(),
  from: z.email(),
  /** Whom drafts go to where a property names nobody. */
  to: z.email().optional(),
});
export type Mail = z.infer<typeof Mail>;

/** The one file of `run`, `work` and their companions. Paths are beside it where they are not absolute. */
export const RunConfig = z
  .strictObject({
    /** A folder, or the address of a PostgreSQL database. */
    state: z.string().min(1),
    /** The folder into which the drafts go as messages, where they are not mailed. Neither is needed beside a channel. */
    folder: z.string().min(1).optional(),
    mail: Mail.optional(),
    /** The key of a service account; application default credentials without it. */
    google: z.strictObject({ keyFile: z.string().min(1) }).optional(),
    /** Properties under way at once in one process. */
    atOnce: z.int().min(1).max(64).default(4),
    apiOrigin: z.url().optional(),
    /** What holds for every property that does not say otherwise. */
    defaults: Wishes.default({}),
    properties: z
      .array(Entry)
      .min(1)
      .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, problem('same-id')),
  })
  .transform(({ defaults, ...config }) => ({
    ...config,
    properties: config.properties.map((entry): Entry => ({ ...defaults, ...entry })),
  }))
  .refine(
    ({ folder, mail, properties }) =>
      folder === undefined || mail === undefined
        ? (folder ?? mail) !== undefined || properties.every(({ channel }) => channel)
        : false,
    problem('where-to'),
  )
  .refine(
    ({ mail, properties }) =>
      mail === undefined || mail.to !== undefined || properties.every(({ to }) => to !== undefined),
    problem('to-whom'),
  );
export type RunConfig = z.infer<typeof RunConfig>;
