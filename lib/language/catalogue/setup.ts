import type { CountingMethod, SettingId } from '@/lib/model/property-setup';

/** What changed in how a property is set up, ready to be put into a sentence. */
export interface ChangeDetails {
  /** `« newsletter_signup »`, or ''. */
  readonly event: string;
  /** `1er juillet 2026`; '' where only two days are known between which it lies. */
  readonly day: string;
  /** `entre le 3 et le 10 juillet 2026` */
  readonly between: string;
  /** `28 jours`; '' where nothing is put beside anything. */
  readonly span: string;
  /** Key events without the event, in as many days before and since. */
  readonly before: string;
  readonly after: string;
  readonly isSteady: boolean;
  /** Whether channels, pages and devices are told so too. */
  readonly isByParts: boolean;
  /** How often the event came in these days; '' where that is not known. */
  readonly cameBefore: string;
  readonly came: string;
  /** The setting; null for key events. */
  readonly setting: SettingId | null;
  /** How it counts now. */
  readonly counting: CountingMethod | null;
  /** Values of a setting, in words. */
  readonly was: string;
  readonly is: string;
}

export interface SetupMessages {
  readonly keyEvent: Readonly<Record<'marked' | 'takenOff' | 'recounted' | 'since', (change: ChangeDetails) => string>>;
  /** What it means that a setting changed. */
  readonly changed: Readonly<Record<SettingId, (change: ChangeDetails) => string>>;
  /** `« sur la base des données »`, `14 mois`: a setting's value; what has no words of its own is given as it is. */
  value(setting: SettingId, value: string): string;
}
