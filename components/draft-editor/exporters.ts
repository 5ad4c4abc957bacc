import type { Address } from '@/lib/deliver/address';
import { fileName } from '@/lib/deliver/file-name';
import { toPrompt } from '@/lib/draft/markdown-prompt';
import { toMarkdown } from '@/lib/draft/markdown';
import type { UiWords } from '@/lib/language/en/ui';
import type { Draft, Edition } from '@/lib/model/draft';
import { renderPage } from '../document/render-page';
import { chartImages, ON_PAPER } from '../email/chart-images';
import { draftMessage } from '../email/draft-message';
import { rasterise } from '../email/rasterise';
import { renderEmail } from '../email/render-email';
import type { PageEnvironment } from '@/components/page/page-environment';
import type { HandOver } from './draft-state';
import { editionOf } from './edition-of';

export interface ExportRequest {
  readonly draft: Draft;
  readonly edition: Edition;
  readonly environment: PageEnvironment;
  /** Whom the email is for, where that is known. */
  readonly to: readonly Address[];
  readonly ui: UiWords;
}

/** What went out, where to. */
export type Exported = Omit<HandOver, 'edition'>;

/** One way out of the page. */
export type Exporter = (request: ExportRequest) => Promise<Exported>;

/** An unsent message that any mail program opens. */
const email: Exporter = async ({ draft, edition, environment, ui, to }) => {
  const message = await draftMessage(draft, edition, 'file', to);
  return save('eml', new Blob([message], { type: 'message/rfc822' }), 'eml', { draft, environment, ui });
};

const page: Exporter = async ({ draft, edition, environment, ui }) => {
  const html = renderPage(editionOf(draft, edition));
  return save('html', new Blob([html], { type: 'text/html' }), 'download', { draft, environment, ui });
};

const markdown: Exporter = async ({ draft, edition, environment, ui }) => {
  const text = toMarkdown(draft, edition);
  return save('md', new Blob([text], { type: 'text/markdown' }), 'download', { draft, environment, ui });
};

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The library that writes the format weighs as much as the page: it is loaded for whoever asks. */
const docx: Exporter = async ({ draft, edition, environment, ui }) => {
  const { draftDocx } = await import('@/lib/deliver/docx/draft-docx');
  const shown = editionOf(draft, edition);
  const drawn = [...chartImages(shown.blocks, shown, ON_PAPER)].map(
    async ([id, { chartSvg, width, height }]) => [id, { png: await rasterise(chartSvg), width, height }] as const,
  );
  const bytes = await draftDocx(shown, new Map(await Promise.all(drawn)));
  return save('docx', new Blob([bytes], { type: WORD }), 'download', { draft, environment, ui });
};

/** Without pictures: what is pasted into a mail or a document keeps its tables. */
const copy: Exporter = async ({ draft, edition, environment, ui }) => {
  const { html, text } = renderEmail(draft, edition, 'paste');
  await environment.copyRich(html, text);
  return { way: 'clipboard', to: 'clipboard', said: ui.draft.copied };
};

/** For whichever assistant the person uses: nothing goes there but what the person pastes. */
const prompt: Exporter = async ({ draft, edition, environment, ui }) => {
  await environment.copyText(toPrompt(draft, edition));
  return { way: 'clipboard', to: 'prompt', said: ui.draft.promptCopied };
};

const print: Exporter = async ({ environment, ui }) => {
  // One frame for the editor that was open to leave the page.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  environment.print();
  return { way: 'download', to: 'print', said: ui.draft.printed };
};

function save(
  extension: 'eml' | 'html' | 'md' | 'docx',
  content: Blob,
  way: Exported['way'],
  { draft, environment, ui }: Pick<ExportRequest, 'draft' | 'environment' | 'ui'>,
): Exported {
  const name = fileName(draft, extension);
  environment.saveFile(name, content);
  return { way, to: name, said: ui.draft.downloaded(name) };
}

export const exporters = { email, page, markdown, docx, copy, prompt, print } as const;
