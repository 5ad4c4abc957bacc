import { type MarkdownBlock, type MarkdownList, parseMarkdown } from '@/lib/draft/markdown-blocks';
import { InlineWords } from './inline-text';

/** What a person wrote in place of a block. */
export function MarkdownView({ markdown }: { readonly markdown: string }) {
  return <Parts blocks={parseMarkdown(markdown)} />;
}

function Parts({ blocks }: { readonly blocks: readonly MarkdownBlock[] }) {
  return (
    <>
      {blocks.map((block, i) => (
        <MarkdownPart key={i} block={block} />
      ))}
    </>
  );
}

function MarkdownPart({ block }: { readonly block: MarkdownBlock }) {
  if (block.type === 'list') return <OwnList list={block} />;
  const words = <InlineWords parts={block.children} />;
  if (block.type === 'paragraph') return <p>{words}</p>;
  return block.depth === 2 ? <h2>{words}</h2> : <h3>{words}</h3>;
}

/** The first words of a point stand beside its mark, and not in a paragraph of their own. */
function OwnList({ list: { ordered, children } }: { readonly list: MarkdownList }) {
  const rows = children.map(({ children: [first, ...rest] }, i) => (
    <li key={i}>
      {first?.type === 'paragraph' ? <InlineWords parts={first.children} /> : first && <MarkdownPart block={first} />}
      <Parts blocks={rest} />
    </li>
  ));
  return ordered ? <ol>{rows}</ol> : <ul>{rows}</ul>;
}
