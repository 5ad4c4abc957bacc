import { Fragment } from 'preact';
import { type Inline, parseInline } from '@/lib/draft/markdown-blocks';

/** A line with its bold, emphasis and links, as elements: nothing that was typed becomes HTML. */
export function InlineText({ text }: { readonly text: string }) {
  return (
    <>
      {parseInline(text).map((part, i) => (
        <Fragment key={i}>{inlinePart(part)}</Fragment>
      ))}
    </>
  );
}

function inlinePart(part: Inline) {
  switch (part.kind) {
    case 'strong':
      return <strong>{part.text}</strong>;
    case 'emphasis':
      return <em>{part.text}</em>;
    case 'link':
      // What was written stays where it is, and a side panel is no place for another site.
      return (
        <a href={part.url} target="_blank" rel="noreferrer">
          {part.text}
        </a>
      );
    case 'text':
      return part.text;
  }
}
