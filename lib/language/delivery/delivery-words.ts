/** The words that go along with a draft on its way out: at the foot of an email, and around a prompt for an assistant. */
export interface DeliveryWords {
  /** Why this email came, and how to stop it. */
  readonly footer: { readonly why: (property: string) => string; readonly stop: string };
  /** For a sending of which nobody knows whether it arrived. */
  readonly unclear: { readonly text: (to: string) => string; readonly arrived: string; readonly missing: string };
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
