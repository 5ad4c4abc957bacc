import { type ComponentChildren, type ComponentType, Fragment } from 'preact';
import type { Inline } from '@/lib/model/marked-text';

/** How a surface shows a link within a line. */
export type InlineLink = ComponentType<{ readonly url: string; readonly label: ComponentChildren }>;

interface InlinesProps {
  readonly parts: readonly Inline[];
  readonly link: InlineLink;
}

/** The pieces of a marked line as elements: nothing that was typed or read becomes HTML. */
export function Inlines({ parts, link }: InlinesProps) {
  return (
    <>
      {parts.map((part, i) => (
        <Fragment key={i}>
          <InlinePart part={part} link={link} />
        </Fragment>
      ))}
    </>
  );
}

function InlinePart({ part, link: Link }: { readonly part: Inline; readonly link: InlineLink }) {
  if (part.type === 'text') return <>{part.value}</>;
  if (part.type === 'break') return <br />;
  const words = <Inlines parts={part.children} link={Link} />;
  switch (part.type) {
    case 'strong':
      return <strong>{words}</strong>;
    case 'emphasis':
      return <em>{words}</em>;
    case 'link':
      return <Link url={part.url} label={words} />;
  }
}
