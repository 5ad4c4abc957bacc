import { fileName } from '@/lib/deliver/file-name';
import { mimeMessage } from '@/lib/deliver/mime';
import { toMarkdown } from '@/lib/draft/markdown';
import type { Interface } from '@/lib/language/interface/interface';
import type { Draft, Edition } from '@/lib/model/draft';
import { renderPage } from '../document/render-page';
import { renderEmail } from '../email/render-email';
import type { Doors } from '../page/doors';
import type { HandOver } from './draft-state';
import { editionOf } from './edition-of';
import { rasterise } from './rasterise';

export interface ExportRequest {
  readonly draft: Draft;
  readonly edition: Edition;
  readonly doors: Doors;
  readonly ui: Interface;
}

/** What went out, where to. */
export type Exported = Omit<HandOver, 'edition'>;

/** One way out of the page. */
export type Exporter = (request: ExportRequest) => Promise<Exported>;

/** An unsent message that any mail program opens, its charts within. */
const email: Exporter = async ({ draft, edition, doors, ui }) => {
  const { subject, html, text, images } = renderEmail(draft, edition);
  const pictures = await Promise.all(
    images.map(async ({ cid, chartSvg, alt }) => ({ cid, alt, png: await rasterise(chartSvg) })),
  );
  const message = mimeMessage({ subject, html, text, images: pictures });
  return save('eml', new Blob([message], { type: 'message/rfc822' }), 'eml', { draft, doors, ui });
};

const page: Exporter = async ({ draft, edition, doors, ui }) => {
  const html = renderPage(editionOf(draft, edition));
  return save('html', new Blob([html], { type: 'text/html' }), 'download', { draft, doors, ui });
};

const markdown: Exporter = async ({ draft, edition, doors, ui }) => {
  const text = toMarkdown(draft, edition);
  return save('md', new Blob([text], { type: 'text/markdown' }), 'download', { draft, doors, ui });
};

/** Without pictures: what is pasted into a mail or a document keeps its tables. */
const copy: Exporter = async ({ draft, edition, doors, ui }) => {
  const { html, text } = renderEmail(draft, edition, 'none');
  await doors.copyRich(html, text);
  return { way: 'clipboard', to: 'clipboard', said: ui.draft.copied };
};

const print: Exporter = async ({ doors, ui }) => {
  // One frame for the editor that was open to leave the page.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  doors.print();
  return { way: 'download', to: 'print', said: ui.draft.printed };
};

function save(
  extension: 'eml' | 'html' | 'md',
  content: Blob,
  way: Exported['way'],
  { draft, doors, ui }: Pick<ExportRequest, 'draft' | 'doors' | 'ui'>,
): Exported {
  const name = fileName(draft, extension);
  doors.saveFile(name, content);
  return { way, to: name, said: ui.draft.downloaded(name) };
}

export const exporters = { email, page, markdown, copy, print } as const;
