import { languagePack } from '@/lib/language/all-languages';
import { renderToString } from 'preact-render-to-string';
import { toPlainText } from '@/lib/draft/plain-text';
import { passageText } from '@/lib/draft/passage-text';
import { blocksOf, type Block, type Draft, type Edition } from '@/lib/model/draft';
import { chartImages, type EmailImage } from './chart-images';
import { EmailBlock } from './email-block';
import { Cell, Heading, EmailRow, Stack, Text } from './email-parts';
import { COLOURS, EMAIL_CSS, MICROSOFT_WORD_CSS, WIDTH } from './email-theme';
import { wrapText } from './wrap-text';

export interface Email {
  readonly subject: string;
  readonly html: string;
  /** The plain-text twin. */
  readonly text: string;
  /** Pictures that the HTML names by `cid:`; empty where none were wanted. */
  readonly images: readonly EmailImage[];
}

/** A message has its charts attached; what is pasted elsewhere has none. */
export type EmailUse = 'message' | 'paste';

/**
 * A draft as an email. The tables of the charts stand in the text either way, so that nothing is lost where pictures
 * are blocked.
 *
 * @param footer why it came and how to stop it, of what comes by itself alone
 * @example renderEmail(draft, 'boss').subject // the draft's title
 */
export function renderEmail(
  draft: Draft,
  edition: Edition,
  use: EmailUse = 'message',
  footer: readonly string[] = [],
): Email {
  const blocks = blocksOf(draft, edition);
  const pictures = use === 'message' ? chartImages(blocks, draft) : new Map<string, EmailImage>();
  const body = renderToString(<EmailPage draft={draft} blocks={blocks} pictures={pictures} footer={footer} />);
  const text = [toPlainText(draft, edition), footer.join('\n')].filter(Boolean).join('\n');
  return {
    subject: draft.title,
    html: `<!doctype html>\n${body.replace('</head>', `${MICROSOFT_WORD_CSS}</head>`)}\n`,
    text: `${wrapText(text.trimEnd())}\n`,
    images: [...pictures.values()],
  };
}

interface EmailPageProps {
  readonly draft: Draft;
  readonly blocks: readonly Block[];
  readonly pictures: ReadonlyMap<string, EmailImage>;
  readonly footer: readonly string[];
}

function EmailPage({ draft, blocks, pictures, footer }: EmailPageProps) {
  const { language, title } = draft;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: EMAIL_CSS }} />
      </head>
      <body class="paper" style={{ margin: '0', padding: '0', background: COLOURS.paper }}>
        <Preheader text={preheaderOf(blocks)} />
        <div role="main">
          <table
            role="presentation"
            width="100%"
            cellPadding="0"
            cellSpacing="0"
            class="paper"
            style={{ background: COLOURS.paper }}
          >
            <tbody>
              <Cell padding="20px 0">
                <table
                  role="presentation"
                  width="100%"
                  cellPadding="0"
                  cellSpacing="0"
                  class="sheet"
                  style={{ maxWidth: `${WIDTH}px`, background: COLOURS.sheet, border: `1px solid ${COLOURS.line}` }}
                >
                  <tbody>
                    <Cell padding="28px 20px" inner>
                      <Letter draft={draft} blocks={blocks} pictures={pictures} footer={footer} />
                    </Cell>
                  </tbody>
                </table>
              </Cell>
            </tbody>
          </table>
        </div>
      </body>
    </html>
  );
}

function Letter({ draft, blocks, pictures, footer }: EmailPageProps) {
  const { language, title, byline } = draft;
  return (
    <Stack>
      <EmailRow gap={6}>
        <Heading level={1}>{title}</Heading>
      </EmailRow>
      <EmailRow gap={14}>
        <Text tone="soft" size={13}>
          {byline}
        </Text>
      </EmailRow>
      {blocks.map((block) => (
        <EmailBlock key={block.id} block={block} language={language} image={pictures.get(block.id)} />
      ))}
      <EmailRow gap={0}>
        {[languagePack(language).messages.evidence.madeBy, ...footer].map((line) => (
          <Text key={line} tone="soft" size={12}>
            {line}
          </Text>
        ))}
      </EmailRow>
    </Stack>
  );
}

/** Mailboxes show the first words beside the subject: these are they. */
function Preheader({ text }: { readonly text: string }) {
  return (
    <div
      style={{ display: 'none', maxHeight: '0', overflow: 'hidden', fontSize: '1px', lineHeight: '1px', opacity: '0' }}
    >
      {text}
    </div>
  );
}

function preheaderOf(blocks: readonly Block[]): string {
  const first = blocks
    .map((block) => (block.edited !== undefined || block.generated.kind === 'paragraph' ? passageText(block) : ''))
    .find(Boolean);
  return wholeSentences((first ?? '').replaceAll('\n', ' '), LONGEST_PREHEADER);
}

/** More than this no mailbox shows beside a subject. */
const LONGEST_PREHEADER = 180;

/** As many sentences as there is room for: a figure that is cut in two is another figure. */
function wholeSentences(text: string, most: number): string {
  const [first = '', ...rest] = text.split(/(?<=[.!?…])\s+/);
  let kept = first;
  for (const sentence of rest) {
    if (kept.length + 1 + sentence.length > most) break;
    kept += ` ${sentence}`;
  }
  return kept;
}
