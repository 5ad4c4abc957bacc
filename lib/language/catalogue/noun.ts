/** A name as sentences need it: bare for a label, with its article, with "of", and whether its verb is plural. */
export interface Noun {
  /** `chiffre d’affaires` */
  readonly bare: string;
  /** `le chiffre d’affaires` */
  readonly the: string;
  /** `du chiffre d’affaires` */
  readonly of: string;
  readonly plural: boolean;
  /** Of what something happens on, not by: `sur mobile`. */
  readonly within?: string;
  /** True for what one would rather see fall: its rise is no progress. */
  readonly lessIsBetter?: true;
}
