import { HeadingLevel, type IRunOptions, Paragraph } from 'docx';
import type { Inline } from '@/lib/model/marked-text';
import { inlines, runs } from './inlines';
import { STYLE } from './styles';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** A real heading: the word processor's outline and a screen reader both find it. */
export function heading(level: keyof typeof LEVELS, words: string | readonly Inline[], onNewPage = false): Paragraph {
  return new Paragraph({
    heading: LEVELS[level],
    pageBreakBefore: onNewPage,
    children: typeof words === 'string' ? inlines(words) : runs(words),
  });
}

interface TextOptions {
  readonly style?: (typeof STYLE)[keyof typeof STYLE];
  readonly look?: IRunOptions;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

export function text(words: string, { style = STYLE.body, look = {}, keepNext = false }: TextOptions = {}): Paragraph {
  return new Paragraph({ style, keepNext, children: inlines(words, look) });
}
