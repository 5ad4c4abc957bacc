import { languagePack } from '@/lib/language/all-languages';
import { type MarkdownBlock, parseMarkdown } from '@/lib/draft/markdown-blocks';
import type { Block, Content } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import type { EmailImage } from './chart-images';
import { EmailRecommendation } from './email-recommendation';
import { COLOURS, SANS } from './email-theme';
import { EmailTable } from './email-table';
import { EmailRow, Heading, InlineWords, InlineText, Items, Text } from './email-parts';

interface EmailBlockProps {
  readonly block: Block;
  readonly language: Language;
  /** The picture of the block's chart; absent when the email goes without pictures. */
  readonly image: EmailImage | undefined;
}

/** A long chart table would make the email too heavy for Gmail, which cuts at 102 kB. */
const LAST_ROWS = 8;

/** One block of a draft as rows of an email. */
export function EmailBlock({ block, language, image }: EmailBlockProps) {
  if (block.edited !== undefined) return <EditedRows markdown={block.edited} />;
  const content = block.generated;
  switch (content.kind) {
    case 'heading':
      return (
        <EmailRow gap={6}>
          <Heading level={content.level}>{content.text}</Heading>
        </EmailRow>
      );
    case 'paragraph':
      return (
        <EmailRow>
          <Text>
            <InlineText text={content.text} />
          </Text>
        </EmailRow>
      );
    case 'list':
      return (
        <EmailRow>
          <Items
            items={content.items.map((item) => (
              <InlineText text={item} />
            ))}
            ordered={content.ordered}
          />
        </EmailRow>
      );
    case 'verdict':
      return <VerdictRow content={content} />;
    case 'table':
      return (
        <EmailRow gap={14}>
          <EmailTable {...content} />
        </EmailRow>
      );
    case 'chart':
      return <ChartRows content={content} language={language} image={image} />;
    case 'recommendation':
      return (
        <EmailRow gap={14}>
          <EmailRecommendation content={content} />
        </EmailRow>
      );
  }
}

/** Shapes in text: they survive where pictures and colours do not. */
const MARKS = { growing: '↗', stagnating: '→', declining: '↘', inconclusive: '?' } as const;

function VerdictRow({ content }: { readonly content: Extract<Content, { kind: 'verdict' }> }) {
  return (
    <EmailRow gap={12}>
      <Text tone="soft" size={13}>
        {content.name}
      </Text>
      <Text tone={content.verdict} size={16} bold>
        <span aria-hidden="true">{MARKS[content.verdict]} </span>
        {content.say}
      </Text>
      {content.more && (
        <Text tone="soft" size={13}>
          {content.more}
        </Text>
      )}
    </EmailRow>
  );
}

interface ChartRowsProps {
  readonly content: Extract<Content, { kind: 'chart' }>;
  readonly language: Language;
  readonly image: EmailImage | undefined;
}

/** The picture with its words; where the email goes without pictures, the figures that it would have shown. */
function ChartRows({ content, language, image }: ChartRowsProps) {
  const { evidence } = languagePack(language).messages;
  const { columns, rows } = content.table;
  const shown = rows.slice(-LAST_ROWS);
  const latest = shown.length < rows.length ? evidence.latest(String(shown.length)) : '';
  return image ? (
    <EmailRow gap={14}>
      <Text size={13} bold>
        {content.title}
      </Text>
      <img
        src={`cid:${image.cid}`}
        alt={image.alt}
        width={image.width}
        height={image.height}
        style={imageStyle(image)}
      />
      <Text tone="soft" size={12}>
        {[content.description, content.marks].filter(Boolean).join(' ')}
      </Text>
    </EmailRow>
  ) : (
    <EmailRow gap={14}>
      <EmailTable caption={[content.title, latest].filter(Boolean).join('. ')} columns={columns} rows={shown} />
    </EmailRow>
  );
}

/** The font is that of the words that stand in the picture's place where pictures are blocked. */
function imageStyle({ width }: EmailImage) {
  const words = { font: `400 12px/1.5 ${SANS}`, color: COLOURS.soft };
  return { display: 'block', width: '100%', maxWidth: `${width}px`, height: 'auto', border: '0', ...words };
}

function EditedRows({ markdown }: { readonly markdown: string }) {
  return (
    <>
      {parseMarkdown(markdown).map((block, i) => (
        <EmailRow key={i}>
          <Words block={block} />
        </EmailRow>
      ))}
    </>
  );
}

function Words({ block }: { readonly block: MarkdownBlock }) {
  switch (block.type) {
    case 'heading':
      return (
        <Heading level={block.depth}>
          <InlineWords parts={block.children} />
        </Heading>
      );
    case 'paragraph':
      return (
        <Text>
          <InlineWords parts={block.children} />
        </Text>
      );
    case 'list':
      return <Items items={block.children.map(({ children }) => pointOf(children))} ordered={block.ordered} />;
  }
}

/** The first words stand beside the mark of the point. */
function pointOf([first, ...rest]: readonly MarkdownBlock[]) {
  return (
    <>
      {first?.type === 'paragraph' ? <InlineWords parts={first.children} /> : first && <Words block={first} />}
      {rest.map((block, i) => (
        <Words key={i} block={block} />
      ))}
    </>
  );
}
