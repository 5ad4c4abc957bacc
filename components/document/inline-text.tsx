import { type Inline, inlinesOf } from '@/lib/model/marked-text';
import { type InlineLink, Inlines } from './inlines';

/** A marked line of a page, with its bold and links. */
export function InlineText({ text }: { readonly text: string }) {
  return <InlineWords parts={inlinesOf(text)} />;
}

/** Pieces of a line of a page, as a person wrote them. */
export function InlineWords({ parts }: { readonly parts: readonly Inline[] }) {
  return <Inlines parts={parts} link={OtherPage} />;
}

/** What was written stays where it is, and a side panel is no place for another site. */
const OtherPage: InlineLink = ({ url, label }) => (
  <a href={url} target="_blank" rel="noreferrer">
    {label}
  </a>
);
