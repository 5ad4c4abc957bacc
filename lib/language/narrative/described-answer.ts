/** A part of what was understood: the first choice is it, the others may stand in its place. */
export interface AnswerChip {
  readonly kind: string;
  readonly name: string;
  readonly choices: readonly { readonly label: string; readonly question: string }[];
}

/** An answer in words, as it crosses to the surface that shows it: nothing there has to be computed or named. */
export interface AnswerDescription {
  /** What was understood: measure, segment, period, step, comparison. */
  readonly understood: readonly string[];
  readonly chips: readonly AnswerChip[];
  readonly figure: string | null;
  readonly change: string | null;
  /** Why there is no figure; otherwise null. */
  readonly missing: string | null;
  readonly notes: readonly string[];
  readonly notUnderstood: readonly string[];
  /** Questions to ask instead. */
  readonly suggestions: readonly string[];
  readonly chart: {
    readonly title: string;
    /** Null where nothing is known. */
    readonly values: readonly (number | null)[];
    readonly first: string;
    readonly last: string;
    readonly lowest: string;
    readonly highest: string;
  } | null;
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly further: string;
  } | null;
  /** Where the cause was asked for: what Plateau found, or that it found none. */
  readonly cause: readonly { readonly title: string; readonly text: string }[];
  /** What leads to the draft, where that says more. */
  readonly toDraft: string | null;
  readonly link: string | null;
}
