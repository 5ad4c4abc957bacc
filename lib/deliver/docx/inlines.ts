import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { parseInline } from '@/lib/draft/markdown-blocks';
import { COLOURS } from './styles';

/** A line with its bold, emphasis and links. */
export function inlines(text: string, look: IRunOptions = {}): ParagraphChild[] {
  return parseInline(text).map((part) => {
    if (part.kind === 'link') return link(part.text, part.url, look);
    const { text: said, kind } = part;
    return new TextRun({
      ...look,
      text: said,
      ...(kind === 'strong' && { bold: true }),
      ...(kind === 'emphasis' && { italics: true }),
    });
  });
}

export function link(label: string, url: string, look: IRunOptions = {}): ParagraphChild {
  return new ExternalHyperlink({
    link: url,
    children: [new TextRun({ ...look, text: label, color: COLOURS.accent, underline: {} })],
  });
}
