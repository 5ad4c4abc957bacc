import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { type Inline, inlinesOf } from '@/lib/model/marked-text';
import { COLOURS } from './styles';

/** A marked line with its bold and links. */
export function inlines(text: string, look: IRunOptions = {}): ParagraphChild[] {
  return runs(inlinesOf(text), look);
}

/** Pieces of a line; what stands within another has the looks of both. */
export function runs(parts: readonly Inline[], look: IRunOptions = {}): ParagraphChild[] {
  return parts.flatMap((part): ParagraphChild[] => {
    switch (part.type) {
      case 'text':
        return [new TextRun({ ...look, text: part.value })];
      case 'strong':
        return runs(part.children, { ...look, bold: true });
      case 'emphasis':
        return runs(part.children, { ...look, italics: true });
      case 'link':
        return [linkOver(part.children, part.url, look)];
      case 'break':
        return [new TextRun({ ...look, break: 1 })];
    }
  });
}

export function link(label: string, url: string, look: IRunOptions = {}): ParagraphChild {
  return linkOver([{ type: 'text', value: label }], url, look);
}

function linkOver(parts: readonly Inline[], url: string, look: IRunOptions): ParagraphChild {
  return new ExternalHyperlink({
    link: url,
    children: runs(parts, { ...look, color: COLOURS.accent, underline: {} }),
  });
}
