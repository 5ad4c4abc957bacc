import type { Day } from '@/lib/model/day';
import type { Provenance } from '@/lib/model/provenance';
import type { Figure } from '@/lib/model/quantity';
import type { Language } from '@/lib/model/settings';
import type { FigureStyle } from '../format';
import { wordsIn } from '../language';
import type { BriefWords, Words } from '../words';
import { narratorWith } from './narrator-with';

/** Takes note that a figure was shown, under a label, and gives its text back. */
export type Cite = (text: string, label: string, provenance: Provenance) => string;

/** Who writes: in which language, on which day, and where the evidence of each figure is noted. */
export interface BriefNarrator extends BriefWords {
  readonly asOf: Day;
  readonly cite: Cite;
  /** Writes a figure and cites it, its interval with it where it has one. */
  quote(figure: Figure, label: string, style?: FigureStyle): string;
  /** `entre +9 % et +19 %`; '' where no interval is known, and where both ends read alike. */
  between(figure: Pick<Figure, 'unit' | 'currency' | 'interval'>, style?: FigureStyle): string;
}

/** Who has the words for everything. */
export interface Narrator extends BriefNarrator {
  readonly messages: Words['messages'];
}

/**
 * Who writes in a language, where all languages are at hand.
 *
 * @example narratorIn('fr', '2026-11-19').names.metric('sessions').of // 'du trafic'
 */
export function narratorIn(language: Language, asOf: Day, cite?: Cite): Narrator {
  return narratorWith(wordsIn(language), asOf, cite);
}
