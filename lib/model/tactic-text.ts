/** Figures and names, written out for a reader: see `slotFigures`. */
export type Slots = Readonly<Record<string, string>>;

/** What a sentence says where all of `given` is known; without it, wherever no case before it holds. */
export interface SentenceCase {
  readonly given?: readonly string[];
  readonly say: string;
}

/** A text with placeholders, `{segment}`, each of which names a slot; or such texts by what is known, first match. */
export type Sentence = string | readonly SentenceCase[];

/** What is to be done; only where one of `lacking` was not read (metrics and dimensions), where that is given. */
export type Step = string | { readonly lacking: readonly string[]; readonly say: string };

/** A tactic in the words of one language. Numbers enter only through slots. */
export interface TacticText {
  readonly title: string;
  /** Where the tactic answers several kinds of facts, what is given tells which one it is. */
  readonly why: Sentence;
  /** Where only the boss can say it: the question that is put instead of the title. */
  readonly question?: Sentence;
  /** The names under which people ask for it. */
  readonly askedAs?: readonly string[];
  readonly steps: readonly Step[];
  readonly doneWhen: string;
  /** The tool that helps and what to do in it. */
  readonly tool?: string;
  /** What a published effect supposes of the property, after the effect itself: `if …`. */
  readonly condition?: string;
  /** Law, consent, margin, or what may go wrong. */
  readonly caution?: string;
}

/** The words of every tactic in one language, by its id. */
export type TacticTexts = Readonly<Record<string, TacticText>>;
