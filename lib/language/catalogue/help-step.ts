/** A step of an instruction, with the address where it is done. */
export interface HelpStep {
  readonly text: string;
  readonly url?: string;
}
