import { Paragraph } from 'docx';
import { inlines } from './inlines';
import { LISTS, STYLE } from './styles';

/** Writes lists; each ordered one counts from one. A new one for each document. */
export class Lists {
  private count = 0;

  items(texts: readonly string[], ordered: boolean): Paragraph[] {
    this.count += 1;
    const numbering = {
      reference: ordered ? LISTS.numbers : LISTS.dots,
      level: 0,
      instance: this.count,
    };
    return texts.map((text) => new Paragraph({ style: STYLE.item, numbering, children: inlines(text) }));
  }
}
