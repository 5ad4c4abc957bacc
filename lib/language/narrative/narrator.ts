import type { Day } from '@/lib/model/day';
import type { Provenance } from '@/lib/model/provenance';
import type { Figure } from '@/lib/model/quantity';
import type { Language } from '@/lib/model/settings';
import type { FigureStyle } from '../format';
import { type Words, wordsIn } from '../language';
import { capitalised } from '../typography';

/** Takes note that a figure was shown, under a label, and gives its text back. */
export type Cite = (text: string, label: string, provenance: Provenance) => string;

/** Who writes: in which language, on which day, and where the evidence of each figure is noted. */
export interface Narrator extends Words {
  readonly asOf: Day;
  readonly cite: Cite;
  /** Writes a figure and cites it, its interval with it where it has one. */
  quote(figure: Figure, label: string, style?: FigureStyle): string;
  /** `entre +9 % et +19 %`; '' where no interval is known. */
  between(figure: Pick<Figure, 'unit' | 'currency' | 'interval'>, style?: FigureStyle): string;
}

/** For a surface that keeps no list of evidence. */
export const uncited: Cite = (text) => text;

/**
 * @example narratorIn('fr', '2026-11-19').names.metric('sessions').of // 'du trafic'
 */
export function narratorIn(language: Language, asOf: Day, cite: Cite = uncited): Narrator {
  const words = wordsIn(language);
  const note: Cite = (text, label, provenance) => cite(text, capitalised(label), provenance);
  const between: Narrator['between'] = ({ interval, ...figure }, style) => {
    if (!interval) return '';
    const text = (value: number) => words.format.figure({ ...figure, value }, style);
    return words.messages.finding.between(text(interval.low), text(interval.high));
  };
  return {
    ...words,
    asOf,
    cite: note,
    between,
    quote(figure, label, style) {
      const text = words.format.figure(figure, style);
      note([text, between(figure, style)].filter(Boolean).join(', '), label, figure.provenance);
      return text;
    },
  };
}
