import type { MailWay } from '@/lib/model/receipt';

/** The words that go along with a draft on its way out: at the foot of an email, and around a prompt for an assistant. */
export interface DeliveryWords {
  /** Why an email came by itself, and how to stop it. */
  readonly arrival: {
    /** `since`: the day on which it was asked for, where that is known. */
    readonly why: (told: { readonly property: string; readonly when: string; readonly since: string | null }) => string;
    readonly weekly: (weekday: string, hour: string) => string;
    readonly monthly: (day: string, hour: string) => string;
    readonly firstWorkingDay: string;
    readonly lastDay: string;
    readonly dayOfMonth: (day: number) => string;
    /** Where to click: mail programs do not open the address of an extension's page. */
    readonly stop: (panel: string, address: string) => string;
    /** Of what a team's server sends to others: who has it sent, and whom to ask not to. */
    readonly sentFor: (from: string, property: string) => string;
    readonly stopAsking: (from: string) => string;
  };
  /** For a sending of which nobody knows whether it arrived. */
  readonly unclear: {
    readonly text: (to: string, way: MailWay) => string;
    readonly arrived: string;
    readonly missing: string;
  };
  /** On the draft's page. */
  readonly mailbox: Readonly<Record<MailWay, string>> & {
    readonly delivered: Readonly<Record<MailWay, string>>;
    /** It was there before, and was not put there again. */
    readonly before: Readonly<Record<MailWay, string>>;
    readonly ownAddress: string;
    readonly addressWrong: string;
    readonly send: string;
  };
  /** Over the tables of a document's charts. */
  readonly chartFigures: string;
  readonly prompt: {
    readonly intro: (property: string) => string;
    readonly rulesHeading: string;
    /** `mark` is the line that stands before the report and after it. */
    readonly rules: (mark: string) => readonly string[];
    readonly request: string;
  };
}
