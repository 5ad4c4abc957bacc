import type { Day } from '@/lib/model/day';
import type { Figure } from '@/lib/model/quantity';
import type { CoreWords, Words } from '../catalogue/pack';
import type { FigureStyle } from '../format';
import { capitalised } from '../typography';

/** What a text shows: its number, by which the same figure is known in other words, and where it came from. */
export type Cited = Pick<Figure, 'value' | 'provenance'>;

/** Takes note that a figure was shown, under a label, and gives its text back. */
export type Cite = (text: string, label: string, figure: Cited) => string;

/** Who writes: in which language, on which day, and where the evidence of each figure is noted. */
export interface CoreNarrator extends CoreWords {
  readonly asOf: Day;
  readonly cite: Cite;
  /** Writes a figure and cites it, its interval with it where it has one. */
  quote(figure: Figure, label: string, style?: FigureStyle): string;
  /** `entre +9 % et +19 %`; '' where no interval is known, and where both ends read alike. */
  between(figure: Pick<Figure, 'unit' | 'currency' | 'interval'>, style?: FigureStyle): string;
}

/** Who has the words for everything. */
export interface Narrator extends CoreNarrator {
  readonly messages: Words['messages'];
}

/** For a surface that keeps no list of evidence. */
const uncited: Cite = (text) => text;

/**
 * Who writes with the words of one language.
 *
 * @example narratorWith(page.pack.value, report.asOf).quote(figure, 'Traffic') // '12,480'
 */
export function narratorWith<Pack extends CoreWords>(
  words: Pack,
  asOf: Day,
  cite: Cite = uncited,
): Pack & CoreNarrator {
  const note: Cite = (text, label, figure) => cite(text, capitalised(label), figure);
  const between: CoreNarrator['between'] = ({ interval, ...figure }, style) => {
    if (!interval) return '';
    const text = (value: number) => words.format.figure({ ...figure, value }, style);
    const [low, high] = [text(interval.low), text(interval.high)];
    return low === high ? '' : words.messages.label.between(low, high);
  };
  return {
    ...words,
    asOf,
    cite: note,
    between,
    quote(figure, label, style) {
      const text = words.format.figure(figure, style);
      note([text, between(figure, style)].filter(Boolean).join(', '), label, figure);
      return text;
    },
  };
}
