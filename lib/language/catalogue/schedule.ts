import type { MailWay } from '@/lib/model/receipt';
import type { ScheduledWay } from '@/lib/model/schedule';

/** What the settings say of Microsoft's sign-in. */
export interface MicrosoftWords {
  /** Where a right that was given is taken back: Microsoft offers no way to do it from here. */
  readonly withdraw: string;
  readonly accounts: readonly { readonly text: string; readonly url: string }[];
  readonly client: { readonly title: string; readonly intro: string; readonly label: string; readonly wrong: string };
  readonly clientSteps: (redirect: string) => readonly { readonly text: string; readonly url?: string }[];
}

/** What the settings say about the reports that come by themselves. Days and hours arrive written out. */
export interface ScheduleWords {
  readonly title: string;
  readonly intro: string;
  /** In whose hours, and in which language. */
  readonly where: (timeZone: string, language: string) => string;
  readonly notConnected: string;
  readonly languageOnly: (language: string) => string;
  readonly weekly: string;
  readonly weekday: string;
  readonly early: string;
  readonly monthly: string;
  readonly monthDay: string;
  readonly monthDayHint: string;
  readonly firstWorkingDay: string;
  readonly lastDay: string;
  readonly dayOfMonth: (day: number) => string;
  readonly weeklyHour: string;
  readonly monthlyHour: string;
  readonly hour: (hour: number) => string;
  readonly next: (weekday: string, day: string, hour: string, period: string) => string;
  readonly way: string;
  readonly ways: Readonly<Record<ScheduledWay, string>>;
  readonly wayHints: Readonly<Record<ScheduledWay, string>>;
  readonly allowMail: Readonly<Record<MailWay, string>>;
  readonly mailAllowed: Readonly<Record<MailWay, string>>;
  readonly stopMail: Readonly<Record<MailWay, string>>;
  readonly bossAddress: string;
  readonly bossAddressHint: string;
  readonly microsoft: MicrosoftWords;
  readonly to: string;
  readonly toHint: string;
  readonly toWrong: string;
  readonly resumesOn: string;
  readonly resumesOnHint: string;
  /** The properties that are not the chosen one. */
  readonly others: {
    readonly intro: string;
    readonly next: (property: string, day: string) => string;
    readonly stop: string;
    readonly stopOf: (property: string) => string;
  };
}
