import * as z from 'zod/mini';
import { Day } from './day';
import { Period } from './period';

/** What Google can be asked of how a property is set up, each by a call of its own. */
export const SetupPart = z.enum([
  'key-events',
  'annotations',
  'attribution',
  'reporting-identity',
  'data-retention',
  'channel-groups',
  'google-signals',
  'streams',
  'access',
]);
export type SetupPart = z.infer<typeof SetupPart>;

/** Whether an event counts each time, or at most once in a visit. */
export const CountingMethod = z.enum(['once-per-event', 'once-per-session', 'unknown']);
export type CountingMethod = z.infer<typeof CountingMethod>;

/** An event that counts as a key event. */
export const KeyEvent = z.object({
  eventName: z.string(),
  /** Day of the property on which it was marked; it counts from then on only. */
  markedOn: z.optional(Day),
  counting: CountingMethod,
});
export type KeyEvent = z.infer<typeof KeyEvent>;

/** A note that stands on the charts of Google Analytics, by a person or by Google itself. */
export const ReportNote = z.object({
  id: z.string(),
  from: Day,
  to: z.optional(Day),
  title: z.string(),
  text: z.optional(z.string()),
  byGoogle: z.boolean(),
});
export type ReportNote = z.infer<typeof ReportNote>;

/** The settings that change what figures mean, or how long there are any. */
export const SettingId = z.enum([
  /** In Google's words: `paid-and-organic-channels-data-driven`. */
  'attribution-model',
  /** Days back to what brought a person first, and to what led to any other key event. */
  'acquisition-window',
  'key-event-window',
  /** `blended`, `observed`, `device-based`. */
  'reporting-identity',
  /** In Google's words: `fourteen-months`. */
  'event-retention',
  'user-retention',
  /** `on`, `off`. */
  'google-signals',
  /** The name of the group by which reports show channels. */
  'primary-channel-group',
  /** `on`, `off`, `partly` where streams differ. */
  'enhanced-measurement',
]);
export type SettingId = z.infer<typeof SettingId>;

export const Settings = z.partialRecord(SettingId, z.string());
export type Settings = z.infer<typeof Settings>;

/** Something of the setup that is not what it was. */
export const SetupChange = z.object({
  ...Period.shape,
  /** `key-event`: one more or one less, `null` on the side where it was none. Days: between the two readings that differ. */
  what: z.enum(['key-event', 'counting', ...SettingId.options]),
  event: z.optional(z.string()),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
});
export type SetupChange = z.infer<typeof SetupChange>;

/** How a property is set up in Google Analytics, as far as Google said, and what of it changed while it was read. */
export const PropertySetup = z.object({
  readOn: Day,
  /** Absent: Google never gave them. */
  keyEvents: z.optional(z.array(KeyEvent)),
  notes: z.optional(z.array(ReportNote)),
  /** Asked once in four weeks. */
  settings: z.optional(Settings),
  settingsReadOn: z.optional(Day),
  /** Hosts of the web streams. */
  hosts: z.optional(z.array(z.string())),
  /** Whether the person who reads may change the property. */
  canEdit: z.optional(z.boolean()),
  /** What its account is called. */
  account: z.optional(z.string()),
  /** What Google did not give when it was last asked: what was known of it stands. */
  unread: z.array(SetupPart),
  /** Oldest first. Events that were marked are dated by `markedOn` and stand here only where they had been taken off. */
  changes: z.array(SetupChange),
});
export type PropertySetup = z.infer<typeof PropertySetup>;
