import type { Day } from '@/lib/model/day';
import { capitalised } from '../typography';
import type { BriefWords } from '../words';
import type { BriefNarrator, Cite } from './narrator';

/** For a surface that keeps no list of evidence. */
const uncited: Cite = (text) => text;

/**
 * Who writes with the words of one language.
 *
 * @example narratorWith(page.voice.value, report.asOf).quote(figure, 'Traffic') // '12,480'
 */
export function narratorWith<Spoken extends BriefWords>(
  words: Spoken,
  asOf: Day,
  cite: Cite = uncited,
): Spoken & BriefNarrator {
  const note: Cite = (text, label, provenance) => cite(text, capitalised(label), provenance);
  const between: BriefNarrator['between'] = ({ interval, ...figure }, style) => {
    if (!interval) return '';
    const text = (value: number) => words.format.figure({ ...figure, value }, style);
    const [low, high] = [text(interval.low), text(interval.high)];
    return low === high ? '' : words.messages.finding.between(low, high);
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
