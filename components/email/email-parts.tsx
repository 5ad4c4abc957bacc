import type { ComponentChildren } from 'preact';
import { type Inline, inlinesOf } from '@/lib/model/marked-text';
import { Inlines } from '../document/inlines';
import { COLOURS, SANS, SERIF } from './email-theme';

/** Layout by table: the one layout that every mailbox understands. */
export function Stack({ children }: { readonly children: ComponentChildren }) {
  return (
    <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" style={{ borderCollapse: 'collapse' }}>
      <tbody>{children}</tbody>
    </table>
  );
}

export function EmailRow({ children, gap = 10 }: { readonly children: ComponentChildren; readonly gap?: number }) {
  return (
    <tr>
      <td style={{ padding: `0 0 ${gap}px` }}>{children}</td>
    </tr>
  );
}

export function Heading({ level, children }: { readonly level: 1 | 2 | 3; readonly children: ComponentChildren }) {
  const [Title, style] = HEADINGS[level];
  return (
    <Title class="ink" style={{ ...style, color: COLOURS.ink }}>
      {children}
    </Title>
  );
}

const HEADINGS = {
  1: ['h1', { font: `600 25px/1.25 ${SERIF}`, margin: '0' }],
  2: ['h2', { font: `600 18px/1.3 ${SERIF}`, margin: '18px 0 0' }],
  3: ['h3', { font: `600 15px/1.35 ${SANS}`, margin: '12px 0 0' }],
} as const;

/** A cell of the layout: sheet and its margins. */
export function Cell({
  children,
  padding,
  inner = false,
}: {
  readonly children: ComponentChildren;
  readonly padding: string;
  readonly inner?: boolean;
}) {
  return (
    <tr>
      <td align={inner ? 'left' : 'center'} class={inner ? 'inner' : ''} style={{ padding }}>
        {children}
      </td>
    </tr>
  );
}

type Tone = 'ink' | 'soft' | 'accent' | 'growing' | 'stagnating' | 'declining' | 'inconclusive';

interface TextProps {
  readonly children: ComponentChildren;
  readonly tone?: Tone;
  readonly size?: number;
  readonly bold?: boolean;
}

export function Text({ children, tone = 'ink', size = 15, bold = false }: TextProps) {
  return (
    <p class={tone} style={{ font: `${bold ? 600 : 400} ${size}px/1.5 ${SANS}`, color: COLOURS[tone], margin: '0' }}>
      {children}
    </p>
  );
}

/** A marked line with its bold and links. */
export function InlineText({ text }: { readonly text: string }) {
  return <InlineWords parts={inlinesOf(text)} />;
}

/** Pieces of a line, as a person wrote them. */
export function InlineWords({ parts }: { readonly parts: readonly Inline[] }) {
  return <Inlines parts={parts} link={Link} />;
}

export function Link({ url, label }: { readonly url: string; readonly label: ComponentChildren }) {
  return (
    <a class="accent" href={url} style={{ color: COLOURS.accent }}>
      {label}
    </a>
  );
}

interface ItemsProps {
  /** What stands in each point. */
  readonly items: readonly ComponentChildren[];
  readonly ordered: boolean;
}

export function Items({ items, ordered }: ItemsProps) {
  const style = { font: `400 15px/1.5 ${SANS}`, color: COLOURS.ink, margin: '0', padding: '0 0 0 20px' };
  const rows = items.map((item, i) => (
    <li key={i} style={{ margin: '0 0 6px' }}>
      {item}
    </li>
  ));
  const List = ordered ? 'ol' : 'ul';
  return (
    <List class="ink" style={style}>
      {rows}
    </List>
  );
}
