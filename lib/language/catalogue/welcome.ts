/** What the first page says, from the demonstration to the first property. */
export interface WelcomeWords {
  readonly pageTitle: string;
  readonly headline: string;
  readonly lead: string;
  readonly step: (number: number, total: number) => string;
  readonly demo: {
    readonly title: string;
    readonly text: string;
    readonly draft: string;
    readonly checklist: string;
  };
  readonly connect: {
    readonly title: string;
    readonly text: string;
    readonly promises: readonly string[];
    readonly done: string;
    readonly noClient: string;
    readonly openOptions: string;
  };
  readonly property: {
    readonly title: string;
    readonly text: string;
    readonly wait: string;
    /** Connected, and the list did not come. */
    readonly notListed: string;
    readonly openDraft: string;
    readonly openChecklist: string;
    readonly reading: string;
    readonly done: string;
  };
}
