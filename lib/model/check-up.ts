import * as z from 'zod/mini';
import { Figure } from './quantity';
import { SettingId } from './property-setup';

/** What is looked at in how a property measures. */
export const CheckId = z.enum([
  'measured',
  'key-events',
  'orders-twice',
  'consent',
  'hosts',
  'self-referrals',
  'not-set',
  'unassigned',
  'enhanced-measurement',
  'currency-and-zone',
  'reporting-identity',
  'retention',
  'data-filters',
]);
export type CheckId = z.infer<typeof CheckId>;

/** `note`: nothing is wrong, and a person should know. */
export const CheckState = z.enum(['amiss', 'note', 'well', 'not-checked']);
export type CheckState = z.infer<typeof CheckState>;

/**
 * Why something could not be looked at: Google did not let, it was not asked since a file or an export was read, its programs are
 * not told, no figure tells, there is nothing of the kind.
 */
export const NotChecked = z.enum(['no-access', 'not-asked', 'not-told', 'no-figures', 'nothing-sold']);
export type NotChecked = z.infer<typeof NotChecked>;

/** Who can do something about it: whoever may edit the property, or whoever looks after the site and its tags. */
export const Remedy = z.enum(['editor', 'site']);
export type Remedy = z.infer<typeof Remedy>;

export const CheckResult = z.object({
  id: CheckId,
  state: CheckState,
  by: Remedy,
  /** Why it was not checked; only then. */
  why: z.optional(NotChecked),
  /** Which of several things is amiss, where a check looks for several. */
  of: z.optional(z.string()),
  /** What it rests on, each with its period. */
  figures: z.record(z.string(), Figure),
  /** Events, sources or hosts that it is about. */
  names: z.array(z.string()),
  /** Settings as they are. */
  settings: z.optional(z.partialRecord(SettingId, z.string())),
});
export type CheckResult = z.infer<typeof CheckResult>;

/** A property looked over, what is amiss first. */
export const CheckUp = z.object({
  /** Whether the person who reads may edit the property; absent where Google did not say. */
  canEdit: z.optional(z.boolean()),
  checks: z.array(CheckResult),
});
export type CheckUp = z.infer<typeof CheckUp>;
