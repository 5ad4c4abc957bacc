import { Fragment } from 'preact';
import { type Inline, inlinesOf } from '@/lib/model/marked-text';

/** A marked line with its bold and links, as elements: nothing that was typed or read becomes HTML. */
export function InlineText({ text }: { readonly text: string }) {
  return <Inlines parts={inlinesOf(text)} />;
}

export function Inlines({ parts }: { readonly parts: readonly Inline[] }) {
  return (
    <>
      {parts.map((part, i) => (
        <Fragment key={i}>
          <InlinePart part={part} />
        </Fragment>
      ))}
    </>
  );
}

function InlinePart({ part }: { readonly part: Inline }) {
  switch (part.type) {
    case 'text':
      return <>{part.value}</>;
    case 'break':
      return <br />;
    case 'strong':
      return (
        <strong>
          <Inlines parts={part.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines parts={part.children} />
        </em>
      );
    case 'link':
      // What was written stays where it is, and a side panel is no place for another site.
      return (
        <a href={part.url} target="_blank" rel="noreferrer">
          <Inlines parts={part.children} />
        </a>
      );
  }
}
