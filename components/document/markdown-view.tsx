import { type MarkdownBlock, parseMarkdown } from '@/lib/draft/markdown-blocks';
import { InlineText } from './inline-text';
import { ItemList } from './item-list';

/** What a person wrote in place of a block. */
export function MarkdownView({ markdown }: { readonly markdown: string }) {
  return (
    <>
      {parseMarkdown(markdown).map((block, i) => (
        <MarkdownPart key={i} block={block} />
      ))}
    </>
  );
}

function MarkdownPart({ block }: { readonly block: MarkdownBlock }) {
  if (block.kind === 'list') return <ItemList items={block.items} ordered={block.ordered} />;
  const text = <InlineText text={block.text} />;
  if (block.kind === 'paragraph') return <p>{text}</p>;
  return block.level <= 2 ? <h2>{text}</h2> : <h3>{text}</h3>;
}
