import { type DOMOutputSpec, Schema } from 'prosemirror-model';
import { isSafeUrl } from '@/lib/model/marked-text';

/** The elements that stand for a mark, for what is pasted from elsewhere. */
const tags = (...names: readonly string[]) => names.map((tag) => ({ tag }));
const inside = (tag: string): DOMOutputSpec => [tag, 0];

/** What a person's own words are made of: just what Markdown is read for in a draft. */
export const WORDS = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: tags('p'), toDOM: () => inside('p') },
    heading: {
      group: 'block',
      content: 'inline*',
      defining: true,
      attrs: { depth: { default: 3, validate: 'number' } },
      parseDOM: [
        ...['h1', 'h2'].map((tag) => ({ tag, attrs: { depth: 2 } })),
        ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { depth: 3 } })),
      ],
      toDOM: ({ attrs }) => inside(attrs['depth'] === 2 ? 'h2' : 'h3'),
    },
    bullet_list: { group: 'block', content: 'list_item+', parseDOM: tags('ul'), toDOM: () => inside('ul') },
    ordered_list: { group: 'block', content: 'list_item+', parseDOM: tags('ol'), toDOM: () => inside('ol') },
    list_item: { content: 'paragraph block*', defining: true, parseDOM: tags('li'), toDOM: () => inside('li') },
    text: { group: 'inline' },
    hard_break: { group: 'inline', inline: true, selectable: false, parseDOM: tags('br'), toDOM: () => ['br'] },
  },
  marks: {
    link: {
      attrs: { url: { validate: 'string' } },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element) => {
            const url = element.getAttribute('href') ?? '';
            return isSafeUrl(url) && { url };
          },
        },
      ],
      toDOM: ({ attrs }) => ['a', { href: String(attrs['url']) }, 0],
    },
    strong: { parseDOM: tags('strong', 'b'), toDOM: () => inside('strong') },
    emphasis: { parseDOM: tags('em', 'i'), toDOM: () => inside('em') },
  },
});
