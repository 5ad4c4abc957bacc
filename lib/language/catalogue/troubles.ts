/** What is said around failures of several properties; what each says is in `failures/`. */
export interface TroubleWords {
  readonly title: string;
  readonly propertyNumbered: (id: string) => string;
  /** Something went wrong for as many other properties. */
  readonly elsewhere: (properties: number) => string;
  readonly seeElsewhere: string;
  /** Leads to the draft on whose page a question stands. */
  readonly openDraft: string;
}
